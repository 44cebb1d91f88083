package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.calculation.budget.DeviationMatrix;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.testing.Books;
import se.hsnreport.testing.Kr;

/** A table of deviations shows where the money went, unit by unit and area by area. */
class DeviationMatrixTest {
    private static final String AREAS = "columns: grupp\nsum-column: total\ntotal: Alla\n";
    private static final String UNITS = "area: A\n" + AREAS;

    @TempDir
    Path directory;

    private Books books = Books.in(Path.of("."));

    @BeforeEach
    void open() {
        books = Books.small(directory);
        books.budget("2024-01", "4", "a1", "0").budget("2024-02", "4", "a1", "0");
        books.actual("2024-01", "4", "a1", "0").actual("2024-02", "4", "a1", "0");
    }

    private FigureTable matrix(String parameters) {
        return books.calculate(DeviationMatrix::configure, parameters, "2024-02");
    }

    private static List<String> rows(FigureTable table) {
        return table.rows().stream().map(FigureTable.Row::key).toList();
    }

    private List<Code> codes() {
        return books.findings().sorted().stream().map(Finding::code).toList();
    }

    @Test
    void columns_are_the_sum_and_the_groups_in_the_charts_order() {
        assertThat(matrix(AREAS).columns()).extracting(FigureTable.Column::key).containsExactly("total", "in", "ut");
    }

    @Test
    void a_cell_that_nothing_was_ever_booked_on_is_blank_and_not_zero() {
        assertThat(Kr.of(matrix(UNITS), "a1 Enhet a1", "in")).isEqualTo("blank");
    }

    @Test
    void a_cell_whose_postings_cancel_out_is_zero_and_not_blank() {
        books.actual("2024-01", "3", "a1", "5").actual("2024-02", "3", "a1", "-5");
        assertThat(Kr.of(matrix(UNITS), "a1 Enhet a1", "in")).isEqualTo("0");
    }

    @Test
    void sums_and_areas_always_have_a_number() {
        assertThat(Kr.of(matrix(UNITS), "Alla", "in")).isEqualTo("0");
        assertThat(Kr.of(matrix(AREAS), "B Område B", "in")).isEqualTo("0");
    }

    @Test
    void a_unit_without_postings_this_year_has_no_row() {
        assertThat(rows(matrix(UNITS))).containsExactly("a1 Enhet a1", "Alla");
    }

    @Test
    void a_unit_with_only_a_budget_has_a_row_and_its_deviation_is_what_it_did_not_use() {
        books.budget("2024-02", "5", "a2", "-8");
        assertThat(Kr.of(matrix(UNITS), "a2 Enhet a2", "total")).isEqualTo("8");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_unit_without_a_budget_is_told_of_because_all_it_spends_is_deviation() {
        books.actual("2024-02", "5", "a2", "-8");
        assertThat(Kr.of(matrix(UNITS), "a2 Enhet a2", "total")).isEqualTo("-8");
        assertThat(codes()).containsExactly(Code.UNIT_UNBUDGETED);
    }

    @Test
    void postings_of_a_unit_that_was_replaced_are_its_successors() {
        books.unit("a9", "A", "2018-01", "2024-01", "").unit("a8", "A", "2024-02", "", "a9");
        books.actual("2024-01", "5", "a9", "-3")
                .actual("2024-02", "5", "a8", "-4")
                .budget("2024-01", "5", "a9", "-1");
        FigureTable table = matrix(UNITS);
        assertThat(rows(table)).containsExactly("a1 Enhet a1", "a8 Enhet a8", "Alla");
        assertThat(Kr.of(table, "a8 Enhet a8", "total")).isEqualTo("-6");
        assertThat(codes()).isEmpty();
    }

    @Test
    void postings_of_a_unit_that_moved_follow_it_to_its_area_of_the_report_month() {
        books.unit("m", "A", "2018-01", "2024-01", "").unit("m", "B", "2024-02", "", "");
        books.actual("2024-01", "5", "m", "-3")
                .actual("2024-02", "5", "m", "-4")
                .budget("2024-02", "5", "m", "0");
        assertThat(Kr.of(matrix(AREAS), "A Område A", "total")).isEqualTo("0");
        assertThat(Kr.of(matrix(AREAS), "B Område B", "total")).isEqualTo("-7");
    }

    @Test
    void a_unit_that_was_closed_during_the_year_keeps_its_row_so_that_rows_add_up_to_their_sum() {
        books.unit("a9", "A", "2018-01", "2024-01", "");
        books.actual("2024-01", "5", "a9", "-3").budget("2024-01", "5", "a9", "-1");
        FigureTable table = matrix(UNITS);
        assertThat(Kr.of(table, "Alla", "total")).isEqualTo("-2");
        assertThat(Kr.of(table, "a9 Enhet a9", "total")).isEqualTo("-2");
    }

    @Test
    void an_area_that_the_organisation_does_not_have_is_told_with_those_it_has() {
        matrix("area: Å\n" + AREAS);
        assertThat(books.findings().sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NAME_UNKNOWN);
            assertThat(finding.details()).contains("Å", "A, B");
        });
    }

    @Test
    void a_group_called_like_the_sum_column_would_hide_the_sum_and_is_told() {
        books.account("6", "kostnad", "Övrigt", "total");
        matrix(AREAS);
        assertThat(codes()).containsExactly(Code.NAME_DUPLICATE);
    }

    @Test
    void an_account_without_a_group_would_be_in_the_sum_and_no_column_and_is_told() {
        books.account("6", "kostnad", "Övrigt", "").actual("2024-02", "6", "a1", "-8");
        matrix(AREAS);
        assertThat(codes()).containsExactly(Code.GROUP_MISSING);
    }

    @Test
    void an_account_without_a_group_and_without_postings_is_nobodys_business() {
        books.account("6", "kostnad", "Övrigt", "");
        matrix(AREAS);
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_grouping_that_the_chart_does_not_have_is_told_with_those_it_has() {
        matrix("columns: grup\nsum-column: total\ntotal: Alla\n");
        assertThat(books.findings().sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NAME_UNKNOWN);
            assertThat(finding.details()).contains("grup", "grupp");
        });
    }

    @Test
    void accounts_narrow_the_table_down_and_its_sum_with_it() {
        books.actual("2024-01", "3", "a1", "5").actual("2024-02", "5", "a1", "-7");
        FigureTable table = matrix(AREAS + "accounts: {slag: [kostnad]}\n");
        assertThat(table.columns()).extracting(FigureTable.Column::key).containsExactly("total", "ut");
        assertThat(Kr.of(table, "Alla", "total")).isEqualTo("-7");
    }
}
