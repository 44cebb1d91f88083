package se.hsnreport.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.figure.FigureTable.Row;
import se.hsnreport.figure.Unit;

/**
 * Compares the sums of a table with the rows that make them up, above or below. A template may show only some of the rows
 * of a sum: rows that tie in few columns are not all of a sum's parts; those that tie in most must tie in all.
 */
final class TableSums {
    private final String slide;
    private final FigureTable table;
    private final Tally tally;

    private TableSums(String slide, FigureTable table, Tally tally) {
        this.slide = slide;
        this.table = table;
        this.tally = tally;
    }

    static void of(String slide, FigureTable table, Tally tally) {
        TableSums sums = new TableSums(slide, table, tally);
        List<Row> rows =
                table.rows().stream().filter(row -> row.kind() != Kind.ASIDE).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == Kind.SUM || rows.get(i).kind() == Kind.TOTAL) {
                sums.sum(rows, i);
            }
        }
    }

    private void sum(List<Row> rows, int at) {
        List<Row> above = new ArrayList<>();
        for (int i = at - 1; i >= 0 && rows.get(i).kind() == Kind.ITEM; i--) {
            above.add(rows.get(i));
        }
        List<Row> below = new ArrayList<>();
        for (int i = at + 1; i < rows.size() && rows.get(i).kind() == Kind.ITEM; i++) {
            below.add(rows.get(i));
        }
        List<Row> all = rows.subList(0, at).stream()
                .filter(row -> row.kind() == Kind.ITEM)
                .toList();
        List<Row> sums = rows.subList(0, at).stream()
                .filter(row -> row.kind() == Kind.SUM)
                .toList();
        compare(rows.get(at), above);
        compare(rows.get(at), below);
        if (rows.get(at).kind() == Kind.TOTAL) {
            compare(rows.get(at), sums);
            if (all.size() > above.size()) {
                compare(rows.get(at), all);
            }
        }
    }

    private void compare(Row sum, List<Row> parts) {
        Map<String, BigDecimal> addedByColumn = new TreeMap<>();
        int right = 0;
        for (FigureTable.Column column : table.columns()) {
            List<BigDecimal> amounts = parts.stream()
                    .flatMap(row -> amount(row, column.key()).stream())
                    .toList();
            Optional<BigDecimal> whole = amount(sum, column.key()).filter(v -> v.signum() != 0);
            BigDecimal added = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (amounts.size() > 1 && whole.isPresent()) {
                right += added.compareTo(whole.get()) == 0 ? 1 : 0;
                addedByColumn.put(column.key(), added);
            }
        }
        if (right * 2 > addedByColumn.size()) {
            addedByColumn.forEach((column, added) -> SumChecks.compare(
                    slide + "/" + sum.key() + "/" + column,
                    added,
                    amount(sum, column).orElseThrow(),
                    tally));
        }
    }

    private Optional<BigDecimal> amount(Row row, String column) {
        return table.figure(row.key(), column)
                .filter(figure -> figure.unit() == Unit.KR)
                .flatMap(Figure::number);
    }
}
