package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of semicolons under one line of headings. */
final class Csv {
    private final StringBuilder text = new StringBuilder();

    Csv(String... heads) {
        row((Object[]) heads);
    }

    void row(Object... cells) {
        text.append(Stream.of(cells).map(Object::toString).collect(Collectors.joining(";")))
                .append('\n');
    }

    void save(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A number counted in smallest steps, with a decimal comma. */
    static String decimal(long steps, int decimals) {
        if (decimals == 0) {
            return String.valueOf(steps);
        }
        String digits = String.format(Locale.ROOT, "%0" + (decimals + 1) + "d", steps);
        int comma = digits.length() - decimals;
        return digits.substring(0, comma) + "," + digits.substring(comma);
    }
}
