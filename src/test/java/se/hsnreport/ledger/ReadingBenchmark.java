package se.hsnreport.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Workbook;

/**
 * Measures how fast ledgers are read, in how much memory, and how that compares with DuckDB on one thread doing the same
 * sum. Run by hand:
 *
 * <pre>
 * mvn -q test-compile
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) se.hsnreport.ledger.ReadingBenchmark
 * </pre>
 *
 * Each size is read in a virtual machine of its own with a heap of 64 MB; arguments change the sizes.
 */
public final class ReadingBenchmark {
    private static final int UNITS = 60;
    private static final int ACCOUNTS = 60;
    private static final int RUNS = 3;
    private static final PrintStream OUT = System.out;

    private ReadingBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            if (args[0].equals("read")) {
                read(Path.of(args[1]));
            } else {
                bare(Path.of(args[1]));
            }
            return;
        }
        long[] sizes = args.length == 0
                ? new long[] {100_000, 1_000_000, 10_000_000}
                : Stream.of(args).mapToLong(Long::parseLong).toArray();
        OUT.println("rows          ours rows/s   heap MB   duckdb rows/s   ratio of times");
        for (long rows : sizes) {
            measure(rows);
        }
        workbooks(100_000);
        sie(1_000_000);
    }

    /** Vouchers of four postings and a bank row as a SIE file, beside the same postings as CSV. */
    private static void sie(int rows) throws Exception {
        Path directory = Files.createTempDirectory("reading");
        try {
            generate(directory, 0);
            vouchers(directory, rows);
            double[] csv = fastest(directory);
            Files.writeString(
                    directory.resolve("datapackage.yaml"),
                    DESCRIPTOR
                            .replace(
                                    "path: ledger.csv\n    dialect: {delimiter: \";\"}",
                                    "path: ledger.se\n    sie: {years: [0, -1]}")
                            .replace("source: Period", "source: period")
                            .replace(
                                    "source: Konto}\n        - {name: basenhet",
                                    "source: konto}\n        - {name: basenhet")
                            .replace(
                                    "{name: basenhet, source: Basenhet}\n        - {name: typ",
                                    "{name: basenhet, source: objekt}\n        - {name: typ")
                            .replace("source: Typ", "source: typ")
                            .replace("source: Belopp", "source: belopp"));
            double[] sie = fastest(directory);
            OUT.printf(
                    Locale.ROOT,
                    "SIE %d rows: %.0f rows/s, heap %.1f MB; CSV %.0f rows/s, heap %.1f MB; ratio of times %.2f%n",
                    rows,
                    rows / sie[0],
                    sie[1],
                    rows / csv[0],
                    csv[1],
                    sie[0] / csv[0]);
        } finally {
            delete(directory);
        }
    }

    private static double[] fastest(Path directory) throws IOException, InterruptedException {
        double[] best = {Double.MAX_VALUE, 0};
        for (int run = 0; run < RUNS; run++) {
            double[] read = child("read", directory);
            best = new double[] {Math.min(best[0], read[0]), Math.max(best[1], read[1])};
        }
        return best;
    }

    private static void vouchers(Path directory, int rows) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter csv = Files.newBufferedWriter(directory.resolve("ledger.csv"), StandardCharsets.UTF_8);
                BufferedWriter sie =
                        Files.newBufferedWriter(directory.resolve("ledger.se"), StandardCharsets.US_ASCII)) {
            csv.write("Period;Konto;Basenhet;Typ;Belopp\n");
            sie.write(
                    "#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#RAR 0 20240101 20241231\r\n#RAR -1 20230101 20231231\r\n");
            for (int i = 0; i < rows / 4; i++) {
                int month = i * 24 / (rows / 4 + 1);
                int period = (2023 + month / 12) * 100 + month % 12 + 1;
                sie.write("#VER A " + i + " " + period + "15 \"Verifikation " + i + "\"\r\n{\r\n");
                long sum = 0;
                for (int row = 0; row < 4; row++) {
                    int konto = 4000 + random.nextInt(ACCOUNTS) * 10;
                    int unit = 1500 + random.nextInt(UNITS);
                    long ore = random.nextInt(100_000_000);
                    sum += ore;
                    csv.write(period + ";" + konto + ";" + unit + ";utfall;"
                            + BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ',') + "\n");
                    sie.write("   #TRANS " + konto + " {1 \"" + unit + "\"} " + BigDecimal.valueOf(ore, 2) + " "
                            + period + "15 \"Rad " + row + "\"\r\n");
                }
                sie.write("   #TRANS 1930 {} " + BigDecimal.valueOf(-sum, 2) + "\r\n}\r\n");
            }
        }
    }

    /** The same for a workbook, beside the bare reader that lies below, which only adds up the amounts. */
    private static void workbooks(int rows) throws Exception {
        Path directory = Files.createTempDirectory("reading");
        try {
            generate(directory, rows);
            List<Object[]> cells = Files.readAllLines(directory.resolve("ledger.csv")).stream()
                    .map(ReadingBenchmark::cells)
                    .toList();
            Files.write(directory.resolve("ledger.xlsx"), Workbook.of(cells));
            Files.writeString(
                    directory.resolve("datapackage.yaml"), DESCRIPTOR.replace("path: ledger.csv", "path: ledger.xlsx"));
            double bare = Double.MAX_VALUE;
            double[] ours = {Double.MAX_VALUE, 0};
            for (int run = 0; run < RUNS; run++) {
                double[] read = child("read", directory);
                ours = new double[] {Math.min(ours[0], read[0]), Math.max(ours[1], read[1])};
                bare = Math.min(bare, child("bare", directory)[0]);
            }
            OUT.printf(
                    Locale.ROOT,
                    "XLSX %d rows: ours %.0f rows/s, heap %.1f MB; bare reader %.0f rows/s; ratio of times %.2f%n",
                    rows,
                    rows / ours[0],
                    ours[1],
                    rows / bare,
                    ours[0] / bare);
        } finally {
            delete(directory);
        }
    }

    private static Object[] cells(String line) {
        Object[] cells = line.split(";", -1);
        if (Character.isDigit(line.charAt(0))) {
            cells = new Object[] {
                Integer.valueOf((String) cells[0]),
                cells[1],
                cells[2],
                cells[3],
                Double.valueOf(((String) cells[4]).replace(',', '.'))
            };
        }
        return cells;
    }

    private static void bare(Path directory) throws IOException {
        long start = System.nanoTime();
        BigDecimal sum = BigDecimal.ZERO;
        try (ReadableWorkbook book =
                        new ReadableWorkbook(directory.resolve("ledger.xlsx").toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows.skip(1)::iterator) {
                sum = sum.add(row.getCellAsNumber(4).orElseThrow());
            }
        }
        told((System.nanoTime() - start) / 1e9, sum.signum() != 0);
    }

    private static void measure(long rows) throws Exception {
        Path directory = Files.createTempDirectory("reading");
        try {
            generate(directory, rows);
            double ours = Double.MAX_VALUE;
            double theirs = Double.MAX_VALUE;
            double heap = 0;
            for (int run = 0; run < RUNS; run++) {
                double[] read = child("read", directory);
                ours = Math.min(ours, read[0]);
                heap = Math.max(heap, read[1]);
                theirs = Math.min(theirs, duckdb(directory.resolve("ledger.csv")));
            }
            OUT.printf(
                    Locale.ROOT,
                    "%-10d  %13.0f  %8.1f  %14.0f  %15.2f%n",
                    rows,
                    rows / ours,
                    heap,
                    rows / theirs,
                    ours / theirs);
        } finally {
            delete(directory);
        }
    }

    /** Reads in a small virtual machine: seconds, and the most heap that was in use, in MB. */
    private static double[] child(String what, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingBenchmark.class.getName(),
                        what,
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("reading failed");
        }
        String[] told = lines.get(lines.size() - 1).split(" ", 2);
        return new double[] {Double.parseDouble(told[0]), Double.parseDouble(told[1])};
    }

    private static void read(Path directory) {
        long start = System.nanoTime();
        Findings findings = new Findings();
        Extracts extracts = Extracts.open(directory, findings);
        Ledger ledger = LedgerLoader.load(
                extracts, Reference.load(extracts), new Month(2024, 12), LedgerLoader.Unknown.REFUSED);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (findings.any(Severity.ERROR) || ledger.size() == 0) {
            throw new IllegalStateException(findings.sorted().toString());
        }
        told(seconds, true);
    }

    /** Seconds, and the peak of each part of the heap in MB. */
    private static void told(double seconds, boolean isSound) {
        if (!isSound) {
            throw new IllegalStateException("nothing read");
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        OUT.println(seconds + " " + peak / 1e6);
    }

    /** Seconds for the same sum by the same keys. */
    private static double duckdb(Path csv) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads=1");
            long start = System.nanoTime();
            try (ResultSet rows = statement.executeQuery("SELECT Period, Konto, Basenhet, Typ, sum(Belopp), count(*)"
                    + " FROM read_csv('" + csv + "', delim=';', header=true, decimal_separator=',',"
                    + " columns={'Period': 'VARCHAR', 'Konto': 'VARCHAR', 'Basenhet': 'VARCHAR', 'Typ': 'VARCHAR',"
                    + " 'Belopp': 'DECIMAL(18,2)'}) GROUP BY ALL")) {
                int groups = 0;
                while (rows.next()) {
                    groups++;
                }
                if (groups == 0) {
                    throw new IllegalStateException("no groups");
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void generate(Path directory, long rows) throws IOException {
        Files.writeString(directory.resolve("datapackage.yaml"), DESCRIPTOR);
        List<String> chart = new ArrayList<>(List.of("Konto;Namn;Slag;Resultatrad"));
        for (int i = 0; i < ACCOUNTS; i++) {
            chart.add((4000 + i * 10) + ";Konto " + i + ";kostnad;Rad " + i / 10);
        }
        Files.write(directory.resolve("kontoplan.csv"), chart);
        List<String> units = new ArrayList<>(List.of("Basenhet;Namn;Omrade;Omradesnamn"));
        for (int i = 0; i < UNITS; i++) {
            units.add((1500 + i) + ";Enhet " + i + ";" + (20 + i / 6) + ";Område " + i / 6);
        }
        Files.write(directory.resolve("organisation.csv"), units);
        postings(directory.resolve("ledger.csv"), rows);
    }

    private static void postings(Path file, long rows) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Period;Konto;Basenhet;Typ;Belopp\n");
            for (long i = 0; i < rows; i++) {
                int month = random.nextInt(24);
                out.write((2023 + month / 12) * 100 + month % 12 + 1 + ";" + (4000 + random.nextInt(ACCOUNTS) * 10)
                        + ";" + (1500 + random.nextInt(UNITS)) + (random.nextInt(3) == 0 ? ";budget;" : ";utfall;")
                        + (random.nextInt(4) == 0 ? "-" : "") + random.nextInt(1_000_000) + ","
                        + (char) ('0' + random.nextInt(10)) + (char) ('0' + random.nextInt(10)) + "\n");
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static final String DESCRIPTOR = """
            name: benchmark
            resources:
              - name: ledger
                path: ledger.csv
                dialect: {delimiter: ";"}
                schema:
                  fields:
                    - {name: period, type: yearmonth, source: Period}
                    - {name: konto, source: Konto}
                    - {name: basenhet, source: Basenhet}
                    - {name: typ, source: Typ, constraints: {enum: [utfall, budget]}}
                    - {name: belopp, type: number, source: Belopp, decimalChar: ",", unit: kr}
                  foreignKeys:
                    - {fields: konto, reference: {resource: kontoplan, fields: konto}}
                    - {fields: basenhet, reference: {resource: organisation, fields: basenhet}}
                sign: accounting
              - name: kontoplan
                path: kontoplan.csv
                dialect: {delimiter: ";"}
                schema:
                  fields:
                    - {name: konto, source: Konto}
                    - {name: namn, source: Namn}
                    - {name: slag, source: Slag}
                    - {name: resultatrad, source: Resultatrad}
              - name: organisation
                path: organisation.csv
                dialect: {delimiter: ";"}
                schema:
                  fields:
                    - {name: basenhet, source: Basenhet}
                    - {name: basenhet_namn, source: Namn}
                    - {name: omrade, source: Omrade}
                    - {name: omrade_namn, source: Omradesnamn}
            """;
}
