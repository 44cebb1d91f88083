package se.hsnreport.build;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.actionplan.ActionPlan;
import se.hsnreport.calculation.budget.DeviationMatrix;
import se.hsnreport.calculation.forecast.Forecast;
import se.hsnreport.calculation.rolling.RollingTwelve;
import se.hsnreport.calculation.statement.Statement;

/** The calculations that templates can ask for, by name: a new one is a line here. */
public final class Calculations {
    private static final Map<String, CalculationType> ALL = new TreeMap<>(Map.of(
            "statement", Statement::configure,
            "deviation-matrix", DeviationMatrix::configure,
            "rolling-twelve", RollingTwelve::configure,
            "action-plan", ActionPlan::configure,
            "forecast", Forecast::configure));

    private Calculations() {}

    public static Map<String, CalculationType> all() {
        return Collections.unmodifiableMap(ALL);
    }
}
