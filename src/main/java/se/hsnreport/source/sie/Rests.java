package se.hsnreport.source.sie;

import java.util.LinkedHashMap;
import java.util.Map;

/** By account, period and kind: what the whole account has and its objects have not. Grows with the accounts, not the rows. */
final class Rests {
    private final Map<Key, Rest> rests = new LinkedHashMap<>();

    private record Key(String konto, int month, String kind) {}

    /** An amount of an account and a period, in öre. */
    static final class Rest {
        private final String konto;
        private final int month;
        private final String kind;
        private long whole;
        private long objects;
        private long line;
        private int column;

        private Rest(Key key) {
            this.konto = key.konto();
            this.month = key.month();
            this.kind = key.kind();
        }

        long ore() {
            return line == 0 ? 0 : whole - objects;
        }

        String konto() {
            return konto;
        }

        int month() {
            return month;
        }

        String kind() {
            return kind;
        }

        long line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /** An object's amount. */
    void object(String konto, int month, String kind, long ore) {
        rest(konto, month, kind).objects += ore;
    }

    /** The whole account's amount, and where it stands. */
    void whole(String konto, int month, String kind, long ore, SieRecord record) {
        Rest rest = rest(konto, month, kind);
        rest.whole += ore;
        rest.line = record.line();
        rest.column = record.column(record.token(2));
    }

    private Rest rest(String konto, int month, String kind) {
        return rests.computeIfAbsent(new Key(konto, month, kind), Rest::new);
    }

    Iterable<Rest> all() {
        return rests.values();
    }
}
