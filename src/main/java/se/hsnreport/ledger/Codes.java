package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The codes of one kind that a ledger has met, numbered in the order that they came. */
final class Codes {
    private final List<String> byNumber = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a code, given at the first call. */
    int number(String code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (byNumber.size() == CellKey.MOST_CODES) {
            throw new IllegalStateException("more than " + CellKey.MOST_CODES + " codes");
        }
        numbers.put(code, byNumber.size());
        byNumber.add(code);
        return byNumber.size() - 1;
    }

    /** The same codes with the same numbers, to which others may be added. */
    Codes copy() {
        Codes copy = new Codes();
        byNumber.forEach(copy::number);
        return copy;
    }

    String code(int number) {
        return byNumber.get(number);
    }

    int size() {
        return byNumber.size();
    }

    BitSet where(Predicate<String> wanted) {
        BitSet found = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            found.set(i, wanted.test(byNumber.get(i)));
        }
        return found;
    }
}
