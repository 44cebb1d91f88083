package se.hsnreport.sampledata;

import java.util.HashMap;
import java.util.Map;

/** What a unit of each kind spends its money on, in thousandths of its size, by cell. */
final class Profiles {
    private final Map<Cell, Table.Row> rows = new HashMap<>();

    private Profiles() {}

    static Profiles read() {
        Profiles profiles = new Profiles();
        Table.resource("profiles.csv")
                .forEach(row -> profiles.rows.put(Cell.of(row, "resultatrad", "kontogrupp"), row));
        return profiles;
    }

    /** A unit's wish for a cell in a year, before the row is fitted to its target. */
    long wished(Unit unit, Cell cell) {
        return switch (cell.kontogrupp()) {
            case "Vårdintäkter" -> unit.careIncome();
            case "Utomlänsvård" -> -unit.careElsewhere();
            default -> share(unit, cell);
        };
    }

    private long share(Unit unit, Cell cell) {
        Table.Row row = rows.get(cell);
        return row == null ? 0 : unit.size() / 1000 * row.number(unit.profile());
    }

    /** The sign of a cell that only a published deviation asks for: rebates raise the result, as income does. */
    long sign(Cell cell) {
        Table.Row row = rows.get(cell);
        boolean costs = row != null
                && row.cells().values().stream().anyMatch(value -> value.matches("-\\d+"))
                && !cell.kontogrupp().startsWith("Kostnadsreducering");
        return costs ? -1 : 1;
    }
}
