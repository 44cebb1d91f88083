package se.hsnreport.source.sie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Code;

/** The accounts of a file and what was read for each of them. */
final class Accounts {
    private final Map<String, Account> byNumber = new HashMap<>();
    private Account last = new Account("");
    private long balanceRows;

    /** One account; sums in öre, as in the file. */
    static final class Account {
        private final String number;
        private boolean isBalance;
        private final Map<Integer, Sums> years = new TreeMap<>();

        private Account(String number) {
            this.number = number;
            this.isBalance = number.startsWith("1") || number.startsWith("2");
        }

        String number() {
            return number;
        }

        Sums sums(int year) {
            return years.computeIfAbsent(year, y -> new Sums());
        }
    }

    /** The sums of an account and a year. */
    static final class Sums {
        private long stated;
        private long whole;
        private long objects;
        private boolean hasWhole;
        private long line;

        /** What RES says. */
        void stated(long ore, long at) {
            stated += ore;
            line = at;
        }

        /** An amount of the account whatever its objects. */
        void whole(long ore) {
            whole += ore;
            hasWhole = true;
        }

        /** An amount of an object, which amounts of the whole account have too if there are any. */
        void object(long ore) {
            objects += ore;
        }

        private long read() {
            return hasWhole ? whole : objects;
        }
    }

    /** The account that a field names. */
    Account account(SieRecord record, int field) {
        int token = record.token(field);
        if (token >= 0 && isLast(record, token)) {
            return last;
        }
        last = byNumber.computeIfAbsent(token < 0 ? "" : record.tokenText(token), Account::new);
        return last;
    }

    private boolean isLast(SieRecord record, int token) {
        return Values.are(record.characters(), record.start(token), record.end(token), last.number());
    }

    /** Takes a KTYP: assets and debts are balances, whatever the account's number. */
    void type(SieRecord record) {
        Account account = account(record, 0);
        switch (record.text(1)) {
            case "T", "S" -> account.isBalance = true;
            case "I", "K" -> account.isBalance = false;
            default -> {}
        }
    }

    /** Whether an account's rows are no rows of a ledger of incomes and costs; they are counted. */
    boolean isPassedOver(Account account) {
        balanceRows += account.isBalance ? 1 : 0;
        return account.isBalance;
    }

    /** Holds what was read against what RES says, and tells how many rows were passed over. */
    void end(Problems problems, @Nullable String label) {
        if (balanceRows > 0) {
            problems.file(Code.SIE_BALANCE_ACCOUNTS, balanceRows);
        }
        if (label != null) {
            Set<Integer> stated = new HashSet<>();
            byNumber.values()
                    .forEach(a -> a.years.forEach((year, sums) -> {
                        if (sums.line > 0) {
                            stated.add(year);
                        }
                    }));
            new TreeMap<>(byNumber)
                    .values().stream().filter(a -> !a.isBalance).forEach(a -> check(a, stated, label, problems));
        }
    }

    private static void check(Account account, Set<Integer> stated, String label, Problems problems) {
        account.years.forEach((year, sums) -> {
            if (stated.contains(year) && sums.stated != sums.read()) {
                problems.at(
                        Code.SIE_SUM_BROKEN,
                        Math.max(1, sums.line),
                        1,
                        account.number(),
                        Values.kr(sums.stated),
                        label,
                        Values.kr(sums.read()));
            }
        });
    }
}
