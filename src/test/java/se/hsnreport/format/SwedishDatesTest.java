package se.hsnreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;

/** Months and days are in Swedish words, whatever the machine's language is. */
class SwedishDatesTest {
    private static final Month FEBRUARY = new Month(2024, 2);

    @Test
    void months_and_days() {
        assertThat(SwedishDates.name(new Month(2024, 5))).isEqualTo("maj");
        assertThat(SwedishDates.words(FEBRUARY)).isEqualTo("februari 2024");
        assertThat(SwedishDates.words(LocalDate.of(2024, 2, 29))).isEqualTo("29 februari 2024");
        assertThat(SwedishDates.words(LocalDate.of(2024, 3, 7))).isEqualTo("7 mars 2024");
    }

    @Test
    void periods_name_their_year_once_and_a_single_month_once() {
        assertThat(SwedishDates.words(Period.ack(FEBRUARY))).isEqualTo("januari–februari 2024");
        assertThat(SwedishDates.words(Period.ack(new Month(2024, 1)))).isEqualTo("januari 2024");
        assertThat(SwedishDates.words(Period.rollingTwelve(FEBRUARY))).isEqualTo("mars 2023–februari 2024");
    }
}
