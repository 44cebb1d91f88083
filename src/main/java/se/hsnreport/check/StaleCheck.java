package se.hsnreport.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Source;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.source.Resource;

/** Whether what slides show is of the report month or the month before, or as much earlier as the data's lag says. */
final class StaleCheck {
    private StaleCheck() {}

    static CheckResult run(Context context, Map<String, FigureTable> tables) {
        Tally tally = new Tally(Code.DATA_STALE, context.findings());
        tables.forEach((slide, table) -> {
            Optional<Month> last = table.remarks().period().map(Period::to);
            Month expected = context.month().plus(-Math.max(1, lag(context, table)));
            if (last.filter(month -> month.compareTo(expected) < 0).isPresent()) {
                tally.wrong(Place.of(slide), last.get(), context.month());
            } else {
                tally.right();
            }
        });
        return tally.result();
    }

    /** The longest lag of the extracts behind a table, in months. */
    private static int lag(Context context, FigureTable table) {
        Set<String> behind = table.figures().values().stream()
                .flatMap(figure -> figure.trail().sources().stream())
                .map(Source::resource)
                .collect(Collectors.toSet());
        return context.extracts().describedBy().resources().stream()
                .filter(resource -> behind.contains(resource.name()))
                .mapToInt(Resource::lag)
                .max()
                .orElse(0);
    }
}
