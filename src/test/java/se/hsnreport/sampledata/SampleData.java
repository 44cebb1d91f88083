package se.hsnreport.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.hsnreport.sampledata.roles.RoleData;

/**
 * Makes the ledger and the action plans of the sample data; what is kept by hand (the descriptor, the chart of
 * accounts, the organisation, forecasts, calendar and comments) is read and left alone.
 */
public final class SampleData {
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_OLD_YEAR = 2021;

    private final Path out;
    private final List<Unit> units;
    private final Postings postings;
    private final Plan plan;
    private final int thisYear;

    private SampleData(Path handKept, Path out) throws IOException {
        List<Account> accounts = Account.read(handKept);
        Targets targets = Targets.read();
        this.out = out;
        this.units = Unit.read(handKept);
        this.postings = new Postings(accounts);
        this.plan = new Plan(new BaseAmounts(accounts, units, targets).lines(), targets, Seasons.read());
        this.thisYear = targets.lastPublished().getYear();
        Files.createDirectories(out.resolve("ledger"));
    }

    /** Writes into the directory given, or {@code sample-data}, whose hand-kept files it also reads. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args.length == 0 ? "sample-data" : args[0]);
        write(directory, directory);
        RoleData.write(directory);
    }

    /** Reads the hand-kept files in one directory and writes the made ones into another. */
    static void write(Path handKept, Path out) throws IOException {
        SampleData data = new SampleData(handKept, out);
        for (int year : IntStream.rangeClosed(FIRST_YEAR, LAST_OLD_YEAR).toArray()) {
            data.writeOld(year);
        }
        for (int year : IntStream.range(LAST_OLD_YEAR + 1, data.thisYear).toArray()) {
            data.writeClosed(year);
        }
        data.writeThisYear();
        ActionPlan.write(out.resolve("atgardsplan.csv"));
    }

    private void writeOld(int year) throws IOException {
        List<Posting> both = new ArrayList<>(postings.summarised("utfall", Outcome.year(plan, year), units));
        both.addAll(postings.summarised("budget", Budget.year(plan, year), units));
        LedgerFile.writeOld(ledger("historik-" + year + ".csv"), both);
    }

    private void writeClosed(int year) throws IOException {
        LedgerFile.write(ledger("utfall-" + year + ".csv"), postings.detailed("utfall", Outcome.year(plan, year)));
        LedgerFile.writeBudget(ledger("budget-" + year + ".csv"), postings.plain("budget", Budget.year(plan, year)));
    }

    /** The running year is delivered month by month, its budget as a workbook. */
    private void writeThisYear() throws IOException {
        List<Posting> outcome = postings.detailed("utfall", Outcome.year(plan, thisYear));
        Map<String, List<Posting>> months = outcome.stream()
                .collect(Collectors.groupingBy(p -> p.slot().month().toString(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Posting>> month : months.entrySet()) {
            LedgerFile.write(ledger("utfall-" + month.getKey() + ".csv"), month.getValue());
        }
        BudgetWorkbook.write(
                ledger("budget-" + thisYear + ".xlsx"),
                thisYear,
                postings.plain("budget", Budget.year(plan, thisYear)));
    }

    private Path ledger(String name) {
        return out.resolve("ledger").resolve(name);
    }
}
