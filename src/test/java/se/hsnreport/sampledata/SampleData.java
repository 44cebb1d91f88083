package se.hsnreport.sampledata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int LAST_YEAR = 2026;

    /** Years whose outcome was delivered month by month. */
    private static final Set<Integer> MONTHLY = Set.of(2024, LAST_YEAR);

    /** The year whose budget is a workbook. */
    private static final int WORKBOOK_YEAR = 2024;

    private final Path out;
    private final List<Unit> units;
    private final Postings postings;
    private final Plan plan;

    private SampleData(Path handKept, Path out) throws IOException {
        List<Account> accounts = Account.read(handKept);
        Targets targets = Targets.read();
        this.out = out;
        this.units = Unit.read(handKept);
        this.postings = new Postings(accounts);
        this.plan = new Plan(new BaseAmounts(accounts, units, targets).lines(), targets, Seasons.read());
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
        for (int year : IntStream.rangeClosed(LAST_OLD_YEAR + 1, LAST_YEAR).toArray()) {
            data.writeOutcome(year);
            data.writeBudget(year);
        }
        ActionPlan.write(out.resolve("atgardsplan.csv"));
    }

    private void writeOld(int year) throws IOException {
        List<Posting> both = new ArrayList<>(postings.summarised("utfall", Outcome.year(plan, year), units));
        both.addAll(postings.summarised("budget", Budget.year(plan, year), units));
        LedgerFile.writeOld(ledger("historik-" + year + ".csv"), both);
    }

    private void writeOutcome(int year) throws IOException {
        List<Posting> outcome = postings.detailed("utfall", Outcome.year(plan, year));
        Map<String, List<Posting>> files = outcome.stream()
                .collect(Collectors.groupingBy(
                        p -> MONTHLY.contains(year) ? p.slot().month().toString() : String.valueOf(year),
                        TreeMap::new,
                        Collectors.toList()));
        for (Map.Entry<String, List<Posting>> file : files.entrySet()) {
            LedgerFile.write(ledger("utfall-" + file.getKey() + ".csv"), file.getValue());
        }
    }

    private void writeBudget(int year) throws IOException {
        Map<Slot, Long> budget = Budget.year(plan, year);
        if (year < WORKBOOK_YEAR) {
            LedgerFile.writeBudget(ledger("budget-" + year + ".csv"), postings.plain("budget", budget));
        } else if (year == WORKBOOK_YEAR) {
            BudgetWorkbook.write(ledger("budget-" + year + ".xlsx"), year, postings.plain("budget", budget));
        } else {
            LedgerFile.writeBudget(ledger("budget-" + year + ".csv"), postings.decided(budget, units));
        }
    }

    private Path ledger(String name) {
        return out.resolve("ledger").resolve(name);
    }
}
