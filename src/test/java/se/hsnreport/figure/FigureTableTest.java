package se.hsnreport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    private static final Figure ONE = new Figure.Value(BigDecimal.ONE, Unit.KR, Trail.NONE);

    @Test
    void rowsAndColumnsKeepTheOrderTheyWereGivenIn() {
        FigureTable table = new FigureTable.Builder()
                .column(new FigureTable.Column("utfall", "Utfall"))
                .row(FigureTable.Row.item("Personal"))
                .row(FigureTable.Row.of("Summa", FigureTable.Kind.SUM))
                .put("Personal", "budget", ONE)
                .put("Personal", "utfall", ONE)
                .build();
        assertThat(table.rows()).extracting(FigureTable.Row::key).containsExactly("Personal", "Summa");
        assertThat(table.columns()).extracting(FigureTable.Column::label).containsExactly("Utfall", "budget");
    }

    @Test
    void aCellWhereNothingWasBookedIsBlankAndNotZero() {
        FigureTable table = new FigureTable.Builder().put("a", "b", ONE).build();
        assertThat(table.figure("a", "b")).contains(ONE);
        assertThat(table.figure("a", "c")).isEmpty();
    }

    @Test
    void noFigureIsOverwrittenInSilence() {
        FigureTable.Builder builder =
                new FigureTable.Builder().row(FigureTable.Row.item("a")).put("a", "b", ONE);
        assertThat(builder.hasRow("a")).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> builder.put("a", "b", ONE));
        assertThatIllegalStateException().isThrownBy(() -> builder.row(FigureTable.Row.item("a")));
    }
}
