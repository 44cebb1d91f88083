package se.hsnreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An axis has round numbers, evenly spaced, and no value outside of them. */
class AxisScaleTest {
    private static List<String> ticks(String least, String greatest, boolean fromZero) {
        return AxisScale.ticks(new BigDecimal(least), new BigDecimal(greatest), fromZero).stream()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void steps_are_one_two_or_five_and_their_tens() {
        assertThat(ticks("0", "10", false)).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(ticks("0", "23", false)).containsExactly("0", "5", "10", "15", "20", "25");
        assertThat(ticks("-6844", "-5100", false)).containsExactly("-7000", "-6500", "-6000", "-5500", "-5000");
        assertThat(ticks("0.1", "0.35", false)).containsExactly("0.1", "0.15", "0.2", "0.25", "0.3", "0.35");
    }

    @Test
    void bars_begin_at_zero_on_whatever_side_they_are() {
        assertThat(ticks("7", "9", true)).startsWith("0");
        assertThat(ticks("-9", "-7", true)).endsWith("0");
    }

    @Test
    void one_value_alone_has_an_axis_too() {
        assertThat(ticks("5", "5", false)).contains("5").hasSizeGreaterThan(1);
        assertThat(ticks("0", "0", true)).contains("0").hasSizeGreaterThan(1);
    }

    @Test
    void every_axis_covers_its_values_with_few_even_round_steps() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(6));
            BigDecimal other = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(6));
            boolean fromZero = random.nextBoolean();
            List<BigDecimal> ticks = AxisScale.ticks(one.min(other), one.max(other), fromZero);
            String axis = one + " … " + other + ": " + ticks;
            assertThat(ticks).as(axis).hasSizeBetween(2, 8);
            assertThat(ticks.get(0)).as(axis).isLessThanOrEqualTo(one.min(other));
            assertThat(ticks.get(ticks.size() - 1)).as(axis).isGreaterThanOrEqualTo(one.max(other));
            BigDecimal step = ticks.get(1).subtract(ticks.get(0));
            assertThat(step.stripTrailingZeros().unscaledValue().intValueExact())
                    .as(axis)
                    .isIn(1, 2, 5);
            for (int t = 1; t < ticks.size(); t++) {
                assertThat(ticks.get(t).subtract(ticks.get(t - 1))).as(axis).isEqualByComparingTo(step);
            }
            if (fromZero) {
                assertThat(ticks.stream().anyMatch(t -> t.signum() == 0))
                        .as(axis)
                        .isTrue();
            }
        }
    }
}
