package se.hsnreport.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Kind;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Basenhet;

/** Units that should have actuals in the report month and have none: a part of the extract may be missing. */
final class SilentUnits {
    /** A unit that had actuals in so many months on end has them every month. */
    private static final int USUAL = 12;

    private final Context context;
    private final Booked booked;

    SilentUnits(Context context, Booked booked) {
        this.context = context;
        this.booked = booked;
    }

    CheckResult run() {
        Tally tally = new Tally(Code.UNIT_SILENT, context.findings());
        booked.month(Kind.ACTUAL, context.month()).ifPresent(now -> {
            for (Area area : context.areas()) {
                context.units(area).stream()
                        .filter(unit -> unit.isValidIn(context.month()))
                        .forEach(unit -> tell(unit, now, tally));
            }
        });
        return tally.result();
    }

    private void tell(Basenhet unit, BookedMonth now, Tally tally) {
        Optional<String> expected = now.byUnit().containsKey(unit.code()) ? Optional.empty() : expected(unit.code());
        if (expected.isPresent()) {
            tally.wrong(Place.of(now.file()), unit.label(), expected.get(), context.month());
        } else {
            tally.right();
        }
    }

    /** What lets one expect actuals of a unit: a budget for the month, or actuals in every month of a year. */
    private Optional<String> expected(String unit) {
        Month month = context.month();
        if (booked.month(Kind.BUDGET, month)
                .filter(budget -> budget.byUnit().containsKey(unit))
                .isPresent()) {
            return Optional.of(Kind.BUDGET.id() + " " + month);
        }
        List<Month> before = IntStream.rangeClosed(1, USUAL)
                .mapToObj(back -> month.plus(-back))
                .toList();
        boolean isUsual = before.stream()
                .allMatch(one -> booked.month(Kind.ACTUAL, one)
                        .filter(past -> past.byUnit().containsKey(unit))
                        .isPresent());
        Period year = new Period(month.plus(-USUAL), month.plus(-1));
        return isUsual ? Optional.of(Kind.ACTUAL.id() + " " + year) : Optional.empty();
    }
}
