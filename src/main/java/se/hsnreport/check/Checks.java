package se.hsnreport.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.FigureTable;

/** All checks of the calculated figures and of the ledger that they come from. */
public final class Checks {
    private Checks() {}

    /**
     * Runs them; what they find is told to the context's findings.
     *
     * @param tables the calculated figures by slide
     */
    public static List<CheckResult> run(Context context, Map<String, FigureTable> tables) {
        List<CheckResult> results = new ArrayList<>(new SumChecks(context, tables).run());
        Booked booked = Booked.of(context.ledger(), context.month());
        results.addAll(new SenseChecks(context, booked).run());
        results.addAll(new SilentAreas(context, tables).run());
        results.add(new SilentUnits(context, booked).run());
        results.add(new ControlTotals(context).run());
        results.add(StaleCheck.run(context, tables));
        return results;
    }
}
