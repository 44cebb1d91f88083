package se.hsnreport.calculation.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;

/** What must hold for any production, tried on some made by chance. */
class MeasurePropertyTest {
    private static final Month FIRST = new Month(2021, 1);
    private static final int MONTHS = 38;

    @TempDir
    Path temp;

    private static List<String> rows(Random random) {
        List<String> rows = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            for (int i = 0; i < 4; i++) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3));
                String level = random.nextBoolean() ? "primarvard" : "sjukhusvard";
                rows.add(FIRST.plus(month) + "," + level + ",1001,besok," + value.toPlainString() + ",");
            }
        }
        return rows;
    }

    private FigureTable table(List<String> rows, String calculation) {
        Care care = Care.in(temp).rows(rows.toArray(String[]::new));
        FigureTable table = switch (calculation) {
            case "rolling" -> care.table(MonthRows::rolling, "2024-02", "series: [{key: besok, sum: besok}]");
            case "months" -> care.table(MonthRows::months, "2024-02", "series: [{key: besok, sum: besok}]");
            case "lines" -> care.table(YearLines::configure, "2024-02", "sum: besok");
            default -> care.table(MeasureYears::configure, "2024-02", "rows: [{row: besok, sum: besok}]");
        };
        assertThat(care.directory.told()).isEmpty();
        return table;
    }

    private static BigDecimal number(FigureTable table, String row, String column) {
        return table.figure(row, column).flatMap(figure -> figure.number()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_rolling_year_gains_the_new_month_and_loses_that_of_the_year_before(long seed) {
        List<String> rows = rows(new Random(seed));
        FigureTable rolling = table(rows, "rolling");
        FigureTable months = table(rows, "months");
        assertThat(rolling.rows()).hasSize(MONTHS - 11);
        for (int i = 12; i < MONTHS; i++) {
            Month month = FIRST.plus(i);
            BigDecimal expected = number(rolling, month.plus(-1).toString(), "besok")
                    .add(number(months, month.toString(), "besok"))
                    .subtract(number(months, month.plus(-12).toString(), "besok"));
            assertThat(number(rolling, month.toString(), "besok")).isEqualByComparingTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void the_months_of_the_lines_add_up_to_the_years(long seed) {
        List<String> rows = rows(new Random(seed));
        FigureTable lines = table(rows, "lines");
        FigureTable years = table(rows, "years");
        for (int year = 2021; year <= 2024; year++) {
            String column = String.valueOf(year);
            BigDecimal sum = number(lines, "jan", column).add(number(lines, "feb", column));
            assertThat(number(years, "besok", column)).isEqualByComparingTo(sum);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void the_order_of_rows_does_not_matter(long seed) {
        List<String> rows = rows(new Random(seed));
        for (String calculation : List.of("rolling", "months", "lines", "years")) {
            List<String> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed + 100));
            assertThat(numbers(table(shuffled, calculation))).isEqualTo(numbers(table(rows, calculation)));
        }
    }

    private static List<String> numbers(FigureTable table) {
        return table.figures().entrySet().stream()
                .map(e -> e.getKey() + " "
                        + e.getValue().number().map(n -> n.stripTrailingZeros().toPlainString()))
                .toList();
    }
}
