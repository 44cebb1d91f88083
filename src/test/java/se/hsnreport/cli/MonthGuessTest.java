package se.hsnreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month in another way of writing is understood, so that it can be offered in ours. */
class MonthGuessTest {
    @ParameterizedTest
    @CsvSource({
        "2024-2, 2024-02",
        "202402, 2024-02",
        "2024M02, 2024-02",
        "2024/12, 2024-12",
        "02-2024, 2024-02",
        "2/2024, 2024-02",
        "feb 2024, 2024-02",
        "Februari 2024, 2024-02",
        "2024-02-29, 2024-02",
        "oktober 2024, 2024-10"
    })
    void other_ways_of_writing_are_understood(String written, String meant) {
        assertThat(MonthGuess.of(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "februari", "2024", "2024-13", "24-02", "2024-00", "igår 2024"})
    void nothing_is_guessed_from_what_is_no_month(String written) {
        assertThat(MonthGuess.of(written)).isEmpty();
    }
}
