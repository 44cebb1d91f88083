package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.figure.Month;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;

/** Invented postings as CSV, as vouchers and as sums of periods in SIE files: the ledger cannot tell which it has read. */
class SieLedgerTest {
    private static final String HEAD = "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#RAR 0 20240101 20241231\n";

    @TempDir
    Path temp;

    private record Posting(int month, String konto, String unit, String project, long ore) {}

    private static List<Posting> invent(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 400)
                .mapToObj(i -> new Posting(
                        202401 + random.nextInt(12),
                        (random.nextBoolean() ? "30" : "40") + random.nextInt(10) + "0",
                        "u" + random.nextInt(5),
                        random.nextInt(3) == 0 ? "" : "p" + random.nextInt(3),
                        random.nextInt(2_000_000) - 900_000L))
                .toList();
    }

    private static String kr(long ore) {
        return java.math.BigDecimal.valueOf(ore, 2).toPlainString();
    }

    private static String csv(List<Posting> postings) {
        StringBuilder text = new StringBuilder("period,konto,objekt,typ,belopp\n");
        postings.forEach(
                p -> text.append(p.month() + "," + p.konto() + "," + p.unit() + ",utfall," + kr(p.ore()) + "\n"));
        return text.toString();
    }

    private static String vouchers(List<Posting> postings, Random random) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Posting p : postings) {
            String unit = "1 \"" + p.unit() + "\"";
            String project = p.project().isEmpty() ? "" : "6 " + p.project();
            String objects = random.nextBoolean() ? unit + " " + project : project + " " + unit;
            String row = p.konto() + " {" + objects + "} " + kr(p.ore());
            text.append("#VER \"\" \"\" " + p.month() + "0" + (1 + random.nextInt(9)) + "\n{\n");
            text.append(random.nextInt(5) == 0 ? "#RTRANS " + row + "\n" : "");
            text.append("#TRANS " + row + "\n");
            text.append(random.nextInt(5) == 0 ? "#BTRANS " + row + "\n" : "");
            text.append("#TRANS 1930 {} " + kr(-p.ore()) + "\n}\n");
        }
        return text.toString();
    }

    private static String sums(List<Posting> postings) {
        Map<String, Long> sums = new TreeMap<>();
        for (Posting p : postings) {
            String start = "#PSALDO 0 " + p.month() + " " + p.konto();
            sums.merge(start + " {}", p.ore(), Long::sum);
            sums.merge(start + " {1 " + p.unit() + "}", p.ore(), Long::sum);
            sums.merge(start + " {6 \"" + p.project() + "\"}", p.ore(), Long::sum);
            sums.merge("#RES 0 " + p.konto(), p.ore(), Long::sum);
        }
        StringBuilder text = new StringBuilder(HEAD.replace("TYP 4", "TYP 3"));
        sums.forEach((start, ore) -> text.append(start + " " + kr(ore) + "\n"));
        return text.toString();
    }

    private Map<String, Long> read(String file, String text) {
        Directory directory = Directory.in(temp)
                .file(file, text, Charset.forName("IBM437"))
                .file(
                        "k.csv",
                        "konto_fran,konto_till,namn,slag,resultatrad\n3000,3999,I,intakt,I\n4000,4999,K,kostnad,K\n")
                .file(
                        "o.csv",
                        "basenhet,basenhet_namn,omrade,omrade_namn\nu0,0,A,A\nu1,1,A,A\nu2,2,A,A\nu3,3,B,B\nu4,4,B,B\n")
                .describe("""
                        name: test
                        resources:
                          - name: ledger
                            path: %s
                            sign: accounting
                            schema:
                              fields:
                                - {name: period, type: yearmonth}
                                - {name: konto}
                                - {name: basenhet, source: objekt}
                                - {name: typ}
                                - {name: belopp, type: number, unit: kr}
                          - name: kontoplan
                            path: k.csv
                            schema: {fields: [{name: konto_fran}, {name: konto_till}, {name: namn}, {name: slag}, {name: resultatrad}]}
                          - name: organisation
                            path: o.csv
                            schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}]}
                        """.formatted(file));
        Extracts extracts = directory.open();
        Ledger ledger = LedgerLoader.load(
                extracts, Reference.load(extracts), new Month(2024, 12), LedgerLoader.Unknown.REFUSED);
        assertThat(directory.told()).allMatch(t -> t.contains("sie-balance-accounts"));
        Map<String, Long> cells = new HashMap<>();
        for (int cell = 0; cell < ledger.size(); cell++) {
            se.hsnreport.ledger.Posting one = ledger.posting(cell);
            cells.merge(
                    one.month() + " " + one.konto() + " " + one.basenhet() + " " + one.kind(),
                    one.kr().movePointRight(2).longValueExact(),
                    Long::sum);
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void vouchersSumsAndCsvGiveTheSameLedger(long seed) {
        List<Posting> postings = invent(seed);
        Map<String, Long> csv = read("l.csv", csv(postings));
        assertThat(csv).hasSizeGreaterThan(200);
        assertThat(read("v.se", vouchers(new ArrayList<>(postings), new Random(seed))))
                .isEqualTo(csv);
        assertThat(read("p.se", sums(postings))).isEqualTo(csv);
    }
}
