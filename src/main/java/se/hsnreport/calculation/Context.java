package se.hsnreport.calculation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Findings;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.Query;
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

    /** The board's areas in the report month, in the organisation's order; last those that were closed this year. */
    public List<Area> areas() {
        List<Area> now = reference.organisation().areas(month);
        Stream<Area> closed = reference
                .organisation()
                .placements()
                .map(Basenhet::area)
                .filter(area -> now.stream().noneMatch(a -> a.code().equals(area.code())))
                .distinct()
                .filter(area -> isBooked(unitSet(area)));
        return Stream.concat(now.stream(), closed)
                .filter(area -> !units(area).isEmpty())
                .toList();
    }

    /**
     * The board's units of an area in the report month, in the organisation's order; last those that were closed without
     * a successor, because what is booked on them is part of the area's sums.
     */
    public List<Basenhet> units(Area area) {
        return Stream.concat(
                        reference.organisation().units(month, area.code()).stream(),
                        reference.organisation().closed(month, area.code()).stream())
                .filter(scope::includes)
                .toList();
    }

    /** The values of a field of the organisation that the board's units have in the report month, in its order. */
    public List<String> values(String field) {
        return reference.organisation().codes().stream()
                .flatMap(code -> reference.organisation().placedIn(code, month).stream())
                .filter(scope::includes)
                .map(unit -> Scope.field(unit, field))
                .distinct()
                .toList();
    }

    /** Whether there are postings of either kind from January to the report month. */
    public boolean isBooked(UnitSet units) {
        Query query = Query.of(Kind.ACTUAL, Period.ack(month), ledger.accounts(), units);
        return ledger.rows(query) + ledger.rows(query.with(Kind.BUDGET)) > 0;
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

    /** The postings of the board's units that have a value of a field of the organisation in the report month. */
    public UnitSet unitSet(String field, String value) {
        Map<String, String> filters = new TreeMap<>(scope.filters());
        filters.put(field, value);
        return unitSet(placed -> Scope.field(placed, field).equals(value), filters);
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
