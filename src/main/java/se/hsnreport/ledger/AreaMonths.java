package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import se.hsnreport.figure.Month;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Organisation;

/**
 * In which months each area has rows, and in which it should have some: one extract of several may be missing, and a sum
 * over what is left would look like a whole one.
 */
final class AreaMonths {
    /** Who has rows in so many months on end has them every month. */
    private static final int USUAL = 12;

    private final Organisation organisation;
    private final Map<String, List<String>> codes = new LinkedHashMap<>();
    private final Map<String, BitSet> units = new LinkedHashMap<>();
    private final Map<Kind, Map<String, NavigableSet<Month>>> booked = new EnumMap<>(Kind.class);
    private final Map<List<Object>, List<String>> lacking = new ConcurrentHashMap<>();

    AreaMonths(Frozen cells, Codes numbers, Organisation organisation, Month reportMonth) {
        this.organisation = organisation;
        for (String code : organisation.codes()) {
            organisation
                    .placedIn(code, reportMonth)
                    .map(unit -> unit.area())
                    .filter(area -> !area.equals(Area.UNMAPPED))
                    .ifPresent(area -> codes.computeIfAbsent(area.code(), a -> new ArrayList<>())
                            .add(code));
        }
        codes.forEach((area, ofArea) -> units.put(area, numbers.where(ofArea::contains)));
        for (Kind kind : Kind.values()) {
            booked.put(kind, booked(kind, cells));
        }
    }

    private Map<String, NavigableSet<Month>> booked(Kind kind, Frozen cells) {
        Map<String, NavigableSet<Month>> months = new LinkedHashMap<>();
        units.forEach((area, numbers) -> {
            NavigableSet<Month> ofArea = new TreeSet<>();
            for (Month month : cells.months(kind)) {
                if (cells.slice(kind, month)
                        .filter(slice -> slice.hasAny(numbers))
                        .isPresent()) {
                    ofArea.add(month);
                }
            }
            months.put(area, ofArea);
        });
        return months;
    }

    /** Whether an area that any of these units is in should have rows of a kind in a month and has none. */
    boolean isLacking(Kind kind, Month month, BitSet wanted) {
        return lacking(kind, month).stream()
                .anyMatch(area -> units.getOrDefault(area, new BitSet()).intersects(wanted));
    }

    /** The codes of areas that should have rows of a kind in a month and have none. */
    List<String> lacking(Kind kind, Month month) {
        return lacking.computeIfAbsent(
                List.of(kind, month),
                key -> codes.keySet().stream()
                        .filter(area -> isLacking(kind, month, area))
                        .toList());
    }

    private boolean isLacking(Kind kind, Month month, String area) {
        NavigableSet<Month> months = booked.getOrDefault(kind, Map.of()).getOrDefault(area, new TreeSet<>());
        if (months.isEmpty() || months.contains(month) || !isThere(area, month)) {
            return false;
        }
        Month before = months.lower(month);
        return before == null ? isUsual(months, months.first(), 1) : isUsual(months, before, -1);
    }

    /** The first month in which an area has rows of a kind. */
    Optional<Month> first(Kind kind, String area) {
        return Optional.ofNullable(booked.getOrDefault(kind, Map.of()).get(area))
                .filter(months -> !months.isEmpty())
                .map(NavigableSet::first);
    }

    /** Whether the area had a unit in the month. */
    private boolean isThere(String area, Month month) {
        return codes.getOrDefault(area, List.of()).stream()
                .anyMatch(code -> organisation.unit(code, month).isPresent());
    }

    private static boolean isUsual(NavigableSet<Month> months, Month from, int step) {
        return IntStream.range(0, USUAL).allMatch(i -> months.contains(from.plus(i * step)));
    }
}
