package se.hsnreport.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthTest {
    private static final Month FEBRUARY = new Month(2024, 2);

    @Test
    void aMonthIsReadAndWrittenAlike() {
        assertThat(Month.parse("2024-02")).contains(FEBRUARY);
        assertThat(FEBRUARY).hasToString("2024-02");
        assertThat(new Month(2024, 11)).hasToString("2024-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2", "2024-13", "2024-00", "202402", "0024-02", " 2024-02", "2024-02-01", ""})
    void whatIsNoMonthIsNotGuessedAt(String text) {
        assertThat(Month.parse(text)).isEmpty();
    }

    @Test
    void monthsRunOverTheYearsEnd() {
        assertThat(FEBRUARY.plus(-2)).isEqualTo(new Month(2023, 12));
        assertThat(FEBRUARY.plus(11)).isEqualTo(new Month(2025, 1));
        assertThat(Month.ofIndex(FEBRUARY.index())).isEqualTo(FEBRUARY);
        assertThat(FEBRUARY.january()).isEqualTo(new Month(2024, 1));
        assertThat(FEBRUARY.december()).isEqualTo(new Month(2024, 12));
        assertThat(FEBRUARY).isGreaterThan(new Month(2023, 12));
    }

    @Test
    void aThirteenthMonthCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(2024, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Month(24, 1));
    }

    @Test
    void theAccumulatedPeriodIsJanuaryToTheMonth() {
        assertThat(Period.ack(FEBRUARY)).hasToString("2024-01..2024-02");
        assertThat(Period.ack(new Month(2024, 1))).hasToString("2024-01");
    }

    @Test
    void rollingTwelveIsTwelveMonthsThatEndWithTheMonth() {
        Period twelve = Period.rollingTwelve(FEBRUARY);
        assertThat(twelve).hasToString("2023-03..2024-02");
        assertThat(twelve.length()).isEqualTo(12);
        assertThat(twelve.months()).hasSize(12).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void lastYearIsTheSameMonthsAYearBefore() {
        assertThat(Period.ack(FEBRUARY).lastYear()).isEqualTo(Period.ack(new Month(2023, 2)));
        assertThat(Period.year(FEBRUARY).lastYear()).hasToString("2023-01..2023-12");
    }

    @Test
    void aPeriodHoldsItsEndsAndNothingOutside() {
        Period year = Period.year(FEBRUARY);
        assertThat(year.contains(new Month(2024, 1))).isTrue();
        assertThat(year.contains(new Month(2024, 12))).isTrue();
        assertThat(year.contains(new Month(2023, 12))).isFalse();
        assertThat(year.contains(new Month(2025, 1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(FEBRUARY, FEBRUARY.january()));
    }
}
