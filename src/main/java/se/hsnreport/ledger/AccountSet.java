package se.hsnreport.ledger;

import java.util.Map;

/** Accounts of one ledger, made by {@link Ledger#accounts}; immutable. */
public final class AccountSet {
    private final Members members;

    AccountSet(Members members) {
        this.members = members;
    }

    /** The accounts in both. */
    public AccountSet and(AccountSet other) {
        return new AccountSet(members.and(other.members));
    }

    /** The accounts in either. */
    public AccountSet or(AccountSet other) {
        return new AccountSet(members.or(other.members));
    }

    /** The accounts in this and not in the other. */
    public AccountSet minus(AccountSet other) {
        return new AccountSet(members.minus(other.members));
    }

    /** Whether no row of the ledger has such an account. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** What describes the set, such as {@code resultatrad → Personal}. */
    public Map<String, String> filters() {
        return members.filters();
    }

    Members members() {
        return members;
    }
}
