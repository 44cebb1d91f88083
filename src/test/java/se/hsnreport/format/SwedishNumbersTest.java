package se.hsnreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.NumberStyle.Scale;

/** A board reads numbers in the Swedish way, rounded once, and sees when there is no number. */
class SwedishNumbersTest {
    private static final NumberStyle MKR0 = new NumberStyle("mkr0", Scale.MKR, 0, false);
    private static final NumberStyle MKR0_PLUS = new NumberStyle("mkr0+", Scale.MKR, 0, true);
    private static final NumberStyle MKR1 = new NumberStyle("mkr1", Scale.MKR, 1, false);
    private static final NumberStyle TKR0 = new NumberStyle("tkr0", Scale.TKR, 0, false);
    private static final NumberStyle PCT1 = new NumberStyle("pct1", Scale.PERCENT, 1, false);
    private static final NumberStyle PCT1_PLUS = new NumberStyle("pct1+", Scale.PERCENT, 1, true);

    private static String kr(String amount, NumberStyle style) {
        return SwedishNumbers.text(new Figure.Value(new BigDecimal(amount), Unit.KR, Trail.NONE), style);
    }

    private static String share(String amount, Unit unit, NumberStyle style) {
        return SwedishNumbers.text(new Figure.Value(new BigDecimal(amount), unit, Trail.NONE), style);
    }

    @ParameterizedTest(name = "{0} kr is {1} tkr")
    @CsvSource({
        "1798000, 1~798",
        "-1798000, −1~798",
        "-6843790886.64, −6~843~791",
        "999499.99, 999",
        "999500, 1~000",
        "0, 0"
    })
    void thousands_stand_apart_with_a_space_that_does_not_break_and_minus_is_a_minus(String amount, String shown) {
        assertThat(kr(amount, TKR0)).isEqualTo(shown.replace('~', SwedishNumbers.NBSP));
    }

    @ParameterizedTest(name = "{0} kr is {1} tkr")
    @CsvSource({"500, 1", "-500, −1", "1500, 2", "2500, 3", "-2500, −3", "499.99, 0", "2499.999999, 2"})
    void halves_are_rounded_away_from_zero_on_both_sides_of_it(String amount, String shown) {
        assertThat(kr(amount, TKR0)).isEqualTo(shown);
    }

    @Test
    void nothing_is_never_negative_nor_positive() {
        assertThat(kr("-499999", MKR0)).isEqualTo("0");
        assertThat(kr("-49999", MKR1)).isEqualTo("0,0");
        assertThat(kr("499999", MKR0_PLUS)).isEqualTo("0");
    }

    @Test
    void a_plus_stands_only_where_the_style_asks_for_it() {
        assertThat(kr("11908420", MKR0)).isEqualTo("12");
        assertThat(kr("11908420", MKR0_PLUS)).isEqualTo("+12");
        assertThat(kr("-177499959.99", MKR0_PLUS)).isEqualTo("\u2212177");
    }

    @Test
    void decimals_are_those_of_the_style_always_all_of_them_after_a_comma() {
        assertThat(kr("20322928", MKR1)).isEqualTo("20,3");
        assertThat(kr("20000000", MKR1)).isEqualTo("20,0");
    }

    @Test
    void percent_is_a_fraction_times_a_hundred_with_its_sign_after_a_space_that_does_not_break() {
        assertThat(share("0.952055677864", Unit.ANDEL, PCT1)).isEqualTo("95,2\u00A0%");
        assertThat(share("-0.0814", Unit.PROCENT, PCT1)).isEqualTo("\u22128,1\u00A0%");
        assertThat(share("0.0814", Unit.PROCENT, PCT1_PLUS)).isEqualTo("+8,1\u00A0%");
    }

    @Test
    void a_change_beyond_reason_is_not_spelt_out_but_a_share_is() {
        assertThat(share("9.99", Unit.PROCENT, PCT1)).isEqualTo("999,0\u00A0%");
        assertThat(share("9.9901", Unit.PROCENT, PCT1)).isEqualTo(">999\u00A0%");
        assertThat(share("12", Unit.ANDEL, PCT1)).isEqualTo("1\u00A0200,0\u00A0%");
    }

    @Test
    void no_data_and_no_meaning_are_told_apart_and_neither_is_zero() {
        assertThat(SwedishNumbers.text(new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE), MKR0))
                .isEqualTo("uppgift\u00A0saknas");
        assertThat(SwedishNumbers.text(new Figure.Missing(Reason.NOT_CALCULABLE, Unit.PROCENT, Trail.NONE), PCT1))
                .isEqualTo("\u2013");
    }

    @Test
    void a_fact_in_words_is_shown_as_it_is_and_a_date_as_day_and_month() {
        assertThat(SwedishNumbers.text(new Figure.Words("ej uppnått", Unit.TEXT, Trail.NONE), MKR0))
                .isEqualTo("ej uppnått");
        assertThat(SwedishNumbers.text(new Figure.Words("2024-03-27", Unit.DATUM, Trail.NONE), MKR0))
                .isEqualTo("27 mars");
    }

    @Test
    void the_shown_number_is_the_exact_one_rounded_whatever_it_is() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() >> random.nextInt(50), 2);
            String shown = kr(amount.toPlainString(), TKR0);
            String plain = shown.replace('\u2212', '-').replace("\u00A0", "");
            assertThat(new BigDecimal(plain))
                    .as(amount.toPlainString())
                    .isEqualByComparingTo(amount.movePointLeft(3).setScale(0, RoundingMode.HALF_UP));
            assertThat(shown).matches("\u2212?\\d{1,3}(\u00A0\\d{3})*").doesNotMatch("\u22120+");
        }
    }

    @Test
    void a_style_fits_only_what_it_can_say() {
        assertThat(Scale.MKR.fits(Unit.KR)).isTrue();
        assertThat(Scale.MKR.fits(Unit.PROCENT)).isFalse();
        assertThat(Scale.PERCENT.fits(Unit.KR)).isFalse();
        assertThat(Scale.PERCENT.fits(Unit.ANDEL)).isTrue();
        assertThat(Scale.PERCENTAGE_POINTS.fits(Unit.PROCENTENHETER)).isTrue();
        assertThat(Scale.PLAIN.fits(Unit.DAGAR)).isTrue();
    }
}
