package se.hsnreport.build;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.access.ContactsByWait;
import se.hsnreport.calculation.access.DentalDelay;
import se.hsnreport.calculation.access.Guarantee;
import se.hsnreport.calculation.access.RegionCountry;
import se.hsnreport.calculation.access.Regions;
import se.hsnreport.calculation.access.Telephone;
import se.hsnreport.calculation.access.WaitingChanges;
import se.hsnreport.calculation.access.WaitingShare;
import se.hsnreport.calculation.actionplan.ActionPlan;
import se.hsnreport.calculation.budget.DeviationMatrix;
import se.hsnreport.calculation.followup.Grants;
import se.hsnreport.calculation.followup.Reduction;
import se.hsnreport.calculation.followup.Schedule;
import se.hsnreport.calculation.forecast.Forecast;
import se.hsnreport.calculation.production.MeasureChanges;
import se.hsnreport.calculation.production.MeasureYears;
import se.hsnreport.calculation.production.MonthRows;
import se.hsnreport.calculation.production.YearLines;
import se.hsnreport.calculation.production.YearRows;
import se.hsnreport.calculation.rolling.MonthlyAmounts;
import se.hsnreport.calculation.rolling.RollingTwelve;
import se.hsnreport.calculation.statement.LastYearPlan;
import se.hsnreport.calculation.statement.Statement;

/** The calculations that templates can ask for, by name: a new one is a line here. */
public final class Calculations {
    private static final Map<String, CalculationType> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("statement", Statement::configure),
            Map.entry("deviation-matrix", DeviationMatrix::configure),
            Map.entry("rolling-twelve", RollingTwelve::configure),
            Map.entry("monthly-amounts", MonthlyAmounts::configure),
            Map.entry("last-year-plan", LastYearPlan::configure),
            Map.entry("listing", se.hsnreport.calculation.listing.Listing::configure),
            Map.entry("waiting-changes", WaitingChanges::configure),
            Map.entry("action-plan", ActionPlan::configure),
            Map.entry("forecast", Forecast::configure),
            Map.entry("waiting-share", WaitingShare::configure),
            Map.entry("guarantee", Guarantee::configure),
            Map.entry("regions", Regions::configure),
            Map.entry("region-country", RegionCountry::configure),
            Map.entry("contacts-by-wait", ContactsByWait::configure),
            Map.entry("telephone", Telephone::configure),
            Map.entry("dental-delay", DentalDelay::configure),
            Map.entry("reduction", Reduction::configure),
            Map.entry("grants", Grants::configure),
            Map.entry("calendar", Schedule::configure),
            Map.entry("measure-years", MeasureYears::configure),
            Map.entry("measure-changes", MeasureChanges::configure),
            Map.entry("measure-by-year", YearRows::configure),
            Map.entry("measure-months", MonthRows::months),
            Map.entry("measure-rolling", MonthRows::rolling),
            Map.entry("year-lines", YearLines::configure)));

    private Calculations() {}

    public static Map<String, CalculationType> all() {
        return Collections.unmodifiableMap(ALL);
    }
}
