package se.hsnreport.ledger;

import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Codes of one kind, by their number in a ledger, and the words that describe them. */
final class Members {
    private final Object owner;
    private final BitSet numbers;
    private final Map<String, String> filters;

    Members(Object owner, BitSet numbers, Map<String, String> filters) {
        this.owner = owner;
        this.numbers = numbers;
        this.filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    }

    /** What is in both; where both say something under one key, the words are joined. */
    Members and(Members other) {
        BitSet both = copy(other);
        both.and(other.numbers);
        return new Members(owner, both, joined(other, " & "));
    }

    /** What is in either. */
    Members or(Members other) {
        BitSet either = copy(other);
        either.or(other.numbers);
        return new Members(owner, either, joined(other, ", "));
    }

    /** What is in this and not in the other. */
    Members minus(Members other) {
        BitSet rest = copy(other);
        rest.andNot(other.numbers);
        Map<String, String> words = new TreeMap<>(filters);
        other.filters.forEach((key, value) -> words.merge(key, "− " + value, (a, b) -> a + " " + b));
        return new Members(owner, rest, words);
    }

    private BitSet copy(Members other) {
        if (other.owner != owner) {
            throw new IllegalArgumentException("sets of two ledgers");
        }
        return (BitSet) numbers.clone();
    }

    private Map<String, String> joined(Members other, String sign) {
        Map<String, String> words = new TreeMap<>(filters);
        other.filters.forEach((key, value) -> words.merge(key, value, (a, b) -> a.equals(b) ? a : a + sign + b));
        return words;
    }

    /** The numbers, for the ledger that gave them out. */
    BitSet numbers(Object ledger) {
        if (ledger != owner) {
            throw new IllegalArgumentException("a set of another ledger");
        }
        return numbers;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    Map<String, String> filters() {
        return filters;
    }
}
