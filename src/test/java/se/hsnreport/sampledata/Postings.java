package se.hsnreport.sampledata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Turns a year's amounts into the rows of a ledger: the sign of the accounts, several postings where one would do. */
final class Postings {
    // One slot in forty has two postings, one in ninety a correction: both stand apart in a real ledger.
    private static final long SPLIT_ONE_IN = 40;
    private static final long CORRECTED_ONE_IN = 90;

    private final List<Account> accounts;
    private final Map<String, Account> byKonto = new HashMap<>();
    private final Map<Main, String> mains = new HashMap<>();
    private final Map<Slot, Long> oneOffs = OneOffs.read().all();

    /** Where a sum stands, and how much its account must weigh. */
    private record Main(String basenhet, Cell cell, long least) {}

    Postings(List<Account> accounts) {
        this.accounts = accounts;
        accounts.forEach(account -> byKonto.put(account.konto(), account));
    }

    /** One row a slot. */
    List<Posting> plain(String typ, Map<Slot, Long> amounts) {
        List<Posting> postings = new ArrayList<>();
        amounts.forEach((slot, ore) -> postings.add(posting(typ, slot, ore, false)));
        return postings;
    }

    /** One row a slot, but for splits, corrections and one-offs, whose rows add up to the slot's amount. */
    List<Posting> detailed(String typ, Map<Slot, Long> amounts) {
        List<Posting> postings = new ArrayList<>();
        amounts.forEach((slot, ore) -> {
            Long oneOff = oneOffs.get(slot);
            if (oneOff == null) {
                postings.addAll(several(typ, slot, ore));
            } else {
                postings.addAll(withOneOff(typ, slot, ore, oneOff));
            }
        });
        return postings;
    }

    private List<Posting> withOneOff(String typ, Slot slot, long ore, long oneOff) {
        if (Long.signum(ore - oneOff) != Long.signum(ore)) {
            throw new IllegalArgumentException("one-off larger than the " + Ore.text(ore) + " kr of " + slot);
        }
        return List.of(posting(typ, slot, ore - oneOff, false), posting(typ, slot, oneOff, true));
    }

    private List<Posting> several(String typ, Slot slot, long ore) {
        if (Noise.below(SPLIT_ONE_IN, "split", slot) == 0) {
            long part = ore * 5 / 8;
            return List.of(posting(typ, slot, part, false), posting(typ, slot, ore - part, false));
        }
        if (Noise.below(CORRECTED_ONE_IN, "correction", slot) == 0) {
            long wrong = ore / 9;
            return List.of(posting(typ, slot, ore + wrong, false), posting(typ, slot, -wrong, false));
        }
        return List.of(posting(typ, slot, ore, false));
    }

    /** One row a month, unit and cell, on the cell's first account: all that an old system's history kept. */
    List<Posting> summarised(String typ, Map<Slot, Long> amounts, List<Unit> units) {
        return summarised(typ, amounts, units, 0);
    }

    /** One row a month, unit and cell, on the cell's first account that is posted on: a budget decided row by row. */
    List<Posting> decided(Map<Slot, Long> amounts, List<Unit> units) {
        return summarised("budget", amounts, units, 1);
    }

    private List<Posting> summarised(String typ, Map<Slot, Long> amounts, List<Unit> units, long least) {
        Map<String, Unit> byCode = new HashMap<>();
        units.forEach(unit -> byCode.put(unit.code(), unit));
        Map<Slot, Long> sums = new TreeMap<>();
        amounts.forEach((slot, ore) -> {
            Unit unit = Objects.requireNonNull(byCode.get(slot.basenhet()));
            sums.merge(new Slot(slot.month(), main(slot, unit, least), slot.basenhet()), ore, Long::sum);
        });
        return plain(typ, sums);
    }

    private String main(Slot slot, Unit unit, long least) {
        Cell cell = account(slot).cell();
        return mains.computeIfAbsent(new Main(unit.code(), cell, least), key -> main(cell, unit, least));
    }

    private String main(Cell cell, Unit unit, long least) {
        return accounts.stream()
                .filter(a -> a.cell().equals(cell) && a.isFor(unit) && a.weight() >= least)
                .findFirst()
                .orElseThrow()
                .konto();
    }

    private Account account(Slot slot) {
        return Objects.requireNonNull(byKonto.get(slot.konto()), slot.konto());
    }

    private Posting posting(String typ, Slot slot, long ore, boolean oneOff) {
        return new Posting(slot, account(slot).motpart(), typ, -ore, oneOff);
    }
}
