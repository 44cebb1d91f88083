package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.calculation.budget.DeviationMatrix;
import se.hsnreport.calculation.statement.Statement;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.testing.Books;

/** Whatever is booked: parts add up to their sums, on every slide to the same, in whatever order the rows come. */
class InvariantsTest {
    private static final String UNITS = "columns: grupp\nsum-column: total\ntotal: Summa\narea: ";
    private static final String AREAS = "columns: grupp\nsum-column: total\ntotal: Summa\n";
    private static final String STATEMENT = """
            rows:
              - {each: resultatrad, accounts: {slag: [intakt, kostnad]}}
              - {total: Summa, accounts: {slag: [intakt, kostnad]}}
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void units_add_up_to_areas_and_areas_to_the_board_and_accounts_to_the_same(int seed) {
        Books books = random(seed);
        FigureTable areas = books.calculate(DeviationMatrix::configure, AREAS, "2024-02");
        FigureTable statement = books.calculate(Statement::configure, STATEMENT, "2024-02");
        for (String column : new String[] {"total", "in", "ut"}) {
            assertThat(items(areas, column)).isEqualByComparingTo(sum(areas, column));
        }
        for (String area : new String[] {"A", "B", "C"}) {
            FigureTable units = books.calculate(DeviationMatrix::configure, UNITS + area, "2024-02");
            assertThat(items(units, "total")).isEqualByComparingTo(sum(units, "total"));
            assertThat(sum(units, "total")).isEqualByComparingTo(number(areas, area + " Område " + area, "total"));
        }
        assertThat(items(statement, "avvikelse_ack")).isEqualByComparingTo(sum(areas, "total"));
        assertThat(sum(statement, "avvikelse_ack")).isEqualByComparingTo(sum(areas, "total"));
        assertThat(sum(areas, "in").add(sum(areas, "ut"))).isEqualByComparingTo(sum(areas, "total"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_order_of_the_rows_changes_nothing(int seed) {
        FigureTable once = random(seed).calculate(Statement::configure, STATEMENT, "2024-02");
        FigureTable again =
                random(seed).shuffled(new Random(seed)).calculate(Statement::configure, STATEMENT, "2024-02");
        assertThat(again).isEqualTo(once);
    }

    private Books random(int seed) {
        Random random = new Random(seed);
        Books books = Books.small(directory).unit("b2", "B").unit("c1", "C");
        books.unit("b8", "B", "2018-01", "2023-12", "").unit("b9", "B", "2024-01", "", "b8");
        String[] units = {"a1", "a2", "b1", "b2", "b9", "c1"};
        for (int i = 0; i < 300; i++) {
            String unit = units[random.nextInt(units.length)];
            String konto = String.valueOf(3 + random.nextInt(3));
            String kr = BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), 2)
                    .toPlainString();
            boolean isLastYear = random.nextInt(4) == 0;
            String month = (isLastYear ? "2023-0" : "2024-0") + (1 + random.nextInt(2));
            String placed = isLastYear && unit.equals("b9") ? "b8" : unit;
            if (random.nextBoolean()) {
                books.actual(month, konto, placed, kr);
            } else {
                books.budget(month, konto, placed, kr);
            }
        }
        return books.delivered("2023-01", "2024-02").budgeted("2023-01", "2024-12");
    }

    private static BigDecimal items(FigureTable table, String column) {
        return numbers(table, column, Kind.ITEM).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(FigureTable table, String column) {
        return number(table, "Summa", column);
    }

    private static Stream<BigDecimal> numbers(FigureTable table, String column, Kind kind) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> table.figure(row.key(), column).stream())
                .flatMap(figure -> figure.number().stream());
    }

    private static BigDecimal number(FigureTable table, String row, String column) {
        return Objects.requireNonNull(
                table.figure(row, column).orElseThrow().number().orElseThrow());
    }
}
