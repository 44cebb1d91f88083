package se.hsnreport.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.figure.Month;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.Posting;
import se.hsnreport.reference.ChartOfAccounts;

/** The ledger month by month, read once for all checks: the year so far and the three years before it. */
final class Booked {
    /** How far back the history reaches that months are compared with. */
    private static final int HISTORY = 36;

    private final Map<Kind, Map<Month, BookedMonth>> months = new EnumMap<>(Kind.class);

    private Booked() {
        for (Kind kind : Kind.values()) {
            months.put(kind, new TreeMap<>());
        }
    }

    static Booked of(Ledger ledger, Month reportMonth) {
        Booked booked = new Booked();
        Month detailed = reportMonth.january().plus(-1);
        Month first = reportMonth.january().plus(-HISTORY);
        for (int i = 0; i < ledger.size(); i++) {
            Posting posting = ledger.posting(i);
            Month month = posting.month();
            if (month.compareTo(first) >= 0 && month.compareTo(reportMonth) <= 0) {
                booked.of(posting.kind())
                        .computeIfAbsent(month, m -> new BookedMonth(m.compareTo(detailed) >= 0))
                        .add(posting);
            }
        }
        return booked;
    }

    /** The months of a kind that anything is booked in. */
    Map<Month, BookedMonth> of(Kind kind) {
        return java.util.Objects.requireNonNull(months.get(kind));
    }

    Optional<BookedMonth> month(Kind kind, Month month) {
        return Optional.ofNullable(of(kind).get(month));
    }

    /** The group of each account that is booked on, in a grouping of the chart. */
    Map<String, String> groups(ChartOfAccounts chart, String grouping) {
        Map<String, String> groups = new HashMap<>();
        months.values()
                .forEach(ofKind -> ofKind.values()
                        .forEach(month -> month.accounts()
                                .forEach(konto -> groups.computeIfAbsent(
                                        konto,
                                        k -> chart.account(k)
                                                .map(a -> a.group(grouping))
                                                .orElse("")))));
        return groups;
    }
}
