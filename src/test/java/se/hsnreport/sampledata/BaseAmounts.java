package se.hsnreport.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large every unit's accounts are in a year: the size and kind of the unit decide, the base year's budget scales.
 *
 * <p>A cell that carries a published deviation is raised until the deviation looks small beside it.
 */
final class BaseAmounts {
    private static final int BASE_YEAR = 2024;
    // A deviation makes its cell larger (an overspent cost) or smaller (an underspent one, which needs more room).
    private static final long ROOM_FOR_MORE_PERCENT = 110;
    private static final long ROOM_FOR_LESS_PERCENT = 240;
    // Raised cells hardly bend when the row is fitted again.
    private static final long STIFFNESS = 10;
    private static final long SMALLEST = 15_000 * Ore.KRONA;

    private final List<Account> accounts;
    private final List<Unit> units;
    private final Targets targets;
    private final Profiles profiles = Profiles.read();

    BaseAmounts(List<Account> accounts, List<Unit> units, Targets targets) {
        this.accounts = accounts;
        this.units = units;
        this.targets = targets;
    }

    /** Every line of the ledger, unit by unit in the order of the chart of accounts. */
    List<Line> lines() {
        Map<Published.Place, Long> cells = fitted();
        List<Line> lines = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.isNew()) {
                lines.addAll(opened(unit));
            } else if (!unit.isMerged()) {
                cells.forEach((place, ore) -> {
                    if (place.basenhet().equals(unit.code())) {
                        lines.addAll(split(unit, place.cell(), ore));
                    }
                });
            }
        }
        return Mergers.apply(lines, units);
    }

    /** A new unit's lines, which are as large as the unit asks for: nobody else's amounts make room for them. */
    private List<Line> opened(Unit unit) {
        List<Line> lines = new ArrayList<>();
        for (Cell cell : accounts.stream().map(Account::cell).distinct().toList()) {
            long ore = profiles.wished(unit, cell);
            if (ore != 0) {
                split(unit, cell, ore).forEach(line -> lines.add(line.from(unit.first())));
            }
        }
        return lines;
    }

    private Map<Published.Place, Long> fitted() {
        Map<Published.Place, Long> wished = wished();
        Map<Published.Place, Long> fitted = new LinkedHashMap<>();
        for (String row :
                accounts.stream().map(a -> a.cell().resultatrad()).distinct().toList()) {
            long target = targets.year("budget", BASE_YEAR, row).orElseThrow();
            List<Published.Place> places = wished.keySet().stream()
                    .filter(place -> place.cell().resultatrad().equals(row))
                    .toList();
            fitRow(target, places, wished, fitted);
        }
        return fitted;
    }

    private void fitRow(
            long target,
            List<Published.Place> places,
            Map<Published.Place, Long> wished,
            Map<Published.Place, Long> fitted) {
        long[] first = Fit.to(
                target,
                1,
                places.stream().mapToLong(p -> wished.getOrDefault(p, 0L)).toArray());
        long[] raised = new long[first.length];
        long[] weights = new long[first.length];
        for (int i = 0; i < first.length; i++) {
            raised[i] = raise(places.get(i), first[i]);
            weights[i] = raised[i] == first[i] ? first[i] : raised[i] / STIFFNESS;
        }
        long[] last = Fit.to(target, 1, raised, weights);
        for (int i = 0; i < last.length; i++) {
            fitted.put(places.get(i), last[i]);
        }
    }

    private long raise(Published.Place place, long ore) {
        long sign = sign(place.cell(), ore);
        long size = Math.abs(ore);
        for (Published published : targets.published()) {
            long deviation = published.deviation(place);
            long percent = deviation * sign > 0 ? ROOM_FOR_MORE_PERCENT : ROOM_FOR_LESS_PERCENT;
            long months = published.month().getMonthValue();
            size = Math.max(size, Ore.scale(Math.abs(deviation), percent * 12, 100 * months));
        }
        return sign * size;
    }

    private long sign(Cell cell, long ore) {
        return ore == 0 ? profiles.sign(cell) : Long.signum(ore);
    }

    private Map<Published.Place, Long> wished() {
        Map<Published.Place, Long> wished = new LinkedHashMap<>();
        List<Cell> cells = accounts.stream().map(Account::cell).distinct().toList();
        for (Unit unit : units) {
            for (Cell cell : cells) {
                long ore = profiles.wished(unit, cell);
                Published.Place place = new Published.Place(unit.code(), cell);
                if (!unit.isMerged() && !unit.isNew() && (ore != 0 || isPublished(place))) {
                    wished.put(place, ore);
                }
            }
        }
        return wished;
    }

    private boolean isPublished(Published.Place place) {
        return targets.published().stream().anyMatch(p -> p.deviation(place) != 0);
    }

    private List<Line> split(Unit unit, Cell cell, long ore) {
        List<Account> used = used(unit, cell, ore);
        long[] weights = used.stream()
                .mapToLong(a -> Noise.vary(a.weight() * Noise.WHOLE, 300, "account", unit.code(), a.konto()))
                .toArray();
        long[] amounts = Fit.to(ore, 1, new long[weights.length], weights);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(new Line(unit, used.get(i), amounts[i], 0, unit.last()));
        }
        return lines;
    }

    // Small amounts are posted on few accounts: nobody budgets 300 kronor a month on five.
    private List<Account> used(Unit unit, Cell cell, long ore) {
        List<Account> all = accounts.stream()
                .filter(a -> a.cell().equals(cell) && a.weight() > 0 && a.isFor(unit))
                .toList();
        long weight = all.stream().mapToLong(Account::weight).sum();
        List<Account> used = all.stream()
                .filter(a -> Ore.scale(Math.abs(ore), a.weight(), weight) >= SMALLEST)
                .toList();
        return used.isEmpty() ? all.subList(0, 1) : used;
    }
}
