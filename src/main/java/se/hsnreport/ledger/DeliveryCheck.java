package se.hsnreport.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private final Map<String, String> fileByPeriod = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> versions = new LinkedHashSet<>();

    DeliveryCheck(Organisation organisation, Month reportMonth, Findings findings) {
        this.organisation = organisation;
        this.reportMonth = reportMonth;
        this.findings = findings;
    }

    void first(Kind kind, Month month, String unit, Cells cells) {
        String file = cells.file().name();
        String period = kind.id() + " " + month;
        String other = fileByPeriod.putIfAbsent(period, file);
        if (other != null && !other.equals(file) && told.add(period + " " + file)) {
            findings.add(Code.PERIOD_DUPLICATE, cells.place(), kind.id(), month, other);
        }
        if (kind == Kind.ACTUAL && month.compareTo(reportMonth) > 0 && told.add("future " + month + file)) {
            findings.add(Code.PERIOD_FUTURE, cells.place(), month, reportMonth);
        }
        if (organisation.unit(unit, month).isEmpty() && told.add("unit " + unit + month)) {
            findings.add(Code.UNIT_WITHOUT_PLACE, cells.place(), unit, month);
        }
    }

    /** A version that budget rows carry, met for the first time. */
    void version(@Nullable String version, Cells cells) {
        versions.add(version == null || version.isEmpty() ? "–" : version);
        if (versions.size() > 1) {
            findings.add(Code.BUDGET_VERSIONS, cells.place(), String.join(", ", versions));
        }
    }
}
