package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;

/**
 * Makes amounts of each period of amounts from January on: what a period has more than the one before it. A key without
 * a row in a period that is there has the balance 0 then, so that the periods always add up to what the files say.
 */
final class BalanceStage extends Stage {
    private final Amounts amounts;
    private final Findings findings;
    private final Stage next;
    private final int period;
    private final int kind;
    private final CellTyping periods;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<DataFile, List<Entry>> files = new LinkedHashMap<>();
    private final Map<Span, NavigableMap<Integer, Entry>> spans = new LinkedHashMap<>();
    private final Map<Key, NavigableMap<Integer, BigDecimal>> balances = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final int[] keyFields;
    private List<Entry> entries = new ArrayList<>();

    /** A year of a kind of amounts: balances begin anew there. */
    private record Span(String kind, int year) {}

    /** What balances are of: all fields but period and amount. */
    private record Key(Span span, List<String> texts) {}

    /**
     * The first row of a key in a period.
     *
     * @param order of the period among those of the year
     */
    private record Entry(Key key, Month month, int order, KeptRow row) {}

    BalanceStage(Resource resource, Amounts amounts, Findings findings, Stage next) {
        this.amounts = amounts;
        this.findings = findings;
        this.next = next;
        this.period = resource.index(resource.shape().period());
        this.kind = resource.index("typ");
        this.periods = new CellTyping(resource.fields().get(period), period, findings);
        this.keyFields = java.util.stream.IntStream.range(0, resource.fields().size())
                .filter(field -> field != period && field != amounts.position())
                .toArray();
    }

    @Override
    public void file(DataFile file) {
        entries = files.computeIfAbsent(file, f -> new ArrayList<>());
    }

    @Override
    public void row(Cells cells) {
        Optional<Month> month = month(cells);
        Optional<BigDecimal> amount = amounts.require(cells);
        if (month.isPresent() && amount.isPresent()) {
            add(cells, month.get(), amount.get());
        }
    }

    private Optional<Month> month(Cells cells) {
        String text = periods.text(cells);
        Optional<Month> month = Months.parse(text);
        if (month.isEmpty()) {
            findings.add(text.isEmpty() ? Code.VALUE_REQUIRED : Code.MONTH_INVALID, cells.place(period), wrong(text));
        }
        return month;
    }

    private Object[] wrong(String text) {
        return text.isEmpty() ? new Object[] {"period"} : new Object[] {text, "period"};
    }

    private void add(Cells cells, Month month, BigDecimal amount) {
        KeptRow row = KeptRow.of(cells, texts);
        Span span = new Span(kind < 0 ? "" : row.text(kind), month.year());
        Key key = new Key(
                span, java.util.Arrays.stream(keyFields).mapToObj(row::text).toList());
        Entry entry = new Entry(key, month, order(month, cells.periodInFile()), row);
        NavigableMap<Integer, BigDecimal> balance = balances.computeIfAbsent(key, k -> new TreeMap<>());
        if (!balance.containsKey(entry.order())) {
            entries.add(entry);
        }
        balance.merge(entry.order(), amount, BigDecimal::add);
        Entry first = spans.computeIfAbsent(span, s -> new TreeMap<>()).computeIfAbsent(entry.order(), o -> entry);
        String other = first.row().layout().file().name();
        String file = cells.file().name();
        if (!other.equals(file) && told.add(span + " " + entry.order() + " " + file)) {
            findings.add(Code.PERIOD_DUPLICATE, cells.place(), span.kind(), month, other);
        }
    }

    /** Periods of the file in their order, 202400 before 202401 and 202413 after 202412. */
    private static int order(Month month, String periodInFile) {
        String digits = periodInFile.replaceAll("\\D", "");
        return digits.length() == 6 ? Integer.parseInt(digits) : month.year() * 100 + month.number();
    }

    @Override
    void end() {
        spans.forEach(this::gaps);
        Map<DataFile, List<Cells>> gone = gone();
        files.forEach((file, all) -> {
            next.file(file);
            for (Entry entry : all) {
                Cells cells = entry.row().cells();
                amounts.put(cells, balance(entry.key(), entry.order()).subtract(before(entry.key(), entry.order())));
                next.row(cells);
            }
            gone.getOrDefault(file, List.of()).forEach(next::row);
        });
        next.end();
    }

    /** Tells of months that are not there although a later one is: the later one would have the amounts of both. */
    private void gaps(Span span, NavigableMap<Integer, Entry> there) {
        Month expected = new Month(span.year(), 1);
        for (Entry entry : there.values()) {
            while (expected.compareTo(entry.month()) < 0) {
                findings.add(Code.BALANCE_GAP, entry.row().cells().place(), expected, entry.month(), span.kind());
                expected = expected.plus(1);
            }
            expected = entry.month().plus(1);
        }
    }

    private BigDecimal balance(Key key, int order) {
        return balances.getOrDefault(key, new TreeMap<>()).getOrDefault(order, BigDecimal.ZERO);
    }

    private BigDecimal before(Key key, int order) {
        Integer earlier = spans.getOrDefault(key.span(), new TreeMap<>()).lowerKey(order);
        return earlier == null ? BigDecimal.ZERO : balance(key, earlier);
    }

    /** Rows for keys that had a balance and have no row in the period after. */
    private Map<DataFile, List<Cells>> gone() {
        Map<DataFile, List<Cells>> gone = new HashMap<>();
        for (List<Entry> all : files.values()) {
            for (Entry entry : all) {
                NavigableMap<Integer, Entry> there =
                        spans.getOrDefault(entry.key().span(), new TreeMap<>());
                Map.Entry<Integer, Entry> later = there.higherEntry(entry.order());
                BigDecimal left = balance(entry.key(), entry.order());
                if (later != null && left.signum() != 0 && !isThere(entry.key(), later.getKey())) {
                    gone.computeIfAbsent(later.getValue().row().layout().file(), f -> new ArrayList<>())
                            .add(gone(entry, later.getValue(), left));
                }
            }
        }
        return gone;
    }

    private boolean isThere(Key key, int order) {
        return balances.getOrDefault(key, new TreeMap<>()).containsKey(order);
    }

    private Cells gone(Entry entry, Entry later, BigDecimal left) {
        findings.add(
                Code.BALANCE_GONE, entry.row().cells().place(), left.toPlainString(), entry.month(), later.month());
        Cells cells = entry.row().at(later.row());
        cells.putText(period, later.row().text(period));
        cells.periodInFile(later.row().cells().periodInFile());
        amounts.put(cells, left.negate());
        return cells;
    }
}
