package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/** A board that adds up what it reads is told when rounding makes it come out a unit off, and only then. */
class RoundingDifferenceTest {
    private static final NumberStyle TKR0 = new NumberStyle("tkr0", NumberStyle.Scale.TKR, 0, false);

    private final List<Table.Row> rows = new ArrayList<>();

    private RoundingDifferenceTest row(Kind kind, int... kr) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of("Rad " + rows.size())));
        IntStream.of(kr).forEach(amount -> cells.add(cell(amount)));
        rows.add(new Table.Row(kind, cells));
        return this;
    }

    private RoundingDifferenceTest heading(int columns) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of("Rubrik")));
        IntStream.range(0, columns).forEach(i -> cells.add(Table.Cell.of("")));
        rows.add(new Table.Row(Kind.HEADING, cells));
        return this;
    }

    private static Table.Cell cell(int kr) {
        Figure figure = new Figure.Value(BigDecimal.valueOf(kr), Unit.KR, Trail.NONE);
        String text = SwedishNumbers.text(figure, TKR0);
        return new Table.Cell(
                text, Optional.of(new ShownFigure("s", "r", "c", figure, Optional.of(text), Optional.of("tkr"))));
    }

    private boolean seen() {
        int width = rows.get(0).cells().size();
        List<Table.Column> columns = IntStream.range(0, width)
                .mapToObj(i -> new Table.Column("K" + i, "", Table.Align.RIGHT, false))
                .toList();
        return RoundingDifference.in(new Table("t", columns, rows));
    }

    @Test
    void rows_that_add_up_as_shown_need_no_word() {
        assertThat(row(Kind.ITEM, 1000).row(Kind.ITEM, 2000).row(Kind.SUM, 3000).seen()).isFalse();
    }

    @Test
    void rows_above_their_sum() {
        assertThat(row(Kind.ITEM, 1400).row(Kind.ITEM, 1400).row(Kind.SUM, 2800).seen()).isTrue();
    }

    @Test
    void rows_below_their_sum() {
        row(Kind.SUM, 3000).row(Kind.ITEM, 1000).row(Kind.ITEM, 2000);
        row(Kind.SUM, 2800).row(Kind.ITEM, 1400).row(Kind.ITEM, 1400);
        assertThat(row(Kind.TOTAL, 5800).seen()).isTrue();
    }

    @Test
    void the_total_of_sums() {
        row(Kind.ITEM, 400).row(Kind.ITEM, 1000).row(Kind.SUM, 1400);
        row(Kind.ITEM, 1400).row(Kind.SUM, 1400);
        assertThat(row(Kind.TOTAL, 2800).seen()).isTrue();
    }

    @Test
    void a_heading_begins_anew() {
        row(Kind.ITEM, 1400).row(Kind.ITEM, 600).row(Kind.SUM, 2000);
        assertThat(heading(1).row(Kind.ITEM, 5000).row(Kind.SUM, 5000).seen()).isFalse();
    }

    @Test
    void columns_beside_the_column_of_their_sum() {
        assertThat(row(Kind.ITEM, -1145_200, 665_400, -1810_600).seen()).isTrue();
    }

    @Test
    void a_difference_beside_the_two_that_it_is_made_of() {
        assertThat(row(Kind.ITEM, -1811_400, -1700_400, -111_000).seen()).isFalse();
        rows.clear();
        assertThat(row(Kind.ITEM, -1811_400, -1700_800, -110_600).row(Kind.ITEM, 1, 2, 3).seen()).isTrue();
    }

    @Test
    void figures_that_do_not_tie_exactly_are_no_matter_of_rounding() {
        assertThat(row(Kind.ITEM, 1000).row(Kind.ITEM, 2000).row(Kind.SUM, 9000).seen()).isFalse();
    }
}
