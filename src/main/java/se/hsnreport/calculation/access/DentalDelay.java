package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Unit;
import se.hsnreport.yaml.Fields;

/**
 * Dental patients by how late they are called or seen: shares by class month by month, with the first share that has a
 * target, or by unit in the latest month of data, and the numbers and shares that the template names, against their targets and the month before.
 */
public final class DentalDelay implements Calculation {
    private static final String ROLE = "tandvard";
    private static final String CLASS = "klass";
    private static final String UNIT = "enhet";
    private static final String NUMBER = "antal";

    private final String group;
    private final List<String> classes;
    private final List<DelayFigure> figures;
    private final Optional<DelayFigure> byUnit;
    private final int yearsBack;

    private DentalDelay(Fields fields) {
        this.group = fields.requiredText("group");
        this.classes = fields.texts("classes");
        this.figures = fields.list("figures", f -> DelayFigure.read(f, classes));
        this.byUnit = fields.text("by-unit").flatMap(row -> named(row, fields));
        this.yearsBack = fields.integer("years-back", 1);
    }

    private Optional<DelayFigure> named(String row, Fields fields) {
        Optional<DelayFigure> found =
                figures.stream().filter(f -> f.row().equals(row)).findFirst();
        if (found.isEmpty()) {
            DelayFigure.unknown(
                    row, "by-unit", figures.stream().map(DelayFigure::row).toList(), fields);
        }
        return found;
    }

    /**
     * Reads {@code group}, {@code classes} in the order to show them, {@code figures}: each {@code count} or
     * {@code share} (its label) of {@code classes} (all unless said), with {@code at-least} or {@code at-most};
     * {@code by-unit}: which of the figures the units are shown by, instead of months; and {@code years-back}.
     */
    public static DentalDelay configure(Fields fields) {
        return new DentalDelay(fields);
    }

    @Override
    public Set<String> roles() {
        return Set.of(ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Filter filter = Filter.ALL.with(Counts.GROUP, List.of(group));
        Counts counts = Counts.of(context, ROLE, filter, List.of(NUMBER));
        Optional<Month> latest = counts.latest();
        if (latest.isEmpty()) {
            return table.build();
        }
        figures.forEach(figure -> keyFigure(table, figure, counts, latest.get()));
        List<Month> months = byUnit.isPresent()
                ? List.of(latest.get())
                : counts.months(context.month().year() - yearsBack, latest.get());
        byUnit.ifPresentOrElse(
                figure -> units(table, figure, counts, latest.get()),
                () -> months.forEach(month -> month(table, counts, month)));
        return table.remarks(counts.annotated().remarks(context.month(), latest.get(), months, Month::toString))
                .build();
    }

    private static void keyFigure(FigureTable.Builder table, DelayFigure figure, Counts counts, Month now) {
        String row = figure.row();
        Figure value = value(figure, counts, now);
        Figure before = value(figure, counts, now.plus(-1));
        Figure change = figure.share() ? Changes.points(value, before) : Changes.difference(value, before);
        table.row(FigureTable.Row.of(row, FigureTable.Kind.ASIDE))
                .put(row, Changes.VALUE, value)
                .put(row, "foregaende_manad", before)
                .put(row, figure.share() ? Changes.POINTS : "forandring_antal", change);
        figure.target()
                .ifPresent(target -> table.put(row, Target.KEY, target.figure())
                        .put(row, Target.MET, target.met(value))
                        .put(row, Target.DIRECTION, target.direction(change)));
    }

    private static Figure value(DelayFigure figure, Counts counts, Month month) {
        Figure part = counts.part(CLASS, figure.classes()).sum(NUMBER, month);
        return figure.share() ? share(part, counts.sum(NUMBER, month)) : part;
    }

    private static Figure share(Figure part, Figure whole) {
        return Arithmetic.ratio("antal i klassen / antal", Unit.ANDEL, part, whole);
    }

    private void month(FigureTable.Builder table, Counts counts, Month month) {
        String row = month.toString();
        Figure whole = counts.sum(NUMBER, month);
        table.row(FigureTable.Row.item(row));
        classes.forEach(one ->
                table.put(row, one, share(counts.part(CLASS, List.of(one)).sum(NUMBER, month), whole)));
        table.put(row, NUMBER, whole);
        targeted()
                .ifPresent(figure -> table.put(row, Changes.SHARE, value(figure, counts, month))
                        .put(row, Target.KEY, figure.target().orElseThrow().figure()));
    }

    /** The first figure that has a target: the one that the months are seen by. */
    private Optional<DelayFigure> targeted() {
        return figures.stream().filter(figure -> figure.target().isPresent()).findFirst();
    }

    /** A row a unit that has data in the month, in the order of the extract. */
    private static void units(FigureTable.Builder table, DelayFigure figure, Counts counts, Month month) {
        for (String unit : counts.values(UNIT, month)) {
            Counts own = counts.reporter(UNIT, List.of(unit));
            Figure value = value(figure, own, month);
            table.row(FigureTable.Row.item(unit))
                    .put(unit, Changes.SHARE, value)
                    .put(unit, NUMBER, own.sum(NUMBER, month));
            figure.target()
                    .ifPresent(target ->
                            table.put(unit, Target.KEY, target.figure()).put(unit, Target.MET, target.met(value)));
        }
    }
}
