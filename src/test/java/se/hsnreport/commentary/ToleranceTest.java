package se.hsnreport.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comment is out of date when its figures say something else, not when the last digit rounds the other way. */
class ToleranceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            −101 mkr         | −107 mkr
            −101 mkr         | 101 mkr
            −1 mkr           | 1 mkr
            12 mkr           | 10 mkr
            −1 354 mkr       | −1 428 mkr
            −101 mkr         | −107 200 tkr
            8,1 %            | 8,6 %
            +0,4 procentenheter | −0,4 procentenheter
            12               | 14
            bättre           | sämre
            uppgift saknas   | 12 mkr
            12 mkr           | –
            12 mkr           | ''
            12 mkr           | 12 %
            """)
    void what_a_reader_would_call_another_figure_is_too_far(String was, String is) {
        assertThat(Tolerance.USUAL.exceeds(was, is)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            −101 mkr         | −106 mkr
            3 mkr            | 4 mkr
            0 mkr            | −1 mkr
            −1 354 mkr       | −1 421 mkr
            -101 mkr         | −101 mkr
            −101 mkr         | −100 776 tkr
            8,1 %            | 8,5 %
            98 125           | 98 000
            bättre           | bättre
            uppgift saknas   | uppgift saknas
            >999 %           | >999 %
            """)
    void what_rounding_and_small_corrections_do_is_not(String was, String is) {
        assertThat(Tolerance.USUAL.exceeds(was, is)).isFalse();
    }

    @Test
    void spaces_that_look_alike_are_alike() {
        assertThat(Tolerance.USUAL.exceeds("uppgift saknas", "uppgift\u00A0saknas"))
                .isFalse();
        assertThat(new Tolerance(0, 0).exceeds("1 354 mkr", "1\u202F354\u00A0mkr"))
                .isFalse();
    }

    @Test
    void a_template_may_want_every_step_told() {
        assertThat(new Tolerance(0, 0).exceeds("−101 mkr", "−102 mkr")).isTrue();
        assertThat(new Tolerance(10, 1).exceeds("−101 mkr", "−107 mkr")).isFalse();
        assertThat(new Tolerance(0, 5).exceeds("−101 mkr", "−106 mkr")).isFalse();
    }
}
