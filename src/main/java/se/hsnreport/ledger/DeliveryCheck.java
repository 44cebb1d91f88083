package se.hsnreport.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.reference.Organisation;
import se.hsnreport.source.Cells;

/** Looks at the first row of each key: may that file deliver that month, and did its unit have a place then? */
final class DeliveryCheck {
    private final Organisation organisation;
    private final Month reportMonth;
    private final Findings findings;
    private final Map<String, Delivery> deliveries = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> versions = new LinkedHashSet<>();
    private int reading;
    private boolean isLaterAllowed;

    /** A file read for a resource: a workbook may be read for two, a sheet each. */
    private record Delivery(int reading, String file) {}

    DeliveryCheck(Organisation organisation, Month reportMonth, Findings findings) {
        this.organisation = organisation;
        this.reportMonth = reportMonth;
        this.findings = findings;
    }

    /**
     * The rows that follow are of another file, or of another resource.
     *
     * @param hasLaterMonths whether actuals after the report month may lie in it
     */
    void nextFile(boolean hasLaterMonths) {
        reading++;
        isLaterAllowed = hasLaterMonths;
    }

    void first(Kind kind, Month month, String unit, Cells cells) {
        String period = kind.id() + " " + month + " " + cells.periodInFile();
        Delivery here = new Delivery(reading, cells.file().name());
        // parts of a ledger may come from several systems: a unit's month may not
        Delivery other = deliveries.putIfAbsent(period + " " + unit, here);
        if (other != null && !other.equals(here) && told.add(period + " " + reading)) {
            findings.add(Code.PERIOD_DUPLICATE, cells.place(), kind.id(), month, other.file());
        }
        boolean isFuture = kind == Kind.ACTUAL && month.compareTo(reportMonth) > 0;
        if (isFuture && !isLaterAllowed && told.add("future " + month + " " + reading)) {
            findings.add(Code.PERIOD_FUTURE, cells.place(), month, reportMonth);
        }
        placed(unit, month, cells);
    }

    private void placed(String unit, Month month, Cells cells) {
        boolean isPlaced = organisation.unit(unit, month).isPresent();
        if (!isPlaced && organisation.codes().contains(unit) && told.add("unit " + unit + " " + month)) {
            findings.add(Code.UNIT_WITHOUT_PLACE, cells.place(), unit, month);
        }
    }

    /** A version that budget rows carry, met for the first time. */
    void version(String version, Cells cells) {
        boolean isNew = versions.add(version.isEmpty() ? "–" : version);
        if (isNew && versions.size() > 1) {
            findings.add(Code.BUDGET_VERSIONS, cells.place(), String.join(", ", versions));
        }
    }
}
