package se.hsnreport.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static final BigDecimal HALF_MKR = new BigDecimal("500000");
    private static final Figure NO_DATA = new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE);
    private static final Figure NOT_CALCULABLE = new Figure.Missing(Reason.NOT_CALCULABLE, Unit.KR, Trail.NONE);

    @Test
    void sumsAndDifferencesAreExactToTheOre() {
        assertThat(number(Arithmetic.plus("a + b", kr("0.10"), kr("0.20")))).isEqualByComparingTo("0.30");
        assertThat(number(Arithmetic.minus("a - b", kr("-1253.01"), kr("-1354.00"))))
                .isEqualByComparingTo("100.99");
    }

    @Test
    void whatIsMissingIsNeverTakenForZero() {
        assertThat(reason(Arithmetic.plus("a + b", kr("5"), NO_DATA))).isEqualTo(Reason.NO_DATA);
        assertThat(reason(Arithmetic.minus("a - b", NO_DATA, kr("5")))).isEqualTo(Reason.NO_DATA);
        assertThat(reason(Arithmetic.scale("a × 12", NO_DATA, 12, 1))).isEqualTo(Reason.NO_DATA);
        assertThat(reason(Arithmetic.ratio("a / b", Unit.ANDEL, NO_DATA, kr("5"))))
                .isEqualTo(Reason.NO_DATA);
    }

    @Test
    void dataThatAreNotThereComeBeforeAFormulaWithoutMeaning() {
        assertThat(reason(Arithmetic.plus("a + b", NOT_CALCULABLE, NO_DATA))).isEqualTo(Reason.NO_DATA);
    }

    @Test
    void aProjectionThatDoesNotComeOutEvenKeepsTwelveDecimals() {
        assertThat(number(Arithmetic.scale("ack / 2 × 12", kr("-166"), 12, 2))).isEqualByComparingTo("-996");
        assertThat(number(Arithmetic.scale("ack / 7 × 12", kr("1"), 12, 7))).isEqualByComparingTo("1.714285714286");
    }

    @Test
    void aShareOfNothingIsNotCalculable() {
        assertThat(number(Arithmetic.ratio("a / b", Unit.ANDEL, kr("20.3"), kr("21.3"))))
                .isEqualByComparingTo("0.953051643192");
        assertThat(reason(Arithmetic.ratio("a / b", Unit.ANDEL, kr("5"), kr("0"))))
                .isEqualTo(Reason.NOT_CALCULABLE);
    }

    @Test
    void aChangeIsMeasuredFromTheEarlierValueOfEitherSign() {
        assertThat(number(change("49", "40"))).isEqualByComparingTo("0.225");
        assertThat(number(change("-1354", "-1245"))).isEqualByComparingTo("0.08755020080321".substring(0, 14));
        assertThat(number(change("0", "40"))).isEqualByComparingTo("-1");
    }

    @Test
    void aChangeFromNothingFromWhatIsShownAsNothingOrOverZeroMeansNothing() {
        assertThat(reason(change("5", "0"))).isEqualTo(Reason.NOT_CALCULABLE);
        assertThat(reason(change("5", "-5"))).isEqualTo(Reason.NOT_CALCULABLE);
        Figure small = Arithmetic.change("a / b - 1", kr("900000"), kr("499999.99"), HALF_MKR);
        assertThat(reason(small)).isEqualTo(Reason.NOT_CALCULABLE);
        Figure justShown = Arithmetic.change("a / b - 1", kr("900000"), kr("500000"), HALF_MKR);
        assertThat(number(justShown)).isEqualByComparingTo("0.8");
    }

    @Test
    void whateverAPreliminaryFigureGoesIntoIsPreliminary() {
        Figure preliminary = new Figure.Value(BigDecimal.TEN, Unit.KR, Trail.NONE, true);
        assertThat(Arithmetic.plus("a + b", kr("1"), preliminary).preliminary()).isTrue();
        assertThat(Arithmetic.minus("a - b", preliminary, kr("1")).preliminary())
                .isTrue();
        assertThat(Arithmetic.scale("a × 2", preliminary, 2, 1).preliminary()).isTrue();
        assertThat(Arithmetic.ratio("a / b", Unit.ANDEL, kr("1"), preliminary).preliminary())
                .isTrue();
        assertThat(Arithmetic.plus("a + b", kr("1"), kr("2")).preliminary()).isFalse();
    }

    @Test
    void aResultKnowsItsFormulaAndEveryRowBehindIt() {
        Selection selection =
                new Selection("ledger", Period.ack(new Month(2024, 2)), Map.of("resultatrad", "Personal"));
        Trail outcome = new Trail("utfall", List.of(selection), List.of(new Source("utfall", 7, List.of("b.csv"))));
        Trail budget = new Trail("budget", List.of(selection), List.of(new Source("utfall", 5, List.of("a.csv"))));
        Figure left = new Figure.Value(BigDecimal.ONE, Unit.KR, outcome);
        Figure right = new Figure.Value(BigDecimal.ONE, Unit.KR, budget);
        Trail trail = Arithmetic.minus("utfall - budget", left, right).trail();
        assertThat(trail.formula()).isEqualTo("utfall - budget");
        assertThat(trail.selections()).containsExactly(selection);
        assertThat(trail.sources()).containsExactly(new Source("utfall", 12, List.of("a.csv", "b.csv")));
    }

    private static Figure change(String now, String before) {
        return Arithmetic.change("a / b - 1", kr(now), kr(before), BigDecimal.ZERO);
    }

    private static Figure kr(String amount) {
        return new Figure.Value(new BigDecimal(amount), Unit.KR, Trail.NONE);
    }

    private static BigDecimal number(Figure figure) {
        return figure.number().orElseThrow();
    }

    private static Reason reason(Figure figure) {
        return ((Figure.Missing) figure).reason();
    }
}
