package se.hsnreport.sampledata;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An account of {@code kontoplan.csv} and how the generator uses it.
 *
 * @param cost whether amounts are normally costs; rebates are cost accounts too
 * @param weight its part of its cell's amount; 0 when it is never posted on in detail
 * @param profiles the kinds of unit that use it; empty when all do
 */
record Account(String konto, Cell cell, boolean cost, String motpart, long weight, Set<String> profiles) {
    /** The accounts in the order of the chart of accounts. */
    static List<Account> read(Path sampleData) {
        Map<String, Table.Row> weights = new HashMap<>();
        Table.resource("account-weights.csv").forEach(row -> weights.put(row.text("konto"), row));
        return Table.file(sampleData.resolve("kontoplan.csv")).stream()
                .map(row -> of(row, Objects.requireNonNull(weights.get(row.text("Konto")), row.text("Konto"))))
                .toList();
    }

    private static Account of(Table.Row row, Table.Row weight) {
        String profiles = weight.text("profiler");
        return new Account(
                row.text("Konto"),
                Cell.of(row, "Resultatrad", "Kontogrupp"),
                row.text("Slag").equals("kostnad"),
                weight.text("motpart"),
                weight.number("vikt"),
                profiles.isEmpty() ? Set.of() : Set.of(profiles.split(" ", -1)));
    }

    /** Whether units of a kind may post on the account at all. */
    boolean isFor(Unit unit) {
        return profiles.isEmpty() || profiles.contains(unit.profile());
    }
}
