package se.hsnreport.ledger;

import java.util.Map;

/** Units of one ledger, made by {@link Ledger#units}; immutable. */
public final class UnitSet {
    private final Members members;

    UnitSet(Members members) {
        this.members = members;
    }

    /** The units in both. */
    public UnitSet and(UnitSet other) {
        return new UnitSet(members.and(other.members));
    }

    /** The units in either. */
    public UnitSet or(UnitSet other) {
        return new UnitSet(members.or(other.members));
    }

    /** The units in this and not in the other. */
    public UnitSet minus(UnitSet other) {
        return new UnitSet(members.minus(other.members));
    }

    /** Whether no row of the ledger has such a unit. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** What describes the set, such as {@code omrade → 24}. */
    public Map<String, String> filters() {
        return members.filters();
    }

    Members members() {
        return members;
    }
}
