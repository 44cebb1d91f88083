package se.hsnreport.calculation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Basenhet;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Row;

/**
 * What calculations work on: all data of a build, seen from one month and one board.
 *
 * @param month the report month
 * @param scope which part of the organisation is the board's
 */
public record Context(
        Month month, Scope scope, Ledger ledger, Reference reference, Extracts extracts, Findings findings) {
    /** Whether there is an extract of the role. */
    public boolean has(String role) {
        return extracts.has(role);
    }

    /** The rows of a small extract, in its order. */
    public List<Row> rows(String role) {
        return extracts.rows(role);
    }

    /** The board's areas in the report month, in the organisation's order. */
    public List<Area> areas() {
        return reference.organisation().areas(month).stream()
                .filter(area -> !units(area).isEmpty())
                .toList();
    }

    /** The board's units of an area in the report month, then those closed before it, whose rows still count. */
    public List<Basenhet> units(Area area) {
        return Stream.concat(
                        reference.organisation().units(month, area.code()).stream(),
                        reference.organisation().closed(month, area.code()).stream())
                .filter(scope::includes)
                .toList();
    }

    /** The postings of one unit: also of those that it replaced. */
    public UnitSet unitSet(Basenhet unit) {
        return unitSet(placed -> placed.code().equals(unit.code()), Map.of("basenhet", unit.code()));
    }

    /** The postings of an area's units that are the board's, as the area is made up in the report month. */
    public UnitSet unitSet(Area area) {
        Map<String, String> filters = new TreeMap<>(scope.filters());
        filters.put("omrade", area.code());
        return unitSet(placed -> placed.area().code().equals(area.code()), filters);
    }

    /** The postings of all the board's units. */
    public UnitSet unitSet() {
        return unitSet(placed -> true, scope.filters());
    }

    private UnitSet unitSet(Predicate<Basenhet> wanted, Map<String, String> filters) {
        Predicate<Basenhet> both = wanted.and(scope::includes);
        List<String> codes = reference.organisation().codes().stream()
                .filter(code -> reference
                        .organisation()
                        .placedIn(code, month)
                        .filter(both)
                        .isPresent())
                .toList();
        return ledger.units(codes, filters);
    }
}
