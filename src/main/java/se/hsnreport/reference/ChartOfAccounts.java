package se.hsnreport.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Field;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** The accounts and the groups that reports put them in, in the order of the extract. */
public final class ChartOfAccounts {
    /** The role of its extract. */
    public static final String ROLE = "kontoplan";

    /** The grouping that every chart has: by {@link Slag#id}. */
    public static final String SLAG = "slag";

    private static final Set<String> NO_GROUPING = Set.of("konto", "konto_fran", "konto_till", "namn");

    private final List<Account> accounts;
    private final Set<String> groupings;
    private final Map<String, String> names;
    /** By length of the number and then by its first account, so that a range is found by what is at or below. */
    private final Map<Integer, TreeMap<String, Account>> byLength = new LinkedHashMap<>();

    /** A chart of these rows, in this order, which do not overlap. */
    public ChartOfAccounts(List<Account> accounts) {
        this(accounts, Map.of());
    }

    /** The same, with names of accounts one by one that ranges have only together. */
    public ChartOfAccounts(List<Account> accounts, Map<String, String> names) {
        this.accounts = List.copyOf(accounts);
        this.names = Map.copyOf(names);
        this.groupings = new LinkedHashSet<>();
        for (Account account : accounts) {
            groupings.addAll(account.groups().keySet());
            byLength.computeIfAbsent(account.from().length(), n -> new TreeMap<>())
                    .put(account.from(), account);
        }
    }

    /**
     * Reads the extracts; rows that overlap are told of, and the first one counts. An extract of nothing but accounts and
     * names gives names alone, when another one has the groups.
     */
    public static ChartOfAccounts load(Extracts extracts) {
        List<Resource> charts = new ArrayList<>(extracts.describedBy().role(ROLE));
        List<Resource> named = charts.stream().filter(r -> isNames(r)).toList();
        if (named.size() < charts.size()) {
            charts.removeAll(named);
        } else {
            named = List.of();
        }
        charts.forEach(r -> List.of("namn", SLAG, "resultatrad").forEach(f -> extracts.require(r, f)));
        Set<String> groupings = groupings(charts);
        List<Account> accounts = new ArrayList<>();
        for (Row row : rows(charts, extracts)) {
            account(row, groupings, extracts)
                    .filter(a -> isAlone(a, accounts, row, extracts))
                    .ifPresent(accounts::add);
        }
        return new ChartOfAccounts(accounts, names(rows(named, extracts)));
    }

    /** The same names with other rows. */
    ChartOfAccounts with(List<Account> others) {
        return new ChartOfAccounts(others, names);
    }

    private static boolean isNames(Resource resource) {
        return resource.fields().stream().map(Field::name).allMatch(n -> n.equals("konto") || n.equals("namn"));
    }

    private static List<Row> rows(List<Resource> resources, Extracts extracts) {
        return resources.stream().map(extracts::rows).flatMap(List::stream).toList();
    }

    /** The last name of an account: files are read in the order of their names, later years after earlier ones. */
    private static Map<String, String> names(List<Row> rows) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.text("konto"), row.text("namn")));
        return names;
    }

    private static Set<String> groupings(List<Resource> charts) {
        Set<String> names = new LinkedHashSet<>();
        charts.forEach(r -> r.fields().forEach(f -> names.add(f.name())));
        names.removeAll(NO_GROUPING);
        return names;
    }

    private static Optional<Account> account(Row row, Set<String> groupings, Extracts extracts) {
        boolean isRange = row.text("konto").isEmpty();
        String from = row.text(isRange ? "konto_fran" : "konto");
        String to = row.text(isRange ? "konto_till" : "konto");
        if (from.isEmpty() || to.isEmpty()) {
            extracts.findings().add(Code.VALUE_REQUIRED, row.place("konto"), "konto");
            return Optional.empty();
        }
        if (from.length() != to.length() || from.compareTo(to) > 0) {
            extracts.findings().add(Code.VALUE_INVALID, row.place("konto_till"), to, "konto_fran ≤ konto_till");
            return Optional.empty();
        }
        Map<String, String> groups = new LinkedHashMap<>();
        groupings.forEach(g -> groups.put(g, row.text(g)));
        return Optional.of(new Account(from, to, row.text("namn"), slag(row, extracts), groups));
    }

    private static Slag slag(Row row, Extracts extracts) {
        String text = row.text(SLAG);
        Slag slag = Slag.byId().get(text);
        if (slag == null) {
            Set<String> known = Slag.byId().keySet();
            extracts.findings()
                    .add(
                            Code.VALUE_NOT_LISTED,
                            row.place(SLAG),
                            text,
                            SLAG,
                            String.join(", ", known),
                            Suggestion.of(text, known).orElse(""));
        }
        return slag == null ? Slag.KOSTNAD : slag;
    }

    private static boolean isAlone(Account account, List<Account> others, Row row, Extracts extracts) {
        Optional<Account> other = others.stream().filter(account::overlaps).findFirst();
        other.ifPresent(o -> extracts.findings().add(Code.RANGE_OVERLAP, row.place(), account.range(), o.range()));
        return other.isEmpty();
    }

    /** The row of an account; empty when the chart does not have it. */
    public Optional<Account> account(String konto) {
        TreeMap<String, Account> sameLength = byLength.get(konto.length());
        return Optional.ofNullable(sameLength)
                .map(m -> m.floorEntry(konto))
                .map(Map.Entry::getValue)
                .filter(a -> a.covers(konto));
    }

    /** The name of an account; empty when it has none of its own, as in a range. */
    public String name(String konto) {
        String own = account(konto)
                .filter(a -> a.from().equals(a.to()))
                .map(Account::name)
                .orElse("");
        return own.isEmpty() ? names.getOrDefault(konto, "") : own;
    }

    /** All rows, in the extract's order. */
    public List<Account> accounts() {
        return accounts;
    }

    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** What accounts can be grouped by: slag, resultatrad and every further column of the extract. */
    public Set<String> groupings() {
        return java.util.Collections.unmodifiableSet(groupings);
    }

    /** The groups of a grouping, in order of first appearance; none when there is no such grouping. */
    public List<String> groups(String grouping) {
        return accounts.stream()
                .map(a -> a.group(grouping))
                .filter(g -> !g.isEmpty())
                .distinct()
                .toList();
    }

    /** The rows of a group, in the extract's order. */
    public List<Account> accounts(String grouping, String group) {
        return accounts.stream().filter(a -> a.group(grouping).equals(group)).toList();
    }

    /** What the money of a group is; empty when its accounts differ or there is no such group. */
    public Optional<Slag> slag(String grouping, String group) {
        List<Slag> all =
                accounts(grouping, group).stream().map(Account::slag).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
