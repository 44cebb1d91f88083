package se.hsnreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.LedgerFile;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;
import se.hsnreport.source.TakenFile;

/**
 * Compares what was read of each file of the ledger with the control total that the ledger's own system gave with it: how
 * many rows, and their sum with the signs and in the unit of the file.
 */
final class ControlTotals {
    /** The role of the extract of control totals. */
    static final String ROLE = "kontrollsummor";

    private final Context context;

    ControlTotals(Context context) {
        this.context = context;
    }

    CheckResult run() {
        Tally tally = new Tally(Code.CONTROL_TOTAL, context.findings());
        if (context.has(ROLE) && context.extracts().require(ROLE, "fil", "rader", "summa")) {
            context.rows(ROLE).forEach(row -> compare(row, tally));
        }
        return tally.result();
    }

    private void compare(Row row, Tally tally) {
        String file = row.text("fil");
        List<LedgerFile> read = context.ledger().files().stream()
                .filter(one -> one.file().equals(file))
                .toList();
        long rows = read.stream()
                .mapToLong(one -> inFile(one).map(TakenFile::rows).orElse(one.rows()))
                .sum();
        BigDecimal kr = read.stream()
                .map(one -> inFile(one).map(TakenFile::kr).orElseGet(() -> asInFile(one)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        row.number("rader")
                .ifPresent(wanted -> told(wanted, BigDecimal.valueOf(rows), row.place("rader"), file, tally));
        row.number("summa").ifPresent(wanted -> told(wanted, kr, row.place("summa"), file, tally));
    }

    private static void told(BigDecimal wanted, BigDecimal read, Place place, String file, Tally tally) {
        if (wanted.compareTo(read) == 0) {
            tally.right();
        } else {
            tally.wrong(place, file, read.toPlainString(), wanted.toPlainString());
        }
    }

    /** What stands in the file, when the ledger's rows were made of its rows; empty when they are the same. */
    private Optional<TakenFile> inFile(LedgerFile file) {
        return context.extracts().taken().stream()
                .filter(one ->
                        one.resource().equals(file.resource()) && one.file().equals(file.file()))
                .findFirst();
    }

    /** The sum with the signs of the file. */
    private BigDecimal asInFile(LedgerFile file) {
        boolean accounting = context.extracts().describedBy().role(Ledger.ROLE).stream()
                .filter(resource -> resource.name().equals(file.resource()))
                .anyMatch(resource -> resource.sign() == Resource.Sign.ACCOUNTING);
        return accounting ? file.kr().negate() : file.kr();
    }
}
