package se.hsnreport.calculation.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.access.Delivery;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.testing.Books;

/** What a small extract lists stands on the slide as it is there, summed exactly, and nothing of another time. */
class ListingTest {
    private static final String PLANS = """
            role: planer
            row: grupp
            total: Summa
            columns:
              - {key: plan, sum: belopp, of: year, filter: {typ: [plan]}}
              - {key: utfall, sum: belopp, of: ack, every-month: false, filter: {typ: [utfall]}}
              - {key: kvar, minus: [plan, utfall]}
              - {key: procent, ratio: [utfall, plan]}
              - {key: andel, share: plan}
              - {key: nog, reached: [utfall, plan]}
            """;

    @TempDir
    Path directory;

    private Books plans() {
        return Books.small(directory)
                .extract(
                        "planer",
                        Map.of("period", "yearmonth", "belopp", "number, unit: mkr"),
                        "grupp",
                        "period",
                        "typ",
                        "belopp")
                .listed("planer", "Hus", "2024-01", "plan", "30")
                .listed("planer", "Bilar", "2024-12", "plan", "10")
                .listed("planer", "Hus", "2024-01", "utfall", "4")
                .listed("planer", "Hus", "2024-02", "utfall", "2")
                .listed("planer", "Hus", "2024-03", "utfall", "99")
                .listed("planer", "Hus", "2023-02", "utfall", "50");
    }

    private static FigureTable listing(Books books, String parameters, String month) {
        return books.calculate(Listing::configure, parameters, month);
    }

    @Test
    void sums_are_of_the_months_that_each_column_says_and_money_is_in_kronor() {
        FigureTable table = listing(plans(), PLANS, "2024-02");
        assertThat(Delivery.column(table, "plan")).containsExactly("Hus 30000000", "Bilar 10000000", "Summa 40000000");
        assertThat(Delivery.column(table, "utfall")).containsExactly("Hus 6000000", "Bilar ", "Summa 6000000");
    }

    @Test
    void what_is_made_of_columns_is_made_of_their_sums_and_blank_where_one_is_blank() {
        FigureTable table = listing(plans(), PLANS, "2024-02");
        assertThat(Delivery.column(table, "procent")).containsExactly("Hus 0.2", "Bilar ", "Summa 0.15");
        assertThat(Delivery.column(table, "andel")).containsExactly("Hus 0.75", "Bilar 0.25", "Summa 1");
        assertThat(Delivery.of(table, "Hus", "nog")).isEqualTo("ej uppnått");
    }

    @Test
    void a_plan_of_which_nothing_is_used_yet_is_left_whole_so_that_the_differences_add_up() {
        FigureTable table = listing(plans().listed("planer", "Konst", "2024-02", "utfall", "1"), PLANS, "2024-02");
        assertThat(Delivery.column(table, "kvar"))
                .containsExactly("Hus 24000000", "Bilar 10000000", "Konst -1000000", "Summa 33000000");
    }

    @Test
    void a_sum_that_lacks_a_month_is_missing_and_so_is_all_that_is_made_of_it() {
        FigureTable table = listing(plans(), PLANS, "2024-04");
        assertThat(Delivery.column(table, "utfall")).containsExactly("Hus NO_DATA", "Bilar NO_DATA", "Summa NO_DATA");
        assertThat(Delivery.of(table, "Summa", "procent")).isEqualTo("NO_DATA");
    }

    private Books costs() {
        return Books.small(directory)
                .extract(
                        "kostnader",
                        Map.of("period", "yearmonth", "belopp", "number, unit: kr"),
                        "region",
                        "period",
                        "belopp")
                .listed("kostnader", "Norr", "2023-01", "1")
                .listed("kostnader", "Norr", "2023-02", "2")
                .listed("kostnader", "Norr", "2024-01", "3")
                .listed("kostnader", "Norr", "2024-02", "4")
                .listed("kostnader", "Syd", "2023-01", "5")
                .listed("kostnader", "Syd", "2023-02", "6")
                .listed("kostnader", "Syd", "2024-01", "7");
    }

    private static final String COSTS = """
            role: kostnader
            row: region
            total: Alla
            columns:
              - {key: da, sum: belopp, of: ack-last-year}
              - {key: nu, sum: belopp, of: ack}
              - {key: manad, sum: belopp, of: month}
              - {key: andel, share: manad}
              - {key: mer, change: [nu, da]}
            """;

    @Test
    void who_lacks_a_month_that_the_others_have_is_missing_and_so_is_the_sum_of_all() {
        Books books = costs();
        FigureTable table = listing(books, COSTS, "2024-02");
        assertThat(books.findings().sorted())
                .extracting(Finding::code, Finding::details)
                .contains(tuple(Code.PART_MISSING, List.of("kostnader", "Syd", "belopp", "2024-02")));
        assertThat(Delivery.column(table, "da")).containsExactly("Norr 3", "Syd 11", "Alla 14");
        assertThat(Delivery.column(table, "nu")).containsExactly("Norr 7", "Syd NO_DATA", "Alla NO_DATA");
        assertThat(Delivery.column(table, "mer")).contains("Syd NO_DATA", "Alla NO_DATA");
        assertThat(Delivery.column(table, "manad")).containsExactly("Norr 4", "Syd NO_DATA", "Alla NO_DATA");
        assertThat(Delivery.column(table, "andel")).containsExactly("Norr NO_DATA", "Syd NO_DATA", "Alla NO_DATA");
    }

    @Test
    void a_row_without_its_number_is_missing_and_no_month_of_a_sum() {
        FigureTable table = listing(costs().listed("kostnader", "Syd", "2024-02", ""), COSTS, "2024-02");
        assertThat(Delivery.column(table, "nu")).containsExactly("Norr 7", "Syd NO_DATA", "Alla NO_DATA");
        String sparse = COSTS.replace("of: ack}", "of: ack, every-month: false}");
        FigureTable lenient = listing(costs().listed("kostnader", "Syd", "2024-02", ""), sparse, "2024-02");
        assertThat(Delivery.column(lenient, "nu")).containsExactly("Norr 7", "Syd NO_DATA", "Alla NO_DATA");
    }

    @Test
    void where_no_row_means_that_nothing_was_the_sums_are_of_the_rows_there_are() {
        String sparse = COSTS.replace("of: ack}", "of: ack, every-month: false}");
        FigureTable table = listing(costs(), sparse, "2024-02");
        assertThat(Delivery.column(table, "nu")).containsExactly("Norr 7", "Syd 7", "Alla 14");
    }

    @Test
    void the_extracts_own_sum_and_rows_without_a_name_double_nothing_and_are_told_of() {
        Books books = costs().listed("kostnader", "Syd", "2024-02", "8")
                .listed("kostnader", "Alla", "2024-01", "10")
                .listed("kostnader", "Alla", "2024-02", "12")
                .listed("kostnader", "", "2024-02", "500");
        FigureTable table = listing(books, COSTS, "2024-02");
        assertThat(Delivery.column(table, "nu")).containsExactly("Norr 7", "Syd 15", "Alla 22");
        assertThat(books.findings().count(Code.ROWS_UNLISTED)).isEqualTo(2);
    }

    @Test
    void a_year_that_the_extract_does_not_tell_of_makes_no_table() {
        assertThat(listing(plans(), PLANS, "2026-02").rows()).isEmpty();
    }

    private Books loans() {
        return Books.small(directory)
                .extract("lan", Map.of("belopp", "number, unit: kr", "dag", "date"), "namn", "belopp", "dag", "ord")
                .listed("lan", "A", "5", "2024-02-29", "rörlig")
                .listed("lan", "B", "7", "2024-03-01", "fast")
                .listed("lan", "C", "9", "2024-03-01", "fast")
                .listed("lan", "D", "11", "2025-01-01", "");
    }

    private static final String LOANS = """
            role: lan
            row: namn
            total: Summa
            next: {row: Näst, by: dag}
            largest-by: belopp
            columns:
              - {key: belopp, sum: belopp}
              - {key: dag, date: dag}
              - {key: ord, text: ord}
            """;

    @Test
    void what_comes_due_first_after_the_month_is_told_together_and_stands_in_no_row_of_the_table() {
        FigureTable table = listing(loans(), LOANS, "2024-02");
        assertThat(Delivery.of(table, "Näst", "belopp")).isEqualTo("16");
        assertThat(Delivery.of(table, "Näst", "dag")).isEqualTo("2024-03-01");
        assertThat(Delivery.column(table, "belopp")).containsExactly("D 11", "C 9", "B 7", "A 5", "Summa 32");
    }

    @Test
    void words_stand_as_they_are_and_have_no_sum() {
        FigureTable table = listing(loans(), LOANS, "2024-02");
        assertThat(Delivery.column(table, "ord")).containsExactly("D ", "C fast", "B fast", "A rörlig", "Summa ");
        assertThat(Delivery.of(table, "Näst", "ord")).isEqualTo("fast");
    }

    @Test
    void a_field_or_column_that_there_is_not_is_told_of_and_makes_no_table() {
        Books books = loans();
        assertThat(listing(books, LOANS.replace("sum: belopp", "sum: belop"), "2024-02")
                        .rows())
                .isEmpty();
        assertThat(listing(books, LOANS.replace("largest-by: belopp", "largest-by: b"), "2024-02")
                        .rows())
                .isEmpty();
        assertThat(books.findings().count(Code.NAME_UNKNOWN)).isEqualTo(2);
    }

    @Test
    void a_column_of_a_kind_that_gives_no_numbers_is_told_of_where_numbers_are_wanted() {
        Books books = loans();
        assertThat(listing(books, LOANS.replace("sum: belopp", "sum: ord"), "2024-02")
                        .rows())
                .isEmpty();
        String more = LOANS
                + "  - {key: andel, share: ord}\n  - {key: del, share: belopp}\n  - {key: d, minus: [del, dag]}\n";
        assertThat(listing(books, more, "2024-02").rows()).isEmpty();
        assertThat(books.findings().count(Code.NAME_UNKNOWN)).isEqualTo(3);
    }

    @Test
    void what_was_over_by_the_end_of_the_month_is_in_no_sum_of_it() {
        String left = LOANS.replace("row: namn", "row: namn\nof: after\nby: dag");
        FigureTable table = listing(loans().listed("lan", "E", "2", "", "utan dag"), left, "2024-02");
        assertThat(Delivery.column(table, "belopp")).containsExactly("D 11", "C 9", "B 7", "E 2", "Summa 29");
    }

    @Test
    void what_is_looked_at_as_it_stands_claims_no_other_month_than_the_reports() {
        FigureTable table = listing(loans(), LOANS, "2024-02");
        assertThat(table.figure("A", "belopp").orElseThrow().trail().selections())
                .allMatch(selection -> selection.period().toString().equals("2024-02"));
    }

    private Books cash() {
        return Books.small(directory)
                .extract("kassa", Map.of("dag", "date", "belopp", "number, unit: kr"), "dag", "typ", "belopp")
                .listed("kassa", "2024-03-04", "prognos", "4")
                .listed("kassa", "2024-03-01", "utfall", "3")
                .listed("kassa", "2024-02-29", "utfall", "2")
                .listed("kassa", "2024-02-28", "utfall", "1");
    }

    private static final String CASH = """
            role: kassa
            row: dag
            columns:
              - {key: utfall, sum: belopp, of: until, by: dag, filter: {typ: [utfall]}}
              - {key: prognos, sum: belopp, filter: {typ: [prognos]}}
            """;

    @Test
    void days_stand_in_their_order_and_no_outcome_after_the_month_is_one() {
        FigureTable table = listing(cash(), CASH, "2024-02");
        assertThat(Delivery.column(table, "utfall")).containsExactly("2024-02-28 1", "2024-02-29 2", "2024-03-04 ");
    }

    @Test
    void what_is_noted_of_the_extract_stands_at_its_day_and_at_the_foot() {
        Books books = cash().extract("anmarkningar", Map.of(), "matt", "fran", "till", "slag", "rapport", "text")
                .listed("anmarkningar", "kassa", "2024-03-02", "", "handelse", "", "Lån läggs om")
                .listed(
                        "anmarkningar",
                        "kassa",
                        "2024-02-28",
                        "2024-02-28",
                        "preliminar",
                        "",
                        "Sista dagen är preliminär")
                .listed("anmarkningar", "annat", "2024-03-02", "", "handelse", "", "Rör oss inte");
        FigureTable table = listing(books, CASH, "2024-02");
        assertThat(table.remarks().events()).containsExactly(new FigureTable.Event("2024-03-04", "Lån läggs om"));
        assertThat(table.remarks().notes()).containsExactly("Sista dagen är preliminär");
        assertThat(table.remarks().preliminary()).isTrue();
    }

    @Test
    void a_row_without_year_or_month_is_on_no_slide_of_a_year_and_is_told_of() {
        Books books = Books.small(directory)
                .extract("uppdrag", Map.of("ar", "integer"), "namn", "ar", "ord")
                .listed("uppdrag", "A", "2024", "klart")
                .listed("uppdrag", "B", "", "borta");
        String parameters = "role: uppdrag\nrow: namn\nof: year\ncolumns: [{key: ord, text: ord}]\n";
        assertThat(Delivery.column(listing(books, parameters, "2024-02"), "ord"))
                .containsExactly("A klart");
        assertThat(books.findings().count(Code.ROWS_UNLISTED)).isEqualTo(1);
        assertThat(listing(books, parameters.replace("year", "month"), "2024-12")
                        .rows())
                .isEmpty();
    }

    @Test
    void a_change_from_what_is_shown_as_nothing_is_no_change() {
        Books books = costs().listed("kostnader", "Syd", "2024-02", "8");
        FigureTable table = listing(books, COSTS.replace("total:", "rounded-to: kr\ntotal:"), "2024-02");
        assertThat(Delivery.of(table, "Norr", "mer")).isNotEqualTo("NOT_CALCULABLE");
        FigureTable rounded = listing(books, COSTS.replace("total:", "rounded-to: tkr\ntotal:"), "2024-02");
        assertThat(Delivery.of(rounded, "Norr", "mer")).isEqualTo("NOT_CALCULABLE");
    }

    @Test
    void rows_or_columns_of_one_name_are_told_of_and_do_not_stop_the_build() {
        Books books = loans();
        assertThat(listing(books, LOANS.replace("row: Näst", "row: A"), "2024-02")
                        .rows())
                .hasSize(5);
        assertThat(listing(books, LOANS.replace("row: Näst", "row: Summa"), "2024-02")
                        .rows())
                .hasSize(5);
        assertThat(listing(books, LOANS.replace("key: ord", "key: dag"), "2024-02")
                        .rows())
                .hasSize(6);
        assertThat(books.findings().count(Code.NAME_DUPLICATE)).isEqualTo(3);
    }
}
