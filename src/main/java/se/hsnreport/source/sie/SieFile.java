package se.hsnreport.source.sie;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.sie.SieSelection.From;

/** Reads one file, record by record, and shows the rows that were asked for. What it does not know it passes over. */
public final class SieFile {
    private final SieSelection selection;
    private final Problems problems;
    private final Rows rows;
    private final Head head;
    private final Accounts accounts = new Accounts();
    private final Balances balances;
    private final Vouchers vouchers;
    private From from;
    private boolean hasAny;

    /**
     * A reading of one file.
     *
     * @param needsObject whether every row must have an object
     */
    public SieFile(SieSelection selection, String name, boolean needsObject, Findings findings, SieRow.Sink sink) {
        this.selection = selection;
        this.problems = new Problems(name, findings);
        this.rows = new Rows(problems, selection, needsObject, sink);
        this.head = new Head(problems, selection.isCodePage());
        this.balances = new Balances(head, accounts, problems, selection, rows);
        this.vouchers = new Vouchers(head, accounts, problems, selection, rows);
        this.from = selection.from();
    }

    /**
     * Reads all.
     *
     * @param encoding what the text is decoded from, to be told when it is another one
     */
    public void read(Reader text, String encoding) throws IOException {
        RecordReader records = new RecordReader(text, problems);
        boolean isSie = false;
        try {
            while (records.next()) {
                isSie = true;
                take(records.record());
            }
        } catch (CharacterCodingException e) {
            problems.at(Code.ENCODING_WRONG, records.line(), 1, encoding);
            return;
        }
        if (isSie && !records.isCut()) {
            head.end();
            vouchers.end();
            balances.end();
            end();
        } else if (!isSie && records.isEmpty()) {
            problems.file(Code.FILE_EMPTY);
        }
    }

    private void take(SieRecord record) {
        switch (record.label()) {
            case "TRANS", "VER", "RTRANS", "BTRANS", RecordReader.OPEN, RecordReader.CLOSE ->
                vouchers.take(record, isFrom(From.TRANS));
            case "PSALDO" -> {
                if (isFrom(From.PSALDO)) {
                    balances.take(record, Rows.ACTUAL);
                }
            }
            case "PBUDGET" -> {
                if (!isFrom(From.KONTO)) {
                    hasAny = true;
                    balances.take(record, Rows.BUDGET);
                }
            }
            case "RES" -> {
                if (!isFrom(From.KONTO)) {
                    balances.result(record, isFrom(From.RES));
                }
            }
            case "KONTO" -> {
                if (selection.from() == From.KONTO) {
                    hasAny = true;
                    rows.account(record);
                }
            }
            case "KTYP" -> accounts.type(record);
            default -> head.take(record);
        }
    }

    /** Whether rows come from such records, which the file's type decides when nothing else does. */
    private boolean isFrom(From kind) {
        hasAny |= source() == kind;
        return source() == kind;
    }

    private From source() {
        if (from == From.TYPE) {
            from = switch (head.type()) {
                case "1" -> From.RES;
                case "4" -> From.TRANS;
                default -> From.PSALDO;
            };
        }
        return from;
    }

    private void end() {
        boolean isChecked = source() == From.PSALDO || from == From.TRANS;
        accounts.end(problems, isChecked ? "#" + from : null);
        if (!hasAny) {
            problems.file(Code.SIE_RECORDS_MISSING, head.type(), "#" + from);
        }
    }
}
