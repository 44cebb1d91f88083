package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.reference.Validity;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Row;

/** Which unit a kostnadsställe belongs to, by month. */
final class CostCentres {
    /** The role of their extract. */
    static final String ROLE = "kostnadsstallen";

    private record Belonging(String unit, Validity validity) {}

    private final Map<String, List<Belonging>> byCode = new LinkedHashMap<>();

    static CostCentres load(Extracts extracts) {
        CostCentres all = new CostCentres();
        extracts.require(ROLE, "kostnadsstalle", "basenhet");
        for (Row row : extracts.rows(ROLE)) {
            all.add(row, extracts);
        }
        return all;
    }

    private void add(Row row, Extracts extracts) {
        String code = row.text("kostnadsstalle");
        Belonging belonging = new Belonging(row.text("basenhet"), Validity.of(row, extracts.findings()));
        List<Belonging> others = byCode.computeIfAbsent(code, c -> new ArrayList<>());
        others.stream()
                .filter(o -> o.validity().overlaps(belonging.validity()))
                .forEach(o -> extracts.findings()
                        .add(
                                Code.VALIDITY_OVERLAP,
                                row.place("kostnadsstalle"),
                                code,
                                o.validity() + ", " + belonging.validity()));
        others.add(belonging);
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** The unit in a month; empty when the kostnadsställe belonged nowhere then. */
    Optional<String> unit(String code, Month month) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(b -> b.validity().contains(month))
                .map(Belonging::unit)
                .findFirst();
    }
}
