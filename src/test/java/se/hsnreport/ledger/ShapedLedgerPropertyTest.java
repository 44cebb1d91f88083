package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.finding.Severity;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Workbook;

/** The same books, made by chance, written in every shape: the ledger does not know which. */
class ShapedLedgerPropertyTest {
    private static final String[] KINDS = {"utfall", "budget"};
    private static final String[] MONTHS = {"01", "02"};
    private static final String AMOUNT = "{name: belopp, type: number, decimalChar: \",\", unit: kr}";

    @TempDir
    Path temp;

    /** The amounts in öre of a key: utfall January, utfall February, budget January, budget February. */
    private final Map<String, long[]> books = new TreeMap<>();

    private void books(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String key = (3000 + random.nextInt(3) * 1000 + random.nextInt(9)) + " " + (1593 + random.nextInt(3));
            books.put(key, random.longs(4, -1_000_000_000L, 1_000_000_000L).toArray());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"1,csv", "2,xlsx"})
    void the_ledger_is_the_same_whatever_the_shape(long seed, String format) {
        books(seed);
        Map<String, BigDecimal> expected = new TreeMap<>();
        books.forEach((key, ore) -> {
            for (int i = 0; i < 4; i++) {
                expected.put(KINDS[i / 2] + " 2024-" + MONTHS[i % 2] + " " + key, BigDecimal.valueOf(ore[i], 2));
            }
        });
        assertThat(read(format, "", "", longRows((ore, i) -> ore[i]))).isEqualTo(expected);
        assertThat(read(format, "balance: ack", "", longRows(ShapedLedgerPropertyTest::ack)))
                .isEqualTo(expected);
        assertThat(read(format, wide(), "period typ belopp", wideRows((ore, i) -> ore[i], false)))
                .isEqualTo(expected);
        assertThat(read(
                        format,
                        "balance: ack\n" + wide(),
                        "period typ belopp",
                        wideRows(ShapedLedgerPropertyTest::ack, false)))
                .isEqualTo(expected);
        assertThat(read(format, """
                balance: ack
                periodMap: {"202413": "2024-12"}
                split: {konto: "^(\\\\d+) (.*)$", into: [konto, konto_namn]}
                exclude: [{field: konto, matches: "^(Summa|2)", reason: annat}]
                """ + wide(), "period typ belopp", wideRows(ShapedLedgerPropertyTest::ack, true)))
                .isEqualTo(expected);
    }

    private static long ack(long[] ore, int i) {
        return i % 2 == 0 ? ore[i] : ore[i - 1] + ore[i];
    }

    private static String wide() {
        return """
                unpivot: {year: 2024, columns: {Jan: 1, Feb: 2}}
                measures: {typ: {utfall: "Utfall {column}", budget: "Budget {column}"}}
                """;
    }

    private List<String> longRows(BiFunction<long[], Integer, Long> amount) {
        List<String> rows = new ArrayList<>(List.of("period;konto;basenhet;typ;belopp"));
        books.forEach((key, ore) -> {
            for (int i = 0; i < 4; i++) {
                rows.add("2024" + MONTHS[i % 2] + ";" + key.replace(' ', ';') + ";" + KINDS[i / 2] + ";"
                        + kr(amount.apply(ore, i)));
            }
        });
        return rows;
    }

    private List<String> wideRows(BiFunction<long[], Integer, Long> amount, boolean isNamed) {
        List<String> rows = new ArrayList<>(List.of("konto;basenhet;Utfall Jan;Utfall Feb;Budget Jan;Budget Feb"));
        books.forEach((key, ore) -> {
            StringBuilder row = new StringBuilder(key.replace(" ", isNamed ? " Namn på konto;" : ";"));
            for (int i = 0; i < 4; i++) {
                row.append(';').append(kr(amount.apply(ore, i)));
            }
            rows.add(row.toString());
            if (isNamed) {
                rows.add("Summa " + key + ";;1;2;3;4");
                rows.add("2440 Skulder;1593;5;6;7;8");
            }
        });
        return rows;
    }

    private static String kr(long ore) {
        return BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ',');
    }

    /** The sums of the ledger by kind, month, account and unit, of an extract of some shape. */
    private Map<String, BigDecimal> read(String format, String shape, String made, List<String> lines) {
        LedgerFiles files = LedgerFiles.in(temp);
        StringBuilder fields = new StringBuilder(AMOUNT);
        for (String field : List.of("period", "konto", "basenhet", "typ")) {
            if (!made.contains(field)) {
                fields.append(", {name: ").append(field).append(field.equals("period") ? ", type: yearmonth}" : "}");
            }
        }
        Directory directory = format.equals("csv")
                ? files.directory.file("b/bok.csv", String.join("\n", lines) + "\n")
                : files.directory.file(
                        "b/bok.xlsx",
                        Workbook.of(lines.stream()
                                .map(ShapedLedgerPropertyTest::cells)
                                .toList()));
        directory.describe("""
                name: test
                resources:
                  - name: bok
                    role: ledger
                    path: b/bok.%s
                    dialect: {delimiter: ";"}
                    schema: {fields: [%s]}
                %s
                  - name: kontoplan
                    path: kontoplan.csv
                    schema: {fields: [{name: konto_fran}, {name: konto_till}, {name: namn}, {name: slag}, {name: resultatrad}]}
                  - name: organisation
                    path: organisation.csv
                    schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}, {name: fran}, {name: till}, {name: ersatter}]}
                """.formatted(format, fields, shape.strip().indent(4)));
        Extracts extracts = directory.open();
        Ledger ledger = LedgerLoader.load(
                extracts, Reference.load(extracts), LedgerFiles.FEBRUARY, LedgerLoader.Unknown.REFUSED);
        assertThat(extracts.findings().sorted()).noneMatch(f -> f.severity() != Severity.NOTE);
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int i = 0; i < ledger.size(); i++) {
            Posting posting = ledger.posting(i);
            sums.merge(
                    posting.kind().id() + " " + posting.month() + " " + posting.konto() + " " + posting.basenhet(),
                    posting.kr(),
                    BigDecimal::add);
        }
        return sums;
    }

    private static Object[] cells(String line) {
        return Arrays.stream(line.split(";", -1))
                .map(cell -> cell.matches("-?\\d+(,\\d+)?") ? (Object) Double.valueOf(cell.replace(',', '.')) : cell)
                .toArray();
    }
}
