package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.source.Workbook;

/** What must hold for any ledger, tried on some made by chance. */
class LedgerPropertyTest {
    private static final Month FEBRUARY = LedgerFiles.FEBRUARY;
    private static final List<String> UNITS = List.of("1593", "1594", "1595");

    @TempDir
    Path temp;

    /** A posting as it stands in a file. */
    private record Line(String period, String konto, String unit, String kind, long ore) {
        String csv() {
            return String.join(
                    ";",
                    period,
                    konto,
                    unit,
                    kind,
                    BigDecimal.valueOf(ore, 2).toPlainString().replace('.', ','));
        }

        Object[] cells() {
            return new Object[] {Integer.valueOf(period), Integer.valueOf(konto), unit, kind, ore / 100.0};
        }
    }

    private static List<Line> lines(Random random) {
        return IntStream.range(0, 400).mapToObj(i -> line(random)).toList();
    }

    private static Line line(Random random) {
        return new Line(
                "20240" + (1 + random.nextInt(2)),
                String.valueOf(3000 + random.nextInt(3) * 1000 + random.nextInt(20)),
                UNITS.get(random.nextInt(UNITS.size())),
                random.nextBoolean() ? "utfall" : "budget",
                random.nextInt(2_000_000_000) - 1_000_000_000L);
    }

    private Ledger load(List<Line> lines) {
        LedgerFiles files =
                LedgerFiles.in(temp).rows("a.csv", lines.stream().map(Line::csv).toArray(String[]::new));
        Ledger ledger = files.load();
        assertThat(files.directory.told()).isEmpty();
        return ledger;
    }

    private static Query ack(Ledger ledger, Kind kind) {
        return Query.of(kind, Period.ack(FEBRUARY), ledger.accounts(), ledger.units());
    }

    private static List<String> sums(Ledger ledger) {
        List<String> sums = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String unit : UNITS) {
                for (String row : List.of("Intäkter", "Personal", "Övriga kostnader")) {
                    for (Month month : Period.ack(FEBRUARY).months()) {
                        Query query = ack(ledger, kind)
                                .with(month)
                                .with(ledger.unit(unit, FEBRUARY))
                                .with(ledger.accounts("resultatrad", row));
                        sums.add(ledger.sum(query).kr().toPlainString());
                    }
                }
            }
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void units_add_up_to_areas_and_areas_to_the_board(long seed) {
        List<Line> lines = lines(new Random(seed));
        Ledger ledger = load(lines);
        for (Kind kind : Kind.values()) {
            Query all = ack(ledger, kind);
            BigDecimal units = UNITS.stream()
                    .map(u -> ledger.sum(all.with(ledger.unit(u, FEBRUARY))).kr())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal areas = ledger.sum(all.with(ledger.area("24", FEBRUARY)))
                    .kr()
                    .add(ledger.sum(all.with(ledger.area("25", FEBRUARY))).kr());
            long ore = lines.stream()
                    .filter(l -> l.kind().equals(kind.id()))
                    .mapToLong(Line::ore)
                    .sum();
            assertThat(units).isEqualTo(areas).isEqualTo(ledger.sum(all).kr()).isEqualTo(BigDecimal.valueOf(ore, 2));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_order_of_rows_does_not_matter(long seed) {
        List<Line> lines = new ArrayList<>(lines(new Random(seed)));
        List<String> sums = sums(load(lines));
        Collections.shuffle(lines, new Random(seed + 100));
        assertThat(sums(load(lines))).isEqualTo(sums);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void splitting_a_row_in_two_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<Line> lines = lines(random);
        List<Line> split = new ArrayList<>();
        for (Line line : lines) {
            long part = random.nextInt(1_000_000) - 500_000L;
            split.add(new Line(line.period(), line.konto(), line.unit(), line.kind(), part));
            split.add(new Line(line.period(), line.konto(), line.unit(), line.kind(), line.ore() - part));
        }
        assertThat(sums(load(split))).isEqualTo(sums(load(lines)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_workbook_gives_the_same_ledger_as_a_text_file(long seed) {
        List<Line> lines = lines(new Random(seed));
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"Period", "Konto", "Basenhet", "Typ", "Belopp"});
        lines.forEach(l -> rows.add(l.cells()));
        Ledger text = load(lines);
        LedgerFiles files = LedgerFiles.in(temp.resolve("x"));
        files.directory.file("l/a.xlsx", Workbook.of(rows));
        Ledger book = files.load();
        assertThat(files.directory.told()).isEmpty();
        assertThat(book.size()).isEqualTo(text.size());
        for (int i = 0; i < text.size(); i++) {
            Posting one = text.posting(i);
            Posting other = book.posting(i);
            assertThat(other.kr()).isEqualTo(one.kr());
            assertThat(other.rows()).isEqualTo(one.rows());
            assertThat(other.konto() + other.basenhet() + other.month() + other.kind())
                    .isEqualTo(one.konto() + one.basenhet() + one.month() + one.kind());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_cube_holds_what_was_put_however_many_keys(long seed) {
        Random random = new Random(seed);
        Cube cube = new Cube();
        java.util.Map<Long, Long> expected = new java.util.HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            long key = CellKey.of(
                    random.nextInt(2), 24_000 + random.nextInt(40), random.nextInt(60), random.nextInt(60), 0, 0);
            long ore = random.nextInt();
            assertThat(cube.add(key, ore)).isEqualTo(!expected.containsKey(key));
            expected.merge(key, ore, Long::sum);
        }
        assertThat(cube.sortedKeys()).hasSize(expected.size()).isSorted();
        expected.forEach((key, ore) -> assertThat(cube.sum(key)).isEqualTo(ore));
    }
}
