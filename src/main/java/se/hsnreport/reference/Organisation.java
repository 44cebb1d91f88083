package se.hsnreport.reference;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Row;

/** The units, where they belong and belonged, in the order of the extract. */
public final class Organisation {
    /** The role of its extract. */
    public static final String ROLE = "organisation";

    private final List<Basenhet> placements;
    private final Map<String, List<Basenhet>> byCode;
    private final Map<String, List<String>> replacedBy;

    /** An organisation of these placements, in this order. */
    public Organisation(List<Basenhet> placements) {
        this.placements = List.copyOf(placements);
        this.byCode = placements.stream()
                .collect(Collectors.groupingBy(Basenhet::code, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        this.replacedBy = new LinkedHashMap<>();
        placements.forEach(p -> p.replaces()
                .forEach(old -> replacedBy
                        .computeIfAbsent(old, o -> new java.util.ArrayList<>())
                        .add(p.code())));
    }

    /** Reads the extract; rows of one unit that hold at the same time are told of. */
    public static Organisation load(Extracts extracts) {
        extracts.require(ROLE, "basenhet", "basenhet_namn", "omrade", "omrade_namn");
        Map<Basenhet, Row> rows = new LinkedHashMap<>();
        for (Row row : extracts.rows(ROLE)) {
            require(row, "basenhet", extracts.findings());
            require(row, "omrade", extracts.findings());
            // a unit without an area is known all the same: its rows elsewhere are no faults of their own
            if (!row.text("basenhet").isEmpty()) {
                Basenhet unit = unit(row, extracts.findings());
                tellOverlaps(unit, row, rows.keySet(), extracts.findings());
                rows.put(unit, row);
            }
        }
        Organisation organisation = new Organisation(List.copyOf(rows.keySet()));
        rows.forEach((unit, row) -> organisation.tellReplaced(unit, row, extracts.findings()));
        return organisation;
    }

    /** Tells of replaced units that nobody knows, and of units that replace themselves. */
    private void tellReplaced(Basenhet unit, Row row, Findings findings) {
        for (String old : unit.replaces()) {
            if (!byCode.containsKey(old)) {
                String nearest = Suggestion.of(old, byCode.keySet()).orElse("");
                findings.add(Code.REFERENCE_UNKNOWN, row.place("ersatter"), old, "ersatter", ROLE, nearest);
            } else if (replacesInTheEnd(old, unit.code(), new HashSet<>())) {
                findings.add(
                        Code.REPLACED_IN_CIRCLE,
                        row.place("ersatter"),
                        unit.code(),
                        unit.code() + " → " + old + " → " + unit.code());
            }
        }
    }

    private boolean replacesInTheEnd(String code, String wanted, Set<String> seen) {
        if (code.equals(wanted) || !seen.add(code)) {
            return code.equals(wanted);
        }
        return byCode.getOrDefault(code, List.of()).stream()
                .flatMap(placement -> placement.replaces().stream())
                .anyMatch(old -> replacesInTheEnd(old, wanted, seen));
    }

    private static void require(Row row, String field, Findings findings) {
        if (row.text(field).isEmpty()) {
            findings.add(Code.VALUE_REQUIRED, row.place(field), field);
        }
    }

    private static Basenhet unit(Row row, Findings findings) {
        Validity validity = Validity.of(row, findings);
        if (validity.to().compareTo(validity.from()) < 0) {
            findings.add(Code.VALUE_INVALID, row.place("till"), row.text("till"), "fran ≤ till");
        }
        return new Basenhet(
                row.text("basenhet"),
                row.text("basenhet_namn"),
                new Area(row.text("omrade"), row.text("omrade_namn")),
                row.text("forvaltning"),
                row.text("namnd"),
                row.text("delomrade"),
                validity,
                Stream.of(row.text("ersatter").split("[,;\\s]+"))
                        .filter(c -> !c.isEmpty())
                        .toList());
    }

    private static void tellOverlaps(Basenhet unit, Row row, Set<Basenhet> others, Findings findings) {
        others.stream()
                .filter(o -> o.code().equals(unit.code()) && o.validity().overlaps(unit.validity()))
                .forEach(o -> findings.add(
                        Code.VALIDITY_OVERLAP, row.place("basenhet"), unit.code(), held(o) + ", " + held(unit)));
    }

    private static String held(Basenhet unit) {
        String months = unit.validity().equals(Validity.ALWAYS) ? "" : " " + unit.validity();
        return unit.area().label() + months;
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** All codes that there ever were, in the extract's order. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /** The areas that have units in a month, in the extract's order. */
    public List<Area> areas(Month month) {
        Map<String, Area> areas = new LinkedHashMap<>();
        placements().filter(p -> p.isValidIn(month)).map(Basenhet::area).forEach(a -> areas.putIfAbsent(a.code(), a));
        return List.copyOf(areas.values());
    }

    /** The units of an area in a month, in the extract's order. */
    public List<Basenhet> units(Month month, String areaCode) {
        return placements()
                .filter(p -> p.isValidIn(month) && p.area().code().equals(areaCode))
                .toList();
    }

    /**
     * The units that were closed before a month without a successor and whose last area was this one. They stand in no
     * list of the month's units, but their rows still count in the area's sums.
     */
    public List<Basenhet> closed(Month month, String areaCode) {
        return byCode.keySet().stream()
                .map(code -> placedIn(code, month))
                .flatMap(Optional::stream)
                .filter(p -> !p.isValidIn(month) && p.area().code().equals(areaCode))
                .toList();
    }

    /** A unit as it was in a month; empty when the code is unknown or held nothing then. */
    public Optional<Basenhet> unit(String code, Month month) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(p -> p.isValidIn(month))
                .findFirst();
    }

    /**
     * Where a unit's rows of any month count in the report of a month: history follows the report month's organisation.
     * A unit that is no more counts where the unit that replaced it is; without such it keeps its last placement.
     *
     * @return empty when the code is unknown
     */
    public Optional<Basenhet> placedIn(String code, Month reportMonth) {
        return successor(code, reportMonth, new HashSet<>()).or(() -> last(code));
    }

    private Optional<Basenhet> successor(String code, Month month, Set<String> seen) {
        Optional<Basenhet> valid = unit(code, month);
        if (valid.isPresent() || !seen.add(code)) {
            return valid;
        }
        return replacedBy.getOrDefault(code, List.of()).stream()
                .map(next -> successor(next, month, seen))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Basenhet> last(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .max(Comparator.comparing(p -> p.validity().to()));
    }

    /** The codes whose rows count as this unit's in the report of a month: its own and those that it replaced. */
    public Set<String> codesOfUnit(String code, Month reportMonth) {
        return codesWhere(reportMonth, p -> p.code().equals(code));
    }

    /** The codes whose rows count as this area's in the report of a month. */
    public Set<String> codesOfArea(String areaCode, Month reportMonth) {
        return codesWhere(reportMonth, p -> p.area().code().equals(areaCode));
    }

    private Set<String> codesWhere(Month reportMonth, java.util.function.Predicate<Basenhet> wanted) {
        return byCode.keySet().stream()
                .filter(code -> placedIn(code, reportMonth).filter(wanted).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every placement that there ever was, in the extract's order. */
    public Stream<Basenhet> placements() {
        return placements.stream();
    }
}
