package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Cells;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Resource;

/** What the resources of a ledger share while they are read. */
final class Loading {
    final Extracts extracts;
    final Findings findings;
    final Reference reference;
    final CostCentres costCentres;
    final Codes accounts;
    final Codes units;
    final Cube cube = new Cube();
    final List<Ledger.FileOfResource> files = new ArrayList<>();
    final DeliveryCheck deliveries;
    final Month reportMonth;
    final Unmapped unmapped;
    /** Kept, as a wrong column would else be compared with all names once a row. */
    private final Map<String, String> suggestions = new HashMap<>();

    Loading(Extracts extracts, Reference reference, Month reportMonth, Unmapped unmapped) {
        this(extracts, reference, reportMonth, unmapped, new Codes(), new Codes());
    }

    Loading(Extracts extracts, Reference reference, Month reportMonth, Unmapped unmapped, Codes accounts, Codes units) {
        this.accounts = accounts;
        this.units = units;
        this.extracts = extracts;
        this.reportMonth = reportMonth;
        this.findings = extracts.findings();
        this.reference = reference;
        this.unmapped = unmapped;
        this.costCentres = CostCentres.load(extracts);
        this.deliveries = new DeliveryCheck(reference.organisation(), reportMonth, findings);
    }

    void file(Resource resource, String file) {
        if (files.size() == CellKey.MOST_FILES) {
            throw new IllegalStateException("more than " + CellKey.MOST_FILES + " files");
        }
        deliveries.nextFile(resource.hasLaterMonths());
        files.add(new Ledger.FileOfResource(resource.name(), file));
    }

    /** Adds a posting to the cube, and looks at the first one of its key. */
    void add(int kind, int month, int unit, int account, int marks, long ore, Cells cells) {
        long key = CellKey.of(kind, month, unit, account, marks, files.size() - 1);
        if (cube.add(key, ore)) {
            deliveries.first(Kind.of(kind), Month.ofIndex(month), units.code(unit), cells);
        }
    }

    /** Tells of a value that stands nowhere; never put under "other". */
    int unknown(String value, String field, String where, Set<String> there, Place place) {
        String nearest = suggestions.computeIfAbsent(
                where + "/" + value, v -> Suggestion.of(value, there).orElse(""));
        findings.add(Code.REFERENCE_UNKNOWN, place, value, field, where, nearest);
        return CodeColumn.WRONG;
    }

    Ledger freeze() {
        Ledger ledger = new Ledger(unmapped.in(reference), accounts, units, files, cube, reportMonth);
        unmapped.tell(ledger, findings);
        return ledger;
    }
}
