package se.hsnreport.ledger;

import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.reference.Organisation;
import se.hsnreport.source.CellTyping;
import se.hsnreport.source.Cells;
import se.hsnreport.source.Resource;

/** The column that says whose a posting is: a basenhet, or a kostnadsställe that belongs to one. */
final class UnitColumn {
    private static final int NOT_YET = -2;

    private final Loading loading;
    private final boolean isCostCentre;
    private final int position;
    private final CodeColumn column;
    private final Codes costCentres = new Codes();
    /** The unit by kostnadsställe of the month last asked for; postings mostly come a month at a time. */
    private int[] units = new int[0];

    private int month = -1;

    UnitColumn(Resource resource, Loading loading) {
        this.loading = loading;
        this.isCostCentre = !resource.has("basenhet");
        this.position = resource.index(field());
        CellTyping typing = new CellTyping(resource.fields().get(position), position, loading.findings);
        this.column = new CodeColumn(position, typing, isCostCentre ? this::costCentre : this::unit);
    }

    private String field() {
        return isCostCentre ? "kostnadsstalle" : "basenhet";
    }

    /** The unit's number in a month, which may be wrong itself; {@link CodeColumn#WRONG} after telling why not. */
    int number(Cells cells, int inMonth) {
        int number = column.number(cells);
        return isCostCentre && number >= 0 && inMonth >= 0 ? unitOf(number, inMonth, cells) : number;
    }

    private int unit(String code, Cells cells) {
        if (code.isEmpty()) {
            loading.findings.add(Code.VALUE_REQUIRED, cells.place(position), field());
            return CodeColumn.WRONG;
        }
        Organisation organisation = loading.reference.organisation();
        if (!organisation.isEmpty() && !organisation.codes().contains(code)) {
            return isKept(code, code, Organisation.ROLE, cells)
                    ? loading.units.number(code)
                    : loading.unknown(code, "basenhet", Organisation.ROLE, organisation.codes(), cells.place(position));
        }
        return loading.units.number(code);
    }

    private boolean isKept(String unit, String text, String role, Cells cells) {
        return loading.unmapped.unit(unit, new Unmapped.First(text, field(), role, cells.place(position)));
    }

    /** The unit of a kostnadsställe that belongs to none: itself, by a code that is no unit's own. */
    private static String unmapped(String costCentre) {
        return "kst " + costCentre;
    }

    private int costCentre(String code, Cells cells) {
        if (code.isEmpty()) {
            loading.findings.add(Code.VALUE_REQUIRED, cells.place(position), field());
            return CodeColumn.WRONG;
        }
        if (!loading.costCentres.codes().contains(code) && !isKept(unmapped(code), code, CostCentres.ROLE, cells)) {
            return loading.unknown(code, field(), CostCentres.ROLE, loading.costCentres.codes(), cells.place(position));
        }
        return costCentres.number(code);
    }

    private int unitOf(int costCentre, int inMonth, Cells cells) {
        if (inMonth != month || costCentre >= units.length) {
            month = inMonth;
            units = new int[costCentres.size() + 64];
            java.util.Arrays.fill(units, NOT_YET);
        }
        if (units[costCentre] == NOT_YET) {
            units[costCentre] = find(costCentres.code(costCentre), cells);
        }
        if (units[costCentre] < 0) {
            return find(costCentres.code(costCentre), cells);
        }
        return units[costCentre];
    }

    private int find(String costCentre, Cells cells) {
        Optional<String> unit = loading.costCentres.unit(costCentre, Month.ofIndex(month));
        if (unit.isEmpty() && isKept(unmapped(costCentre), costCentre, CostCentres.ROLE, cells)) {
            return loading.units.number(unmapped(costCentre));
        }
        if (unit.isEmpty()) {
            loading.findings.add(
                    Code.REFERENCE_UNKNOWN,
                    cells.place(position),
                    costCentre,
                    field(),
                    CostCentres.ROLE + " " + Month.ofIndex(month),
                    "");
            return CodeColumn.WRONG;
        }
        return unit(unit.get(), cells);
    }
}
