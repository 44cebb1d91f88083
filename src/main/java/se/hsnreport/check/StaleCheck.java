package se.hsnreport.check;

import java.util.Map;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;

/** Whether what slides show is of the report month, or of the month before where data are late by nature. */
final class StaleCheck {
    private StaleCheck() {}

    static CheckResult run(Context context, Map<String, FigureTable> tables) {
        Tally tally = new Tally(Code.DATA_STALE, context.findings());
        tables.forEach((slide, table) -> {
            Optional<Month> last = table.remarks().period().map(Period::to);
            if (last.filter(month -> month.compareTo(context.month().plus(-1)) < 0)
                    .isPresent()) {
                tally.wrong(Place.of(slide), last.get(), context.month());
            } else {
                tally.right();
            }
        });
        return tally.result();
    }
}
