package se.hsnreport.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.reference.ChartOfAccounts;
import se.hsnreport.reference.Reference;

/** The accounts and units that rows name and nobody knows, and what lies on them. */
final class Unmapped {
    private final boolean isKept;
    private final Map<String, First> accounts = new TreeMap<>();
    private final Map<String, First> units = new TreeMap<>();

    /** Where a code was met first, what stood there, in which field, and the role of extracts that lack it. */
    record First(String text, String field, String role, Place place) {}

    /**
     * None so far.
     *
     * @param isKept whether rows of them are to be kept
     */
    Unmapped(boolean isKept) {
        this.isKept = isKept;
    }

    /** Whether rows of the account, which the chart does not have, are kept. */
    boolean account(String konto, Place place) {
        return keep(accounts, konto, new First(konto, "konto", ChartOfAccounts.ROLE, place));
    }

    /** Whether rows of the unit, which the organisation does not have, are kept. */
    boolean unit(String code, First first) {
        return keep(units, code, first);
    }

    private boolean keep(Map<String, First> all, String code, First first) {
        if (isKept) {
            all.putIfAbsent(code, first);
        }
        return isKept;
    }

    /** The reference with places for them. */
    Reference in(Reference reference) {
        return accounts.isEmpty() && units.isEmpty()
                ? reference
                : reference.withUnmapped(accounts.keySet(), units.keySet());
    }

    /** Tells of each once, with what the ledger has on it. */
    void tell(Ledger ledger, Findings findings) {
        accounts.forEach((konto, first) ->
                tell(first, on(ledger, posting -> posting.konto().equals(konto)), findings));
        units.forEach((code, first) ->
                tell(first, on(ledger, posting -> posting.basenhet().equals(code)), findings));
    }

    private static Stream<Posting> on(Ledger ledger, Predicate<Posting> wanted) {
        return IntStream.range(0, ledger.size()).mapToObj(ledger::posting).filter(wanted);
    }

    private static void tell(First first, Stream<Posting> postings, Findings findings) {
        long rows = 0;
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal budget = BigDecimal.ZERO;
        for (Posting posting : postings.toList()) {
            rows += posting.rows();
            actual = posting.kind() == Kind.ACTUAL ? actual.add(posting.kr()) : actual;
            budget = posting.kind() == Kind.BUDGET ? budget.add(posting.kr()) : budget;
        }
        findings.add(
                Code.UNMAPPED,
                first.place(),
                first.text(),
                first.field(),
                first.role(),
                rows,
                actual.toPlainString(),
                budget.toPlainString());
    }
}
