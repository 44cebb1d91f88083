package se.hsnreport.calculation.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Cell;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.reference.Calendar;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/** The calendar of the report year: a row a step, a column a report, dates as 2024-03-27; no date, no figure. */
public final class Schedule implements Calculation {
    private final Optional<String> board;

    private Schedule(Optional<String> board) {
        this.board = board;
    }

    /** Reads {@code board}: whose calendar it is; all that the extract holds unless said. */
    public static Schedule configure(Fields fields) {
        return new Schedule(fields.text("board"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(Calendar.ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Set<Cell> taken = new HashSet<>();
        for (Row row : context.rows(Calendar.ROLE)) {
            boolean wanted = board.map(row.text("namnd")::equals).orElse(true);
            if (wanted && row.integer("ar").orElse(0) == context.month().year()) {
                put(table, row, taken, context);
            }
        }
        return table.build();
    }

    private void put(FigureTable.Builder table, Row row, Set<Cell> taken, Context context) {
        Cell cell = new Cell(row.text("moment"), row.text("rapport"));
        if (!table.hasRow(cell.row())) {
            table.row(FigureTable.Row.item(cell.row()));
        }
        table.column(FigureTable.Column.of(cell.column()));
        if (row.date("datum").isEmpty()) {
            return;
        }
        if (!taken.add(cell)) {
            context.findings().add(Code.NAME_DUPLICATE, row.place(), cell.row() + ", " + cell.column());
            return;
        }
        table.put(cell.row(), cell.column(), date(row, context));
    }

    private Figure date(Row row, Context context) {
        String step = row.text("moment");
        String report = row.text("rapport");
        int year = context.month().year();
        Map<String, String> filters = Map.of("moment", step, "rapport", report);
        Selection selection = new Selection(Calendar.ROLE, Period.year(context.month()), filters);
        String text = row.date("datum").orElseThrow().toString();
        Optional<String> whose = board;
        RowQuery query = RowQuery.of(
                selection,
                "datum",
                one -> one.text("moment").equals(step)
                        && one.text("rapport").equals(report)
                        && one.integer("ar").orElse(0) == year
                        && whose.map(one.text("namnd")::equals).orElse(true));
        return new Figure.Words(text, Unit.DATUM, new RowSums(context).trail("datum", query, List.of(row)));
    }
}
