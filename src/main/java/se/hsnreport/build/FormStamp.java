package se.hsnreport.build;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.document.Form;
import se.hsnreport.document.Table;
import se.hsnreport.edition.Hashes;

/**
 * What a form says of itself.
 *
 * @param form board, month and area
 * @param text hash of all that is not filled in
 * @param figures hash of its tables
 */
record FormStamp(String form, String text, String figures) {
    private static final Pattern STAMP = Pattern.compile("hsnreport (.+) ([0-9a-f]{16}) ([0-9a-f]{16})");
    private static final int LENGTH = 16;

    static FormStamp of(Form form, List<String> outside) {
        Stream<String> cells = form.parts().stream()
                .filter(Form.Exhibit.class::isInstance)
                .flatMap(part -> ((Form.Exhibit) part).table().rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::text);
        return new FormStamp(
                form.board() + " " + form.month() + " " + form.area(), hash(outside), hash(cells.toList()));
    }

    static Optional<FormStamp> read(List<String> control) {
        Matcher stamp = STAMP.matcher(String.join("", control).strip());
        return stamp.matches()
                ? Optional.of(new FormStamp(
                        Objects.requireNonNull(stamp.group(1)),
                        Objects.requireNonNull(stamp.group(2)),
                        Objects.requireNonNull(stamp.group(3))))
                : Optional.empty();
    }

    /** Whether what stands outside the fields is as it was written. */
    boolean isOf(List<String> outside) {
        return text.equals(hash(outside));
    }

    String written() {
        return "hsnreport " + form + " " + text + " " + figures;
    }

    private static String hash(List<String> texts) {
        return Hashes.of(String.join("\n", plain(texts))).substring(0, LENGTH);
    }

    /** Texts as they are read, however a program saved them; empty ones are none. */
    static List<String> plain(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\u00AD", "")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
