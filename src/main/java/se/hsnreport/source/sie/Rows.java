package se.hsnreport.source.sie;

import se.hsnreport.finding.Code;

/** Puts together the rows that go on. */
final class Rows {
    static final String ACTUAL = "utfall";
    static final String BUDGET = "budget";

    private final Problems problems;
    private final SieSelection selection;
    private final boolean needsObject;
    private final SieRow.Sink sink;
    private final SieRow row = new SieRow();
    private int lastMonth = Values.NONE;
    private String lastMonthText = "";

    Rows(Problems problems, SieSelection selection, boolean needsObject, SieRow.Sink sink) {
        this.problems = problems;
        this.selection = selection;
        this.needsObject = needsObject;
        this.sink = sink;
    }

    /** The amount of a field in öre; {@link Values#NO_AMOUNT} when it is none, which is told. */
    long amount(SieRecord record, int field) {
        int token = record.token(field);
        long ore =
                token < 0 ? Values.NO_AMOUNT : Values.ore(record.characters(), record.start(token), record.end(token));
        if (ore == Values.NO_AMOUNT) {
            problems.field(record, field, "-1234.50");
        }
        return ore;
    }

    /** The row of a record: the fields of account and amount by their numbers, the object by its token. */
    void record(SieRecord record, int month, int konto, int object, String kind, int amount) {
        row.put(SieRow.VERIFIKATION, "", 1);
        show(record, month, konto, object, kind, amount);
    }

    private void show(SieRecord record, int month, int konto, int object, String kind, int amount) {
        row.line(record.line());
        row.put(SieRow.PERIOD, text(month), 1);
        row.put(SieRow.KONTO, record, record.token(konto));
        row.put(SieRow.TYP, kind, 1);
        row.put(SieRow.BELOPP, record, record.token(amount));
        if (object >= 0) {
            row.put(SieRow.OBJEKT, record, object);
        } else {
            row.put(SieRow.OBJEKT, selection.withoutObject(), 1);
        }
        sink.row(row);
    }

    /** The row of a record of a voucher. */
    void posting(SieRecord record, int month, String voucher, int object) {
        if (object >= 0 || isAllowed(record.line(), record.text(1), record.text(0), month)) {
            row.put(SieRow.VERIFIKATION, voucher, 1);
            show(record, month, 0, object, ACTUAL, 1);
        }
    }

    /** The row of an amount without object. */
    void rest(Rests.Rest rest) {
        if (isAllowed(rest.line(), Values.kr(rest.ore()), rest.konto(), rest.month())) {
            row.line(rest.line());
            row.put(SieRow.PERIOD, text(rest.month()), 1);
            row.put(SieRow.KONTO, rest.konto(), rest.column());
            row.put(SieRow.TYP, rest.kind(), 1);
            row.put(SieRow.BELOPP, Values.kr(rest.ore()), 1);
            row.put(SieRow.VERIFIKATION, "", 1);
            row.put(SieRow.OBJEKT, selection.withoutObject(), 1);
            sink.row(row);
        }
    }

    /** The row of an account. */
    void account(SieRecord record) {
        row.line(record.line());
        row.put(SieRow.PERIOD, record, record.token(0));
        row.put(SieRow.NAMN, record, record.token(1));
        sink.row(row);
    }

    private boolean isAllowed(long line, String amount, String konto, int month) {
        boolean isAllowed = !needsObject || !selection.withoutObject().isEmpty();
        if (!isAllowed) {
            problems.at(Code.SIE_OBJECT_MISSING, line, 1, amount, konto, text(month), selection.dimension());
        }
        return isAllowed;
    }

    private String text(int month) {
        if (month != lastMonth) {
            lastMonth = month;
            lastMonthText = Integer.toString(month);
        }
        return lastMonthText;
    }
}
