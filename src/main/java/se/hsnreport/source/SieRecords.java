package se.hsnreport.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.sie.SieFile;
import se.hsnreport.source.sie.SieRow;
import se.hsnreport.source.sie.SieSelection;
import se.hsnreport.source.sie.SieSelection.From;

/** Reads a SIE file as if it were a table: its columns have fixed names that the schema's fields are found by. */
final class SieRecords {
    private final Resource resource;
    private final DataFile file;
    private final Findings findings;
    private final SieSelection selection;

    SieRecords(Resource resource, DataFile file, SieSelection selection, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.selection = selection;
        this.findings = findings;
    }

    /** Whether files are SIE: the descriptor says so, or says nothing and all have an ending of the standard. */
    static boolean isSie(String format, List<DataFile> files) {
        return format.equals("sie")
                || (format.isEmpty() && !files.isEmpty() && files.stream().allMatch(SieRecords::hasEnding));
    }

    private static boolean hasEnding(DataFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".se") || name.endsWith(".si") || name.endsWith(".sie");
    }

    void read(Reader text, CellVisitor visitor) throws IOException {
        List<String> names = selection.from() == From.KONTO ? SieRow.ACCOUNT_COLUMNS : SieRow.COLUMNS;
        int[] columns = resource.fields().stream()
                .mapToInt(f -> names.indexOf(f.source()))
                .toArray();
        if (!isWhole(columns, names)) {
            return;
        }
        Cells cells = new Cells(new Layout(file, "", columns));
        boolean needsObject =
                resource.fields().stream().anyMatch(f -> f.source().equals(SieRow.OBJECT));
        SieRow.Sink sink = row -> {
            put(row, columns, cells);
            visitor.row(cells);
        };
        String encoding = resource.encoding().name().toLowerCase(Locale.ROOT);
        new SieFile(selection, file.name(), needsObject, findings, sink).read(text, encoding);
    }

    private boolean isWhole(int[] columns, List<String> names) {
        boolean isWhole = true;
        for (int field = 0; field < columns.length; field++) {
            if (columns[field] < 0) {
                String source = resource.fields().get(field).source();
                String nearest = Suggestion.of(source, names).orElse("");
                findings.add(Code.COLUMN_MISSING, Place.of(file.name()), source, nearest, String.join(", ", names));
                isWhole = false;
            }
        }
        return isWhole;
    }

    private void put(SieRow row, int[] columns, Cells cells) {
        cells.begin();
        cells.line(row.line());
        for (int field = 0; field < columns.length; field++) {
            int column = columns[field];
            cells.put(field, row.characters(column), row.start(column), row.end(column), row.column(column));
            if (resource.fields().get(field).type() == FieldType.NUMBER) {
                cells.plainNumber(field);
            }
        }
    }
}
