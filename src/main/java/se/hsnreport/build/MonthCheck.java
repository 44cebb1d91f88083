package se.hsnreport.build;

import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.source.DataPackage;

/** Checks that no month is missing: a hole would make every accumulated figure wrong without a sign. */
final class MonthCheck {
    private MonthCheck() {}

    /** Actuals from the first month there are to the report month, and the budget of the year so far. */
    static void check(Ledger ledger, Month month, Findings findings) {
        Month january = month.january();
        Month first =
                ledger.first(Kind.ACTUAL).filter(m -> m.compareTo(january) < 0).orElse(january);
        missing(ledger, Kind.ACTUAL, new Period(first, month), findings);
        missing(ledger, Kind.BUDGET, Period.ack(month), findings);
    }

    private static void missing(Ledger ledger, Kind kind, Period period, Findings findings) {
        for (Month month : ledger.missing(kind, period)) {
            findings.add(Code.MONTH_MISSING, Place.of(DataPackage.DESCRIPTOR), kind.id(), month);
        }
    }
}
