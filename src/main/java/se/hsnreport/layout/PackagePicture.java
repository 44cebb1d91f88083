package se.hsnreport.layout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.hsnreport.master.Master;

/** Pictures in the master's own file. */
final class PackagePicture {
    private PackagePicture() {}

    /** The pixels of a part; empty when it is not there, damaged, or of a kind that is not known. */
    static Optional<BufferedImage> read(Master master, String part) {
        try (ZipInputStream zip = new ZipInputStream(master.file().open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (part.equals("/" + entry.getName())) {
                    return decoded(zip);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<BufferedImage> decoded(ZipInputStream zip) {
        try {
            return Optional.ofNullable(ImageIO.read(new MemoryCacheImageInputStream(zip)));
        } catch (IOException | RuntimeException e) {
            // the library's readers throw all kinds at damaged pictures; to us it is one thing
            return Optional.empty();
        }
    }
}
