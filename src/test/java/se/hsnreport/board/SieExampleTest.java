package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** The example of books in SIE files, held against sums that know nothing of the program's reader. */
class SieExampleTest {
    private static final Path EXAMPLE = Path.of("src/docs/examples/sie");
    private static final Pattern BALANCE = Pattern.compile("#P(SALDO|BUDGET) 0 (\\d{6}) (\\d{4}) \\{\\} (\\S+)");
    private static final Pattern OF_UNIT =
            Pattern.compile("#P(SALDO|BUDGET) 0 (\\d{6}) (\\d{4}) \\{1 \"(\\d+)\"\\} (\\S+)");
    private static final Pattern VOUCHER = Pattern.compile("#VER A \\d+ (\\d{6})");
    private static final Pattern POSTING = Pattern.compile(" +#TRANS (\\d{4}) \\{(?:1 \"(\\d+)\")?[^}]*\\} (\\S+).*");

    @TempDir
    Path temp;

    private Workspace workspace(String name) throws IOException {
        Workspace workspace = Workspace.invented(temp.resolve(name));
        try (Stream<Path> old = Files.walk(workspace.path("data"))) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = workspace.path("data/" + EXAMPLE.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return workspace;
    }

    private static FiguresFile build(Workspace workspace) throws IOException {
        CommandLine run = workspace.build("--format", "pdf", "--strict");
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return FiguresFile.read(workspace.path("out/2024-02/minimal/figures.json"));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(EXAMPLE.resolve("sie/" + file), Charset.forName("IBM437"));
    }

    /** Kr by kind, month, account and unit, income negative. */
    private static Map<List<String>, BigDecimal> postings() throws IOException {
        Map<List<String>, BigDecimal> sums =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (String file : List.of("2023.se", "2024.se")) {
            String month = "";
            for (String line : lines(file)) {
                Matcher voucher = VOUCHER.matcher(line);
                month = voucher.find() ? voucher.group(1) : month;
                Matcher whole = BALANCE.matcher(line);
                Matcher unit = OF_UNIT.matcher(line);
                Matcher posting = POSTING.matcher(line);
                if (whole.matches()) { // what the units do not have is left with the unit of the rest
                    add(sums, whole.group(1), whole.group(2), whole.group(3), "900", whole.group(4));
                } else if (unit.matches()) {
                    add(sums, unit.group(1), unit.group(2), unit.group(3), unit.group(4), unit.group(5));
                    add(sums, unit.group(1), unit.group(2), unit.group(3), "900", "-" + unit.group(5));
                } else if (posting.matches()) {
                    String code = posting.group(2) == null ? "900" : posting.group(2);
                    add(sums, "SALDO", month, posting.group(1), code, posting.group(3));
                }
            }
        }
        sums.values().removeIf(kr -> kr.signum() == 0);
        return sums;
    }

    private static void add(
            Map<List<String>, BigDecimal> sums, String kind, String month, String konto, String unit, String kr) {
        if (konto.charAt(0) > '2') {
            String typ = kind.equals("SALDO") ? "utfall" : "budget";
            sums.merge(List.of(typ, month, konto, unit), new BigDecimal(kr.replace("--", "")), BigDecimal::add);
        }
    }

    private static String sum(Map<List<String>, BigDecimal> postings, String typ, String year, String konton) {
        return postings.entrySet().stream()
                .filter(e -> e.getKey().get(0).equals(typ)
                        && e.getKey().get(1).matches(year + "0[12]")
                        && e.getKey().get(2).matches(konton))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::subtract)
                .toPlainString();
    }

    @Test
    void figuresAreTheSumsOfTheFilesRecordsInBothYearsAndTypes() throws IOException {
        FiguresFile figures = build(workspace("sie"));
        Map<List<String>, BigDecimal> postings = postings();
        Map<String, String> rows =
                Map.of("Resultat", "....", "Löner", "5...", "Bidrag", "3[5-9]..", "Övriga kostnader", "6...");
        rows.forEach((row, konton) -> {
            assertThat(figures.value("resultat/" + row + "/ack_utfall"))
                    .isEqualTo(sum(postings, "utfall", "2024", konton));
            assertThat(figures.value("resultat/" + row + "/ack_budget"))
                    .isEqualTo(sum(postings, "budget", "2024", konton));
            assertThat(figures.value("resultat/" + row + "/ack_utfall_fg_ar"))
                    .isEqualTo(sum(postings, "utfall", "2023", konton));
        });
        assertThat(figures.value("resultat/Resultat/ack_utfall")).isEqualTo("599566.39");
    }

    @Test
    void theSameBooksAsCsvGiveTheSameFigures() throws IOException {
        FiguresFile sie = build(workspace("sie"));
        Workspace csv = workspace("csv");
        List<String> rows = new ArrayList<>(List.of("period;konto;objekt;typ;belopp"));
        postings()
                .forEach((key, kr) ->
                        rows.add(String.join(";", key.get(1), key.get(2), key.get(3), key.get(0), kr.toPlainString())));
        csv.write("data/ledger.csv", String.join("\n", rows) + "\n");
        csv.delete("data/sie/2023.se").delete("data/sie/2024.se");
        String descriptor = csv.text("data/datapackage.yaml");
        int start = descriptor.indexOf("    format: sie");
        int end = descriptor.indexOf("    schema:", start);
        int names = descriptor.indexOf("  - name: kontonamn");
        csv.write(
                "data/datapackage.yaml",
                descriptor.substring(0, start)
                        + "    path: ledger.csv\n    dialect: {delimiter: \";\"}\n    sign: accounting\n"
                        + descriptor.substring(end, names)
                        + descriptor.substring(descriptor.indexOf("  - name: kontoplan")));
        FiguresFile figures = build(csv);
        assertThat(figures.keys()).isEqualTo(sie.keys()).hasSizeGreaterThan(100);
        for (String key : sie.keys()) {
            assertThat(figures.value(key)).as(key).isEqualTo(sie.value(key));
        }
    }

    @Test
    void aRowBehindAFigureIsFoundInItsFileWithTheNameOfItsAccount() throws IOException {
        Workspace workspace = workspace("sie");
        build(workspace);
        CommandLine told = workspace.run("explain", "resultat/Löner/ack_utfall", "--month", "2024-02", "--rows", "1");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out()).contains("sie/2024.se:").contains("konto 5010 · kontonamn Löner heltid · basenhet 110");
    }

    @Test
    void aVoucherThatDoesNotBalanceStopsTheBuild() throws IOException {
        Workspace workspace = workspace("sie");
        String text = Files.readString(workspace.path("data/sie/2024.se"), Charset.forName("IBM437"));
        String broken = text.replaceFirst("(#TRANS 5010 \\{1 \"110\"\\} )\\d", "$19");
        assertThat(broken).isNotEqualTo(text);
        Files.writeString(workspace.path("data/sie/2024.se"), broken, Charset.forName("IBM437"));
        CommandLine run = workspace.build("--format", "pdf");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("verifikation A ", "konto 5010: #RES är");
    }
}
