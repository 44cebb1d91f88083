package se.hsnreport.source.sie;

import java.util.Optional;
import se.hsnreport.finding.Code;

/**
 * Makes rows of VER and TRANS. The month is that of the voucher's date, by which the books' own sums go. Rows that were
 * struck out (BTRANS) count no more; rows that were added (RTRANS) come once more as TRANS, which counts.
 */
final class Vouchers {
    private final Head head;
    private final Accounts accounts;
    private final Problems problems;
    private final SieSelection selection;
    private final Rows rows;

    private String name = "";
    private long line;
    private int day = Values.NONE;
    private boolean isTaken;
    private int year;
    private boolean isOpen;
    private boolean isAnnounced;
    private long sum;
    private long problemsBefore;
    private String added = "";

    Vouchers(Head head, Accounts accounts, Problems problems, SieSelection selection, Rows rows) {
        this.head = head;
        this.accounts = accounts;
        this.problems = problems;
        this.selection = selection;
        this.rows = rows;
    }

    /** Takes a VER, a brace or a record between them; rows come only when they are wanted. */
    void take(SieRecord record, boolean areRows) {
        if (!added.isEmpty() && !(record.is("TRANS") && record.content().equals(added))) {
            problems.record(Code.SIE_ADDED_ALONE, record);
        }
        added = "";
        switch (record.label()) {
            case "VER" -> begin(record);
            case RecordReader.OPEN -> {
                braces(isAnnounced && !isOpen, record);
                isOpen = true;
            }
            case RecordReader.CLOSE -> close(record);
            case "RTRANS" -> added = record.content();
            case "TRANS" -> posting(record, areRows);
            default -> {}
        }
    }

    private void braces(boolean fit, SieRecord record) {
        if (!fit) {
            problems.record(Code.SIE_BRACES, record);
        }
    }

    private void begin(SieRecord record) {
        braces(!isAnnounced, record);
        name = (record.text(0) + " " + record.text(1)).strip();
        line = record.line();
        isAnnounced = true;
        isOpen = false;
        sum = 0;
        problemsBefore = problems.count();
        day = Head.day(record, 2);
        Optional<Head.Year> found = head.yearOf(day);
        if (day == Values.NONE) {
            problems.field(record, 2, "20240229");
        } else if (found.isEmpty() && head.hasYears()) {
            problems.field(record, 2, "#RAR");
        }
        year = found.map(Head.Year::number).orElse(0);
        isTaken = day != Values.NONE && selection.years().contains(year);
    }

    private void close(SieRecord record) {
        braces(isOpen, record);
        boolean isWhole = problems.count() == problemsBefore;
        if (sum != 0 && isWhole) { // the sum of a broken voucher says nothing more
            problems.at(Code.SIE_VOUCHER_UNBALANCED, line, 1, name, Values.kr(sum));
        }
        isOpen = false;
        isAnnounced = false;
        sum = 0;
    }

    private void posting(SieRecord record, boolean areRows) {
        braces(isOpen, record);
        long ore = rows.amount(record, 1);
        if (ore == Values.NO_AMOUNT || !isOpen) {
            return;
        }
        sum += ore;
        if (!record.hasList()) {
            problems.token(record, record.token(1), "", "{}");
        } else if (record.isTwice(selection.dimension())) {
            problems.record(Code.SIE_OBJECTS_COMBINED, record, record.label(), selection.dimension());
        } else if (areRows && isTaken) {
            row(record, ore);
        }
    }

    private void row(SieRecord record, long ore) {
        Accounts.Account account = accounts.account(record, 0);
        if (!accounts.isPassedOver(account)) {
            account.sums(year).whole(ore);
            rows.posting(record, day / 100, name, record.object(selection.dimension()));
        }
    }

    void end() {
        if (isAnnounced) {
            problems.at(Code.SIE_TRUNCATED, line, 1, "#VER " + name);
        }
    }
}
