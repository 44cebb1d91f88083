package se.hsnreport.source.sie;

import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Code;

/** Makes rows of PSALDO and PBUDGET, the changes of periods, and of RES, the results of years. */
final class Balances {
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int KONTO = 2;
    private static final int AMOUNT = 3;

    private final Head head;
    private final Accounts accounts;
    private final Problems problems;
    private final SieSelection selection;
    private final Rows rows;
    private final Rests rests = new Rests();

    Balances(Head head, Accounts accounts, Problems problems, SieSelection selection, Rows rows) {
        this.head = head;
        this.accounts = accounts;
        this.problems = problems;
        this.selection = selection;
        this.rows = rows;
    }

    private Head.@Nullable Year year(SieRecord record) {
        Head.Year year = head.year(record, YEAR);
        return year != null && selection.years().contains(year.number()) ? year : null;
    }

    /** Takes a PSALDO or PBUDGET; a list of several objects would count the amount for each of them. */
    void take(SieRecord record, String kind) {
        Head.Year year = year(record);
        Accounts.Account account = accounts.account(record, KONTO);
        if (year == null || accounts.isPassedOver(account)) {
            return;
        }
        int month = month(record, year);
        long ore = rows.amount(record, AMOUNT);
        if (!record.hasList()) {
            problems.token(record, record.token(AMOUNT), "", "{}");
        } else if (record.object(selection.dimension()) >= 0 && record.pairs() > 1) {
            problems.record(Code.SIE_OBJECTS_COMBINED, record, record.label(), selection.dimension());
        } else if (month != Values.NONE && ore != Values.NO_AMOUNT) {
            amount(record, kind, year, month, account, ore);
        }
    }

    private int month(SieRecord record, Head.Year year) {
        int token = record.token(MONTH);
        int month = token < 0 ? Values.NONE : Values.month(record.characters(), record.start(token), record.end(token));
        if (month == Values.NONE || !year.hasMonth(month)) {
            problems.field(record, MONTH, year.from() / 100 + "–" + year.to() / 100);
            return Values.NONE;
        }
        return month;
    }

    private void amount(SieRecord record, String kind, Head.Year year, int month, Accounts.Account account, long ore) {
        boolean isActual = kind.equals(Rows.ACTUAL);
        int object = record.object(selection.dimension());
        if (object >= 0) {
            if (isActual) {
                account.sums(year.number()).object(ore);
            }
            rests.object(account.number(), month, kind, ore);
            rows.record(record, month, KONTO, object, kind, AMOUNT);
        } else if (record.pairs() == 0) {
            if (isActual) {
                account.sums(year.number()).whole(ore);
            }
            rests.whole(account.number(), month, kind, ore, record);
        }
    }

    /** Takes a RES: what it says is held against the rows, or is the rows. */
    void result(SieRecord record, boolean isRow) {
        Head.Year year = year(record);
        Accounts.Account account = accounts.account(record, 1);
        long ore = rows.amount(record, 2);
        if (year == null || ore == Values.NO_AMOUNT || (isRow && accounts.isPassedOver(account))) {
            return;
        }
        account.sums(year.number()).stated(ore, record.line());
        if (isRow) {
            rests.whole(account.number(), head.closing(year), Rows.ACTUAL, ore, record);
        }
    }

    /** Rows of what accounts have beside their objects. */
    void end() {
        for (Rests.Rest rest : rests.all()) {
            if (rest.ore() != 0) {
                rows.rest(rest);
            }
        }
    }
}
