package se.hsnreport.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Keeps Java from looking for the machine's fonts: a Linux machine without any would else let no font be made at all,
 * not even from a file of our own.
 */
final class MachineFonts {
    /** Where Java reads which fonts there are, instead of asking the system. */
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    /** The least that Java takes for a list of fonts: one without any. */
    private static final String NONE = "version=1\nsequence.allfonts=default\n";

    private MachineFonts() {}

    /** Makes a font; Java's fonts are set up when the first one is made. */
    static <T> T without(Callable<T> made) throws Exception {
        boolean ours = System.getProperty("os.name", "").equals("Linux") && System.getProperty(CONFIGURATION) == null;
        if (!ours) {
            return made.call();
        }
        Path list = list();
        try {
            System.setProperty(CONFIGURATION, list.toString());
            return made.call();
        } finally {
            Files.delete(list);
        }
    }

    private static Path list() {
        try {
            return Files.writeString(Files.createTempFile("hsnreport-fonts", ".properties"), NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
