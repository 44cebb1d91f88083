package se.hsnreport.ledger;

import java.util.Optional;

/** What a posting is. */
public enum Kind {
    ACTUAL("utfall"),
    BUDGET("budget");

    private final String id;

    Kind(String id) {
        this.id = id;
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
