package se.hsnreport.check;

import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.reference.Area;

/**
 * Areas without any rows in a month where they should have some: where several systems deliver, one may not have done so.
 * Months before an area's first stop nothing, because its history may not be to be had; they are told when a figure is
 * missing for them.
 */
final class SilentAreas {
    /** How far back figures reach: two years before the report's own. */
    private static final int BACK = 24;

    private final Context context;
    private final Tally silent;
    private final Tally begun;

    /** What figures without a value would have added up. */
    private final List<Selection> missing;

    /**
     * A check.
     *
     * @param tables the calculated figures by slide
     */
    SilentAreas(Context context, Map<String, FigureTable> tables) {
        this.context = context;
        this.missing = tables.values().stream()
                .flatMap(table -> table.figures().values().stream())
                .filter(Figure.Missing.class::isInstance)
                .flatMap(figure -> figure.trail().selections().stream())
                .filter(selection -> selection.role().equals(Ledger.ROLE))
                .distinct()
                .toList();
        this.silent = new Tally(Code.AREA_SILENT, context.findings());
        this.begun = new Tally(Code.AREA_BEGUN, context.findings());
    }

    List<CheckResult> run() {
        for (Area area : context.areas()) {
            for (Kind kind : Kind.values()) {
                context.ledger().first(kind, area).ifPresent(first -> compare(kind, area, first));
            }
        }
        return List.of(silent.result(), begun.result());
    }

    private void compare(Kind kind, Area area, Month first) {
        List<Month> lacking = new Period(context.month().january().plus(-BACK), context.month())
                .months().stream()
                        .filter(month -> context.ledger().hasMonth(kind, month))
                        .filter(month -> context.ledger().lacking(kind, month).contains(area.code()))
                        .toList();
        tell(lacking.stream().filter(month -> month.compareTo(first) > 0).toList(), kind, area, silent);
        tell(
                lacking.stream()
                        .filter(month -> month.compareTo(first) < 0 && isMissed(kind, month))
                        .toList(),
                kind,
                area,
                begun);
    }

    private boolean isMissed(Kind kind, Month month) {
        return missing.stream()
                .filter(selection -> kind.id().equals(selection.filters().get("typ")))
                .anyMatch(selection -> selection.period().months().contains(month));
    }

    private static void tell(List<Month> months, Kind kind, Area area, Tally tally) {
        if (months.isEmpty()) {
            tally.right();
        } else {
            Period span = new Period(months.get(0), months.get(months.size() - 1));
            tally.wrong(Place.of(area.label()), kind.id(), span);
        }
    }
}
