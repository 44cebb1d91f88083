package se.hsnreport.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Row;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Selection;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.testing.Books;

/** What would reach the board if nobody compared: figures that cannot be true although every row can be read. */
class ChecksTest {
    @TempDir
    Path directory;

    private Books books;

    @BeforeEach
    void twoYearsOfOrdinaryMonths() {
        books = Books.small(directory);
        for (int i = 0; i < 14; i++) {
            month(new Month(2023, 1).plus(i), 1, 1);
        }
    }

    /** Income of 100 and costs of 400 a unit, a little other each month, times a factor; the costs once more. */
    private void month(Month month, long times, long cost) {
        for (String unit : List.of("a1", "a2", "b1")) {
            long other = month.number() * 3L + unit.charAt(1);
            books.actual(month.toString(), "3", unit, String.valueOf((100 + other) * times));
            books.actual(month.toString(), "4", unit, String.valueOf(-(400 + other * 2) * times * cost));
            books.budget(month.toString(), "3", unit, "100");
            books.budget(month.toString(), "4", unit, "-400");
        }
    }

    private List<CheckResult> run(Map<String, FigureTable> tables) {
        Context context = books.context("2024-02");
        return Checks.run(context, tables);
    }

    private CheckResult result(Code code) {
        return run(Map.of()).stream().filter(r -> r.code() == code).findFirst().orElseThrow();
    }

    private List<String> told(Code code) {
        return books.findings().sorted().stream()
                .filter(f -> f.code() == code)
                .map(Finding::details)
                .map(details -> String.join(" ", details))
                .toList();
    }

    @Test
    void ordinaryMonthsPassEveryCheckThatCanRun() {
        assertThat(run(Map.of())).allMatch(result -> result.found() == 0);
        assertThat(books.findings().sorted()).isEmpty();
        assertThat(result(Code.SUM_BROKEN).status()).isEqualTo(CheckResult.Status.PASSED);
    }

    @Test
    void aCheckThatHasNothingToCompareIsNotAPassedOne() {
        assertThat(result(Code.CONTROL_TOTAL).status()).isEqualTo(CheckResult.Status.NOT_RUN);
        assertThat(result(Code.FACT_SPLIT).status()).isEqualTo(CheckResult.Status.NOT_RUN);
    }

    @Test
    void costsThatBecomeIncomeForAMonthAreFound() {
        books.actual("2024-02", "5", "a1", "10000");
        assertThat(result(Code.SIGN_FLIPPED).found()).isPositive();
        assertThat(told(Code.SIGN_FLIPPED)).anyMatch(text -> text.startsWith("utfall 2024-02 kostnad"));
    }

    @Test
    void aRowOfTheStatementThatTurnsAfterAYearIsFoundEvenWhenTheWholeDoesNot() {
        books.actual("2024-02", "3", "a1", "-700");
        books.actual("2024-02", "3", "b1", "-10");
        run(Map.of());
        assertThat(told(Code.SIGN_FLIPPED)).anyMatch(text -> text.contains("Avgifter") || text.contains("intakt"));
    }

    @Test
    void aMonthInThousandsOfKronorIsFound() {
        Books thousands = Books.small(directory.resolve("."));
        books = thousands;
        month(new Month(2024, 1), 1000, 1);
        month(new Month(2024, 2), 1, 1);
        assertThat(result(Code.AMOUNTS_SCALED).found()).isEqualTo(1);
        assertThat(told(Code.AMOUNTS_SCALED)).singleElement().asString().startsWith("utfall 2024-02");
    }

    @Test
    void lastMonthsExtractUnderThisMonthIsFound() {
        for (int i = 0; i < 30; i++) {
            books.unit("n" + i, "A").budget("2024-01", "3", "n" + i, "1");
            books.actual("2024-01", "3", "n" + i, String.valueOf(1000 + i));
            books.actual("2024-02", "3", "n" + i, String.valueOf(1000 + i));
        }
        // the ordinary rows differ between the months: with them, three of four rows would be alike
        assertThat(result(Code.MONTH_REPEATED).found()).isZero();
        for (int i = 0; i < 60; i++) {
            books.unit("m" + i, "B").budget("2024-01", "3", "m" + i, "1");
            books.actual("2024-01", "3", "m" + i, String.valueOf(2000 + i));
            books.actual("2024-02", "3", "m" + i, String.valueOf(2000 + i));
        }
        assertThat(result(Code.MONTH_REPEATED).found()).isEqualTo(1);
        assertThat(told(Code.MONTH_REPEATED)).containsExactly("2024-02 2024-01 90");
    }

    @Test
    void anAreaWithoutBudgetIsFoundByName() {
        books.unit("c1", "C").actual("2024-02", "4", "c1", "-5");
        assertThat(result(Code.AREA_UNBUDGETED).found()).isEqualTo(1);
        assertThat(books.findings().sorted()).anyMatch(f -> f.place().toString().equals("C Område C"));
    }

    @Test
    void anAreaWhoseExtractOfAMonthIsMissingStopsThePackAlsoWhenOthersHaveTheMonth() {
        books.actual("2024-03", "3", "a1", "100").actual("2024-03", "4", "a2", "-400");
        List<CheckResult> results = Checks.run(books.context("2024-03"), Map.of());
        assertThat(results).filteredOn(r -> r.code() == Code.AREA_SILENT).allMatch(r -> r.found() == 1);
        assertThat(books.findings().sorted())
                .anyMatch(f -> f.code() == Code.AREA_SILENT
                        && f.place().toString().equals("B Område B")
                        && f.details().equals(List.of("utfall", "2024-03")));
    }

    @Test
    void anAreaThatWasClosedOrThatBooksOnlyNowAndThenIsNotWaitedFor() {
        books.unit("c1", "C", "", "2024-01", "").unit("d1", "D");
        for (int i = 0; i < 13; i++) {
            books.actual(new Month(2023, 1).plus(i).toString(), "4", "c1", "-7");
        }
        books.actual("2023-03", "4", "d1", "-9").actual("2023-09", "4", "d1", "-9");
        assertThat(result(Code.AREA_SILENT).found()).isZero();
    }

    @Test
    void anAreaWithoutTheHistoryThatAFigureIsMadeOfIsTold() {
        books.actual("2022-11", "3", "a1", "50").actual("2022-12", "3", "a1", "50");
        Context context = books.context("2024-02");
        Query year = Query.of(
                Kind.ACTUAL,
                new Period(new Month(2022, 11), new Month(2023, 10)),
                context.ledger().accounts(),
                context.unitSet());
        Map<String, FigureTable> tables = Map.of(
                "bild",
                new FigureTable.Builder()
                        .row(Row.item("rad"))
                        .put("rad", "r12", context.ledger().figure("summa", year))
                        .build());
        Checks.run(context, Map.of());
        assertThat(told(Code.AREA_BEGUN)).isEmpty();
        Checks.run(context, tables);
        assertThat(told(Code.AREA_BEGUN)).containsExactly("utfall 2022-11..2022-12");
    }

    @Test
    void aUnitFarOutsideItsHistoryIsNoted() {
        books.actual("2024-02", "4", "b1", "-9000");
        assertThat(result(Code.UNIT_JUMPED).found()).isEqualTo(1);
        assertThat(told(Code.UNIT_JUMPED)).singleElement().asString().startsWith("b1 2024-02");
    }

    @Test
    void aSumThatIsNotItsPartsIsFoundWhereMostColumnsOfTheTableTie() {
        assertThat(run(Map.of("bild", table("30", "70")))).allMatch(result -> result.found() == 0);
        List<CheckResult> results = run(Map.of("bild", table("30", "71")));
        assertThat(results).filteredOn(r -> r.code() == Code.SUM_BROKEN).allMatch(r -> r.found() == 1);
        assertThat(books.findings().sorted())
                .anyMatch(f -> f.place().toString().equals("bild/Summa/budget")
                        && f.details().equals(List.of("70", "71")));
    }

    /** Two rows with sums of what is booked and budgeted. */
    private static FigureTable table(String actual, String budget) {
        FigureTable.Builder table = new FigureTable.Builder();
        table.row(Row.item("a")).row(Row.item("b")).row(Row.of("Summa", FigureTable.Kind.SUM));
        table.put("a", "utfall", kr("10")).put("b", "utfall", kr("20")).put("Summa", "utfall", kr(actual));
        table.put("a", "helar", kr("1")).put("b", "helar", kr("2")).put("Summa", "helar", kr("3"));
        table.put("a", "budget", kr("30")).put("b", "budget", kr("40")).put("Summa", "budget", kr(budget));
        return table.build();
    }

    private static Figure kr(String amount) {
        return new Figure.Value(new BigDecimal(amount), Unit.KR, Trail.NONE);
    }

    @Test
    void oneFactOnTwoSlidesHasOneValue() {
        Selection rows = new Selection("ledger", Period.of(new Month(2024, 2)), Map.of("omrade", "A"));
        Map<String, FigureTable> tables =
                new java.util.TreeMap<>(Map.of("ena", fact("10.00", rows), "andra", fact("10", rows)));
        assertThat(run(tables)).allMatch(result -> result.found() == 0);
        tables.put("tredje", fact("11", rows));
        run(tables);
        assertThat(told(Code.FACT_SPLIT)).containsExactly("11 10 andra/rad/utfall");
    }

    private static FigureTable fact(String amount, Selection rows) {
        Trail trail = new Trail("utfall", List.of(rows), List.of());
        return new FigureTable.Builder()
                .row(Row.item("rad"))
                .put("rad", "utfall", new Figure.Value(new BigDecimal(amount), Unit.KR, trail))
                .build();
    }
}
