package se.hsnreport.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.hsnreport.ledger.Posting;

/** What is booked of a kind in a month, added up in the ways that checks look at it. */
final class BookedMonth {
    private final Set<String> files = new TreeSet<>();
    private final Map<String, BigDecimal> byAccount = new TreeMap<>();
    private final Map<String, BigDecimal> byUnit = new TreeMap<>();
    private final Set<List<Object>> lines = new HashSet<>();
    private final List<BigDecimal> amounts = new ArrayList<>();

    /** Whether its rows and amounts are looked at, not its sums alone: a history of years has many. */
    private final boolean inDetail;

    BookedMonth(boolean inDetail) {
        this.inDetail = inDetail;
    }

    void add(Posting posting) {
        files.add(posting.file());
        byAccount.merge(posting.konto(), posting.kr(), BigDecimal::add);
        byUnit.merge(posting.basenhet(), posting.kr(), BigDecimal::add);
        if (!inDetail) {
            return;
        }
        lines.add(List.of(posting.konto(), posting.basenhet(), posting.kr()));
        if (posting.kr().signum() != 0) {
            amounts.add(posting.kr().abs());
        }
    }

    /** The first of the files that it stands in. */
    String file() {
        return files.iterator().next();
    }

    Set<String> files() {
        return files;
    }

    /** The sums of groups of accounts, such as by slag; accounts of no group are left out. */
    Map<String, BigDecimal> by(Map<String, String> groupOfAccount) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        byAccount.forEach((konto, kr) -> {
            String group = groupOfAccount.getOrDefault(konto, "");
            if (!group.isEmpty()) {
                sums.merge(group, kr, BigDecimal::add);
            }
        });
        return sums;
    }

    /** All its accounts' sums, whatever their signs. */
    BigDecimal turnover() {
        return byAccount.values().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Map<String, BigDecimal> byUnit() {
        return byUnit;
    }

    Set<String> accounts() {
        return byAccount.keySet();
    }

    /** How many of the other month's accounts, units and amounts are here too, just the same. */
    long sameLines(BookedMonth other) {
        return lines.stream().filter(other.lines::contains).count();
    }

    int size() {
        return lines.size();
    }

    /** The amount that as many are larger than as are smaller, whatever their signs; 0 when nothing is booked. */
    BigDecimal median() {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        return sorted.isEmpty() ? BigDecimal.ZERO : sorted.get(sorted.size() / 2);
    }
}
