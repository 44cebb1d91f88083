package se.hsnreport.calculation.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.RowSums;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.figure.FigureTable.Remarks;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Unit;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * Persons by whom staff was to be reduced, decided, planned and done, month by month over the programme's own months. The
 * plan is summed over all of them, the outcome up to the latest month that it was reported for.
 */
public final class Reduction implements Calculation {
    static final String ROLE = "personalreducering";
    private static final String DECIDED = "totalt";
    private static final String SUM = "ack_antal";
    private static final String SHARE = "uppfyllnad_procent";

    private final String total;

    private Reduction(String total) {
        this.total = total;
    }

    /** Reads {@code total}, the label of the sum rows. */
    public static Reduction configure(Fields fields) {
        return new Reduction(fields.requiredText("total"));
    }

    @Override
    public Set<String> roles() {
        return Set.of(ROLE);
    }

    /** The months of the programme, how each is called, and the latest that the outcome was reported for. */
    private record Programme(Map<Month, String> columns, Optional<Month> latest, Month first) {
        Period all() {
            return new Period(
                    first, columns.keySet().stream().max(Month::compareTo).orElse(first));
        }

        Optional<Period> soFar() {
            return latest.map(last -> new Period(first, last));
        }
    }

    @Override
    public FigureTable calculate(Context context) {
        List<Row> rows = context.rows(ROLE).stream()
                .filter(row -> row.month("period").isPresent())
                .toList();
        FigureTable.Builder table = new FigureTable.Builder();
        if (rows.isEmpty()) {
            return table.build();
        }
        Programme programme = programme(rows, context.month());
        if (!programme.all().contains(context.month())) {
            return table.build();
        }
        table.column(FigureTable.Column.of(DECIDED));
        programme.columns().values().forEach(key -> table.column(FigureTable.Column.of(key)));
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        rows.forEach(row -> byName.computeIfAbsent(row.text("verksamhet"), name -> new ArrayList<>())
                .add(row));
        RowSums sums = new RowSums(context);
        byName.forEach((name, own) -> put(table, new Persons(name, Kind.ITEM, own, sums), programme));
        put(table, new Persons(total, Kind.SUM, rows, sums), programme);
        return table.remarks(remarks(programme, context.month())).build();
    }

    private static Remarks remarks(Programme programme, Month report) {
        Optional<Period> period =
                programme.latest().filter(last -> !last.equals(report)).map(Period::of);
        return new Remarks(period, false, List.of(), List.of());
    }

    /** The months from the first to the last that anything is said of; called by year too when there are over twelve. */
    private static Programme programme(List<Row> rows, Month report) {
        TreeSet<Month> months = new TreeSet<>();
        TreeSet<Month> done = new TreeSet<>();
        for (Row row : rows) {
            Month month = row.month("period").orElseThrow();
            months.add(month);
            if (row.text("typ").equals(Persons.DONE) && month.compareTo(report) <= 0) {
                done.add(month);
            }
        }
        Period all = new Period(months.first(), months.last());
        Map<Month, String> columns = new LinkedHashMap<>();
        all.months().forEach(m -> columns.put(m, all.length() > 12 ? m.toString() : m.calendarKey()));
        return new Programme(columns, done.isEmpty() ? Optional.empty() : Optional.of(done.last()), months.first());
    }

    private static void put(FigureTable.Builder table, Persons persons, Programme programme) {
        String planned = persons.name() + ", " + Persons.PLANNED;
        String done = persons.name() + ", " + Persons.DONE;
        Figure decided = persons.decided(programme.all());
        table.row(FigureTable.Row.of(planned, persons.kind())).put(planned, DECIDED, decided);
        programme
                .columns()
                .forEach((month, key) ->
                        persons.in(Persons.PLANNED, month).ifPresent(figure -> table.put(planned, key, figure)));
        table.put(planned, SUM, persons.sum(Persons.PLANNED, programme.all()));
        table.row(FigureTable.Row.of(done, persons.kind()));
        if (programme.soFar().isEmpty()) {
            return;
        }
        Period soFar = programme.soFar().get();
        soFar.months()
                .forEach(month -> table.put(
                        done, Objects.requireNonNull(programme.columns().get(month)), persons.done(month)));
        Figure achieved = persons.sum(Persons.DONE, soFar);
        String shareRow = persons.kind() == Kind.ITEM ? planned : done;
        table.put(done, SUM, achieved)
                .put(shareRow, SHARE, Arithmetic.ratio("utfall / beslutat", Unit.ANDEL, achieved, decided));
    }
}
