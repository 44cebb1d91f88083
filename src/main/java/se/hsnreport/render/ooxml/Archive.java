package se.hsnreport.render.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.Reproducibility;

/** The finished package as bytes: parts in a fixed order, none with the time of day. */
public final class Archive {
    /** For the first day that the format knows, the JDK adds a field that depends on the time zone. */
    public static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /** Writes a package; the stream stays open. */
    public static void write(OPCPackage finished, OutputStream out) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        Reproducibility.runWithSourceDateEpoch(() -> finished.save(saved));
        repack(saved.toByteArray(), out);
    }

    /** The package layer spends ninety bytes an entry on times: a tenth of a deck with charts to edit. */
    private static void repack(byte[] saved, OutputStream out) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(saved), StandardCharsets.UTF_8);
                ZipOutputStream zip = new ZipOutputStream(new Kept(out), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }

    /** A stream that its owner closes. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
