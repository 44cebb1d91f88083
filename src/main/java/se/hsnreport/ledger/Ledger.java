package se.hsnreport.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;

/** Every posting of the extracts, exact, in report sign: income positive, cost negative. Immutable. */
public final class Ledger {
    /** The role of its extracts. */
    public static final String ROLE = "ledger";

    private final Reference reference;
    private final Codes accounts;
    private final Codes units;
    private final List<FileOfResource> files;
    private final Frozen cells;
    private final AreaMonths areaMonths;
    /** Sets that calculations ask for again and again; they never change. */
    private final Map<List<String>, AccountSet> groups = new ConcurrentHashMap<>();

    private final Map<List<String>, UnitSet> places = new ConcurrentHashMap<>();

    /** A file and the resource that it is read by. */
    record FileOfResource(String resource, String file) {}

    Ledger(Reference reference, Codes accounts, Codes units, List<FileOfResource> files, Cube cube, Month reportMonth) {
        this.reference = reference;
        this.accounts = accounts;
        this.units = units;
        this.files = List.copyOf(files);
        this.cells = new Frozen(cube, units.size());
        this.areaMonths = new AreaMonths(cells, units, reference.organisation(), reportMonth);
    }

    /** What rows are looked up in, with what is unmapped. */
    public Reference reference() {
        return reference;
    }

    /** The name of an account; empty when it has none of its own. */
    public String accountName(String konto) {
        return reference.chart().name(konto);
    }

    // ---- sets

    /** All accounts. */
    public AccountSet accounts() {
        return accounts(konto -> true, Map.of());
    }

    /** The accounts of a group of the chart, such as resultatrad, Personal. */
    public AccountSet accounts(String grouping, String group) {
        return groups.computeIfAbsent(
                List.of(grouping, group),
                key -> accounts(konto -> isIn(konto, grouping, group), Map.of(grouping, group)));
    }

    private boolean isIn(String konto, String grouping, String group) {
        return reference
                .chart()
                .account(konto)
                .filter(a -> a.group(grouping).equals(group))
                .isPresent();
    }

    /** The accounts with these numbers. */
    public AccountSet accounts(Collection<String> konton, Map<String, String> filters) {
        return accounts(Set.copyOf(konton)::contains, filters);
    }

    /** The accounts that pass, described by the filters. */
    public AccountSet accounts(Predicate<String> wanted, Map<String, String> filters) {
        return new AccountSet(new Members(accounts, accounts.where(wanted), filters));
    }

    /** All units. */
    public UnitSet units() {
        return units(code -> true, Map.of());
    }

    /** The units with these codes. */
    public UnitSet units(Collection<String> codes, Map<String, String> filters) {
        return units(Set.copyOf(codes)::contains, filters);
    }

    /** The units that pass, described by the filters. */
    public UnitSet units(Predicate<String> wanted, Map<String, String> filters) {
        return new UnitSet(new Members(units, units.where(wanted), filters));
    }

    /** An area's units by the organisation of the report month, those that it took over counted in. */
    public UnitSet area(String areaCode, Month reportMonth) {
        return places.computeIfAbsent(
                List.of("omrade", areaCode, reportMonth.toString()),
                key -> units(reference.organisation().codesOfArea(areaCode, reportMonth), Map.of("omrade", areaCode)));
    }

    /** A unit by the organisation of the report month, those that it replaced counted in. */
    public UnitSet unit(String code, Month reportMonth) {
        return places.computeIfAbsent(
                List.of("basenhet", code, reportMonth.toString()),
                key -> units(reference.organisation().codesOfUnit(code, reportMonth), Map.of("basenhet", code)));
    }

    // ---- sums

    /** The sum of what a query means; nothing found is 0 kr of 0 rows. */
    public Amount sum(Query query) {
        Sum sum = add(query);
        return new Amount(kr(sum.ore()), sum.rows(), sources(sum));
    }

    /** How many rows of the extracts a query means. */
    public long rows(Query query) {
        return add(query).rows();
    }

    /**
     * The sum as a figure in kr; missing when a month of the period has no rows of the kind at all, or none of an area that
     * should have some and has units in the query.
     */
    public Figure figure(String formula, Query query) {
        boolean isWhole = query.period().months().stream().allMatch(m -> isWhole(query, m));
        Sum sum = add(query);
        Trail trail = Trail.of(formula, selection(query), sources(sum), query);
        return isWhole
                ? new Figure.Value(kr(sum.ore()), Unit.KR, trail)
                : new Figure.Missing(Reason.NO_DATA, Unit.KR, trail);
    }

    private boolean isWhole(Query query, Month month) {
        return hasMonth(query.kind(), month)
                && !areaMonths.isLacking(
                        query.kind(), month, query.units().members().numbers(units));
    }

    /** What it takes to read the extracts again, with the same numbers for the same codes. */
    Loading loadingAgain(Extracts extracts, Month reportMonth) {
        return new Loading(extracts, reference, reportMonth, new Unmapped(true), accounts.copy(), units.copy());
    }

    boolean hasAccount(AccountSet set, int account) {
        return set.members().numbers(accounts).get(account);
    }

    boolean hasUnit(UnitSet set, int unit) {
        return set.members().numbers(units).get(unit);
    }

    private Sum add(Query query) {
        BitSet wantedUnits = query.units().members().numbers(units);
        BitSet wantedAccounts = query.accounts().members().numbers(accounts);
        Sum sum = new Sum();
        for (Month month : query.period().months()) {
            cells.slice(query.kind(), month)
                    .ifPresent(slice -> sum.add(cells, slice, wantedUnits, wantedAccounts, query));
        }
        return sum;
    }

    private static Selection selection(Query query) {
        Map<String, String> filters = new TreeMap<>(query.accounts().filters());
        filters.putAll(query.units().filters());
        filters.put("typ", query.kind().id());
        if (query.oneOff() != OneOff.ALL) {
            filters.put("engangspost", query.oneOff() == OneOff.ONLY ? "ja" : "nej");
        }
        if (query.counterpart() != Counterpart.ALL) {
            filters.put("motpart", query.counterpart() == Counterpart.INTERNAL ? "intern" : "extern");
        }
        return new Selection(ROLE, query.period(), filters);
    }

    private List<Source> sources(Sum sum) {
        Map<String, List<Integer>> byResource = new TreeMap<>();
        sum.files().stream()
                .forEach(f -> byResource
                        .computeIfAbsent(files.get(f).resource(), r -> new ArrayList<>())
                        .add(f));
        List<Source> sources = new ArrayList<>();
        byResource.forEach((resource, numbers) -> sources.add(new Source(
                resource,
                numbers.stream().mapToLong(sum::rows).sum(),
                numbers.stream().map(f -> files.get(f).file()).sorted().toList())));
        return sources;
    }

    private static BigDecimal kr(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    // ---- what there is

    /** Whether there are rows of a kind in a month. */
    public boolean hasMonth(Kind kind, Month month) {
        return cells.months(kind).contains(month);
    }

    /** The first month with rows of a kind. */
    public Optional<Month> first(Kind kind) {
        NavigableSet<Month> months = cells.months(kind);
        return months.isEmpty() ? Optional.empty() : Optional.of(months.first());
    }

    /** The last month with rows of a kind. */
    public Optional<Month> last(Kind kind) {
        NavigableSet<Month> months = cells.months(kind);
        return months.isEmpty() ? Optional.empty() : Optional.of(months.last());
    }

    /**
     * The codes of areas that have no rows of a kind in a month although they had units then, and have rows every month otherwise: up
     * to there, or from where they begin.
     */
    public List<String> lacking(Kind kind, Month month) {
        return areaMonths.lacking(kind, month);
    }

    /** The first month in which an area, by the organisation of the report month, has rows of a kind. */
    public Optional<Month> first(Kind kind, Area area) {
        return areaMonths.first(kind, area.code());
    }

    /** The last month up to one with rows of a kind, and of every area that should have some. */
    public Optional<Month> lastWhole(Kind kind, Month upTo) {
        return cells.months(kind).headSet(upTo, true).descendingSet().stream()
                .filter(month -> lacking(kind, month).isEmpty())
                .findFirst();
    }

    /** The months of a period that have no rows of a kind. */
    public List<Month> missing(Kind kind, Period period) {
        return period.months().stream().filter(m -> !hasMonth(kind, m)).toList();
    }

    /** What was taken from each file, in the order that they were read. */
    public List<LedgerFile> files() {
        long[] ore = new long[files.size()];
        long[] rows = new long[files.size()];
        for (int i = 0; i < cells.size(); i++) {
            int file = CellKey.file(cells.key(i));
            ore[file] = Math.addExact(ore[file], cells.sum(i));
            rows[file] += cells.rows(i);
        }
        return IntStream.range(0, files.size())
                .mapToObj(f ->
                        new LedgerFile(files.get(f).resource(), files.get(f).file(), rows[f], kr(ore[f])))
                .toList();
    }

    /** How many different keys there are. */
    public int size() {
        return cells.size();
    }

    /** A cell, by position below {@link #size}; ordered by kind and month. */
    public Posting posting(int cell) {
        long key = cells.key(cell);
        return new Posting(
                Kind.of(CellKey.kind(key)),
                Month.ofIndex(CellKey.month(key)),
                accounts.code(CellKey.account(key)),
                units.code(CellKey.unit(key)),
                CellKey.isOneOff(key),
                files.get(CellKey.file(key)).file(),
                kr(cells.sum(cell)),
                cells.rows(cell));
    }
}
