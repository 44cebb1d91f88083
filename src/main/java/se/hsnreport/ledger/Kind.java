package se.hsnreport.ledger;

import java.util.Optional;

/** What a posting is. */
public enum Kind {
    ACTUAL("utfall", 0),
    BUDGET("budget", 1);

    private final String id;
    private final int number;

    Kind(String id, int number) {
        this.id = id;
        this.number = number;
    }

    /** Its number in keys. */
    int number() {
        return number;
    }

    static Kind of(int number) {
        return number == ACTUAL.number ? ACTUAL : BUDGET;
    }

    /** As in the extract's field typ: {@code utfall} or {@code budget}. */
    public String id() {
        return id;
    }

    /** The kind of that word; empty for other words. */
    public static Optional<Kind> of(String id) {
        return id.equals(ACTUAL.id)
                ? Optional.of(ACTUAL)
                : id.equals(BUDGET.id) ? Optional.of(BUDGET) : Optional.empty();
    }
}
