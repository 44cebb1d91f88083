package se.hsnreport.source;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;

/** A file's headings, matched with the fields of its schema. */
final class Header {
    private static final String DELIMITERS = ";\t,|";

    private final List<String> headings;
    private final Layout layout;
    private final int[] fieldOfColumn;

    private Header(List<String> headings, Layout layout) {
        this.headings = headings;
        this.layout = layout;
        this.fieldOfColumn = new int[headings.size()];
        Arrays.fill(fieldOfColumn, -1);
        IntStream.range(0, layout.fields())
                .filter(f -> layout.column(f) >= 0)
                .forEach(f -> fieldOfColumn[layout.column(f)] = f);
    }

    /** The layout of a file without headings: its columns are the fields, in order. */
    static Header none(Resource resource, DataFile file, String sheet) {
        List<String> names = resource.fields().stream().map(Field::source).toList();
        return new Header(
                names, new Layout(file, sheet, IntStream.range(0, names.size()).toArray()));
    }

    /** Matches headings; fields that are not there become findings, and then there is no header. */
    static Optional<Header> match(Resource resource, Layout where, List<String> raw, long line, Findings findings) {
        List<String> headings = raw.stream().map(Texts::clean).toList();
        if (isOtherDelimiter(resource, where, headings, line, findings)) {
            return Optional.empty();
        }
        Header header = new Header(headings, new Layout(where.file(), where.sheet(), columns(resource, headings)));
        return header.isWhole(resource, line, findings) ? Optional.of(header) : Optional.empty();
    }

    private static int[] columns(Resource resource, List<String> headings) {
        return resource.fields().stream()
                .mapToInt(f -> headings.indexOf(f.source()))
                .toArray();
    }

    private static boolean isOtherDelimiter(
            Resource resource, Layout where, List<String> headings, long line, Findings findings) {
        if (headings.size() != 1
                || resource.fields().size() < 2
                || !where.sheet().isEmpty()) {
            return false;
        }
        Optional<String> other = DELIMITERS
                .chars()
                .mapToObj(Character::toString)
                .filter(d -> headings.get(0).contains(d))
                .findFirst();
        other.ifPresent(d -> findings.add(
                Code.DELIMITER_WRONG,
                where.place(line),
                shown(d),
                shown(String.valueOf(resource.dialect().delimiter()))));
        return other.isPresent();
    }

    private static String shown(String delimiter) {
        return delimiter.equals("\t") ? "\\t" : delimiter;
    }

    private boolean isWhole(Resource resource, long line, Findings findings) {
        boolean whole = true;
        for (int f = 0; f < layout.fields(); f++) {
            String source = resource.fields().get(f).source();
            int column = layout.column(f);
            if (column < 0) {
                missing(source, line, findings);
                whole = false;
            } else if (headings.lastIndexOf(source) != column) {
                findings.add(Code.COLUMN_DUPLICATE, layout.columnPlace(line, headings.lastIndexOf(source)), source);
                whole = false;
            }
        }
        return whole;
    }

    private void missing(String source, long line, Findings findings) {
        Set<String> there = new LinkedHashSet<>(headings);
        there.remove("");
        findings.add(
                Code.COLUMN_MISSING,
                layout.place(line),
                source,
                Suggestion.of(source, there).orElse(""),
                String.join(", ", there));
    }

    int width() {
        return headings.size();
    }

    /** The field that stands in a column, from 0; -1 for columns that the schema does not name. */
    int field(int column) {
        return fieldOfColumn[column];
    }

    Layout layout() {
        return layout;
    }

    /** Whether a row is the row of headings once more: every named cell holds its own heading. */
    boolean isRepeatedBy(Cells cells) {
        for (int f = 0; f < layout.fields(); f++) {
            if (!cells.holds(f, headings.get(layout.column(f)))) {
                return false;
            }
        }
        return layout.fields() > 0;
    }
}
