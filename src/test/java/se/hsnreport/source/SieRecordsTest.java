package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SIE files of all types, as accounting systems write them, to rows; and what is said of those that are broken. */
class SieRecordsTest {
    private static final Charset CODE_PAGE = Charset.forName("IBM437");
    private static final String FIELDS = "{name: period, type: yearmonth}, {name: konto}, {name: objekt}, {name: typ},"
            + " {name: belopp, type: number, unit: kr}, {name: verifikation}";
    private static final String HEAD = """
            #FLAGGA 0
            #PROGRAM "Testprogram" 1.0
            #FORMAT PC8
            #GEN 20240305
            #SIETYP %s
            #FNAMN "Hälso- och sjukvård i \\"Åmål\\""
            #RAR 0 20240101 20241231
            #RAR -1 20230101 20231231
            #DIM 1 "Kostnadsställe"
            #DIM 6 "Projekt"
            #OBJEKT 1 "21" "Närsjukvård"
            #KONTO 1930 "Bank"
            #KONTO 3010 "Patientavgifter"
            #KONTO 4010 "Löner läkare"
            #KTYP 1930 T
            """;
    private static final String VOUCHER = """
            #VER A 1 20240215 "Löner"
            {
               #TRANS 4010 {1 "21" 6 "P1"} 1000.50 20240301 "Lön" 12
               #TRANS 4010 {"6" "P1" "1" "22"} 200 "" "\\"Jour\\""
               #TRANS 1930 {} -1200.5
            }
            """;

    @TempDir
    Path temp;

    private Directory sie(String sie, String text) {
        return sie(sie, text, CODE_PAGE, "");
    }

    private Directory sie(String sie, String text, Charset charset, String more) {
        return Directory.in(temp)
                .file("l.se", text.replace("\n", "\r\n"), charset)
                .describe("""
                name: test
                resources:
                  - name: rows
                    format: sie
                    path: l.se
                    sie: {%s}
                    %s
                    schema: {fields: [%s]}
                """.formatted(sie, more, FIELDS));
    }

    private static List<String> read(Directory directory) {
        return directory.rows().stream()
                .map(r -> r.month("period").orElseThrow() + " " + r.text("konto") + " " + r.text("objekt") + " "
                        + r.text("typ") + " "
                        + r.number("belopp").orElseThrow().stripTrailingZeros().toPlainString()
                        + (r.text("verifikation").isEmpty() ? "" : " " + r.text("verifikation")))
                .toList();
    }

    /** What is told but for the note on accounts of assets and debts. */
    private static List<String> told(Directory directory) {
        directory.rows();
        return directory.told().stream()
                .filter(t -> !t.contains(" sie-balance-accounts "))
                .toList();
    }

    private static String head(int type) {
        return HEAD.formatted(type);
    }

    @Test
    void vouchersBecomeRowsOfTheChosenDimensionInTheMonthOfTheirDate() {
        Directory directory = sie("", head(4) + VOUCHER);
        assertThat(read(directory))
                .containsExactly("2024-02 4010 21 utfall 1000.5 A 1", "2024-02 4010 22 utfall 200 A 1");
        assertThat(directory.told()).containsExactly("l.se sie-balance-accounts [1]");
    }

    @Test
    void anotherDimensionCountsTheSameAmountsOnceByItsOwnObjects() {
        assertThat(read(sie("dimension: 6", head(4) + VOUCHER)))
                .containsExactly("2024-02 4010 P1 utfall 1000.5 A 1", "2024-02 4010 P1 utfall 200 A 1");
    }

    @Test
    void wholeAccountsAndTheirObjectsAreNeverBothCounted() {
        String psaldo = """
                #PSALDO 0 202401 4010 {} 1000
                #PSALDO 0 202401 4010 {1 "21"} 600
                #PSALDO 0 202401 4010 {1 "22"} 300
                #PSALDO 0 202401 4010 {6 "P1"} 1000
                #PSALDO 0 202402 4010 {} 50
                #PSALDO 0 202402 4010 {1 "21"} 50
                #PSALDO 0 202402 1930 {} -1050
                #PBUDGET 0 202402 4010 {} 70
                #PBUDGET 0 202402 4010 {1 "21"} 70
                """;
        Directory directory = sie("withoutObject: \"99\"", head(3) + psaldo);
        assertThat(read(directory))
                .containsExactly(
                        "2024-01 4010 21 utfall 600",
                        "2024-01 4010 22 utfall 300",
                        "2024-02 4010 21 utfall 50",
                        "2024-02 4010 21 budget 70",
                        "2024-01 4010 99 utfall 100");
        assertThat(told(directory)).isEmpty();
    }

    @Test
    void moneyOfNoObjectIsToldInsteadOfLost() {
        String psaldo = "#PSALDO 0 202401 4010 {} 1000\n#PSALDO 0 202401 4010 {1 \"21\"} 600\n";
        assertThat(told(sie("", head(3) + psaldo)))
                .containsExactly("l.se:16:1 sie-object-missing [400.00, 4010, 202401, 1]");
        assertThat(told(sie("dimension: 7", head(4) + VOUCHER)))
                .containsExactly(
                        "l.se:18:1 sie-object-missing [1000.50, 4010, 202402, 7]",
                        "l.se:19:1 sie-object-missing [200, 4010, 202402, 7]");
    }

    @Test
    void aFileOfVouchersAndBalancesGivesOneOrTheOther() {
        String text = head(4) + "#PSALDO 0 202402 4010 {} 1200.50\n#RES 0 4010 1200.50\n" + VOUCHER;
        assertThat(read(sie("", text))).hasSize(2);
        assertThat(read(sie("from: psaldo, withoutObject: \"21\"", text)))
                .containsExactly("2024-02 4010 21 utfall 1200.5");
        assertThat(read(sie("from: res, withoutObject: \"21\"", text)))
                .containsExactly("2024-12 4010 21 utfall 1200.5");
    }

    @Test
    void aFileOfYearsResultsGivesThemInTheMonthThatTheyAreStatedFor() {
        String text = head(1) + "#OMFATTN 20240229\n#UB 0 1930 5\n#RES 0 3010 -70\n#RES -1 3010 -60\n";
        assertThat(read(sie("withoutObject: \"21\"", text))).containsExactly("2024-02 3010 21 utfall -70");
    }

    @Test
    void theYearBeforeIsReadOnlyWhenAskedFor() {
        String text = head(3) + "#PSALDO 0 202401 4010 {1 21} 5\n#PSALDO -1 202301 4010 {1 21} 4\n";
        assertThat(read(sie("", text))).containsExactly("2024-01 4010 21 utfall 5");
        assertThat(read(sie("years: [0, -1]", text)))
                .containsExactly("2024-01 4010 21 utfall 5", "2023-01 4010 21 utfall 4");
    }

    @Test
    void rowsStruckOutDoNotCountAndAddedOnesCountOnce() {
        String text = head(4) + """
                #VER A 7 20240102 "Rättad"
                {
                   #BTRANS 4010 {1 "21"} 90.00
                   #RTRANS 4010 {1 "21"} 80.00
                   #TRANS 4010 {1 "21"} 80.00
                   #TRANS 1930 {} -80.00
                }
                """;
        Directory directory = sie("", text);
        assertThat(read(directory)).containsExactly("2024-01 4010 21 utfall 80 A 7");
        assertThat(told(directory)).isEmpty();
        assertThat(told(sie("", text.replaceFirst("   #TRANS 4010.*\n", "   #TRANS 4010 {1 \"21\"} 80.00 x\n"))))
                .containsExactly("l.se:20:1 sie-added-alone []");
    }

    @Test
    void importFilesWithoutYearsAndLabelsOfLaterEditionsAreRead() {
        String text = "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#NYTT 1 {2} \"3\"\n\n" + VOUCHER + "#ÄNNU\n";
        assertThat(told(sie("", text))).isEmpty();
    }

    @Test
    void accountsHaveTheirNames() {
        Directory directory =
                Directory.in(temp).file("l.se", head(4), CODE_PAGE).describe("""
                name: test
                resources:
                  - name: rows
                    sie: {from: konto}
                    path: l.se
                    schema: {fields: [{name: konto}, {name: namn}]}
                """);
        assertThat(directory.rows().stream().map(r -> r.text("konto") + " " + r.text("namn")))
                .containsExactly("1930 Bank", "3010 Patientavgifter", "4010 Löner läkare");
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void eachLineEndAndTheOldEndOfTextAreRead() {
        String text = head(4) + VOUCHER;
        for (String end : List.of("\n", "\r", "\r\n", "\n\n")) {
            Directory directory = sie("", "").file("l.se", text.replace("\n", end) + "\u001A", StandardCharsets.UTF_8);
            directory.file("l.se", (text.replace("\n", end) + "~").getBytes(CODE_PAGE));
            byte[] bytes = (text.replace("\n", end) + "~").getBytes(CODE_PAGE);
            bytes[bytes.length - 1] = 0x1A;
            directory.file("l.se", bytes);
            assertThat(told(directory)).as(end).isEmpty();
            assertThat(directory.rows()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | '' | l.se:6:9 text-garbled
            utf-8 | '' | l.se:6:10 text-garbled
            IBM437 | 'encoding: windows-1252' | l.se:6:1 encoding-wrong
            utf-8 | 'encoding: windows-1252' | l.se:6:10 text-garbled
            """)
    void aFileInAnotherEncodingIsToldWithThePieceThatShowsIt(String written, String key, String expected) {
        Directory directory = sie("", head(4) + VOUCHER, Charset.forName(written), key);
        assertThat(told(directory)).anyMatch(t -> t.startsWith(expected));
    }

    @Test
    void aSystemThatWritesAnotherEncodingThanTheStandardsIsReadWhenTheDescriptorSaysSo() {
        assertThat(told(sie("", head(4) + VOUCHER, StandardCharsets.UTF_8, "encoding: utf-8")))
                .isEmpty();
        assertThat(told(sie("", "#FORMAT ANSI\n#SIETYP 4\n" + VOUCHER, StandardCharsets.UTF_8, "encoding: utf-8")))
                .isEmpty();
        assertThat(told(sie("", "#FORMAT ANSI\n#SIETYP 4\n" + VOUCHER)))
                .containsExactly("l.se:1:9 sie-field [FORMAT, ANSI, PC8]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html> | HTML
            <?xml version="1.0"?><Sie> | XML (SIE 5)
            Period;Konto;Belopp | CSV / text
            %PDF-1.7 | PDF
            """)
    void whatIsNoSieIsCalledByItsName(String start, String kind) {
        assertThat(told(sie("", start + "\n\n#SIETYP 4\n"))).containsExactly("l.se:1:1 sie-not-sie [" + kind + "]");
    }

    @Test
    void aFileCutAnywhereIsNeverTakenForWhole() {
        String whole = (head(4) + VOUCHER).replace("\n", "\r\n");
        for (int end = whole.indexOf("#VER") + 1; end < whole.lastIndexOf('}'); end++) {
            Directory directory = sie("", "").file("l.se", whole.substring(0, end), CODE_PAGE);
            assertThat(told(directory)).as(whole.substring(0, end)).isNotEmpty();
        }
        String balances = (head(3) + "#PSALDO 0 202401 4010 {1 \"21\"} 600.00").replace("\n", "\r\n");
        for (int end = balances.indexOf("#PSALDO") + 1; end <= balances.length(); end++) {
            Directory directory = sie("", "").file("l.se", balances.substring(0, end), CODE_PAGE);
            assertThat(told(directory)).singleElement().asString().startsWith("l.se:16:1 sie-truncated");
        }
    }

    @Test
    void anEmptyFileAndOneWithoutTheRecordsAskedForAreTold() {
        assertThat(told(sie("", ""))).containsExactly("l.se file-empty []");
        assertThat(told(sie("", head(4)))).containsExactly("l.se sie-records-missing [4, #TRANS]");
        assertThat(told(sie("from: psaldo", head(4) + VOUCHER)))
                .containsExactly("l.se sie-records-missing [4, #PSALDO]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~#SIETYP 4~ | #PROSA x                   | l.se sie-label-missing [#SIETYP]
            ~#SIETYP 4~ | #SIETYP 9                  | l.se:5:9 sie-field [SIETYP, 9, 1–4]
            ~#GEN 20240305~ | #VALUTA EUR                | l.se:4:9 sie-field [VALUTA, EUR, SEK]
            ~#RAR 0 20240101~ | #RAR 0 20240132            | l.se:7:8 sie-field [RAR, 20240132, 20240101 20241231]
            ~#VER A 1 20240215~ | #VER A 1 20250215          | l.se:16:10 sie-field [VER, 20250215, #RAR]
            ~#VER A 1 20240215~ | #VER A 1 "15 feb"          | l.se:16:10 sie-field [VER, 15 feb, 20240229]
            1000.50                   | 1000,50                    | l.se:18:32 sie-field [TRANS, 1000,50, -1234.50]
            1000.50                   | 1000.505                   | l.se:18:32 sie-field [TRANS, 1000.505, -1234.50]
            1000.50                   | 1001.50                    | l.se:16:1 sie-voucher-unbalanced [A 1, 1.00]
            {1 "21" 6 "P1"}           | {1 "21" 6}                 | l.se:18:52 sie-braces []
            {1 "21" 6 "P1"}           | {1 "21" 1 "22"}            | l.se:18:1 sie-objects-combined [TRANS, 1]
            {1 "21" 6 "P1"}           | {1 "21" 6 "P1"             | l.se:18:56 sie-braces []
            "Lön"                     | "Lön                       | l.se:18:49 quote-open []
            ~#VER A 1~ | #KSUMMA                    | l.se:16:1 sie-truncated [#KSUMMA]
            """)
    void whatIsWrongIsToldWithLineAndColumn(String good, String bad, String expected) {
        String text = head(4) + VOUCHER;
        assertThat(text).contains(good);
        assertThat(told(sie("", text.replace(good, bad)))).contains(expected);
    }

    @Test
    void resultsOfTheYearAreHeldAgainstTheRows() {
        String good = head(4) + "#RES 0 4010 1200.50\n" + VOUCHER;
        assertThat(told(sie("", good))).isEmpty();
        assertThat(told(sie("", good.replace("#RES 0 4010 1200.50", "#RES 0 4010 1200.49"))))
                .containsExactly("l.se:16:1 sie-sum-broken [4010, 1200.49, #TRANS, 1200.50]");
        String balances =
                head(3) + "#RES 0 3010 -10\n#PSALDO 0 202401 3010 {1 21} -4\n#PSALDO 0 202402 3010 {1 21} -6\n";
        assertThat(told(sie("", balances))).isEmpty();
        assertThat(told(sie("", balances.replace("} -6", "} -7"))))
                .containsExactly("l.se:16:1 sie-sum-broken [3010, -10.00, #PSALDO, -11.00]");
    }

    @Test
    void balancesThatSeveralDimensionsShareAreRefused() {
        assertThat(told(sie("", head(3) + "#PSALDO 0 202401 4010 {1 21 6 P1} 600\n")))
                .containsExactly("l.se:16:1 sie-objects-combined [PSALDO, 1]");
    }

    @Test
    void theFirstAndTheLastMonthAndDayOfAYearAreInIt() {
        assertThat(read(sie("", head(3) + "#PSALDO 0 202401 4010 {1 21} 600\n#PSALDO 0 202412 4010 {1 21} 700\n")))
                .containsExactly("2024-01 4010 21 utfall 600", "2024-12 4010 21 utfall 700");
        Directory days = sie(
                "",
                head(4) + VOUCHER.replace("20240215", "20240101") + VOUCHER.replace("A 1 20240215", "A 2 20241231"));
        assertThat(read(days)).anyMatch(row -> row.startsWith("2024-01")).anyMatch(row -> row.startsWith("2024-12"));
        assertThat(days.told()).containsExactly("l.se sie-balance-accounts [2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202313", "202301", "2024-01", "0"})
    void aPeriodOutsideItsYearIsTold(String period) {
        assertThat(told(sie("", head(3) + "#PSALDO 0 " + period + " 4010 {1 21} 600\n")))
                .containsExactly("l.se:16:11 sie-field [PSALDO, " + period + ", 202401–202412]");
    }

    @Test
    void aDescriptorSpeaksOfItStrictly() {
        Directory directory = sie("from: saldo, dimension: x, years: [i fjol], objekt: 1", head(4) + VOUCHER);
        assertThat(told(directory)).hasSize(4).allMatch(t -> t.startsWith("datapackage.yaml:6:"));
    }

    @Test
    void amountsAreExactWhateverTheSchemaSaysOfDecimals() {
        Directory directory = sie("", head(3) + "#PSALDO 0 202401 4010 {1 21} 1234567890.07\n");
        directory.describe("""
                name: test
                resources:
                  - name: rows
                    format: sie
                    path: l.se
                    schema: {fields: [{name: belopp, type: number, decimalChar: ",", groupChar: " ", unit: kr}]}
                """);
        assertThat(directory.rows().get(0).number("belopp")).contains(new BigDecimal("1234567890.07"));
    }
}
