package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.figure.Month;

class MonthsTest {
    @ParameterizedTest
    @ValueSource(strings = {"202402", "2024-02", "2024M02"})
    void three_ways_to_write_a_month_are_read(String text) {
        assertThat(Months.parse(text)).contains(new Month(2024, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "202413",
                "202400",
                "2024-2",
                "2024-13",
                "feb 2024",
                "2024/02",
                "24-02",
                "0024-02",
                "2024-02-01",
                "20240",
                "2024022",
                "2024M2",
                "2024m02",
                "-20242",
                "２０２４０２"
            })
    void what_is_no_month_is_refused(String text) {
        assertThat(Months.parse(text)).isEmpty();
    }

    @Test
    void dates_are_of_the_calendar() {
        assertThat(Months.date("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
        assertThat(Months.date("2023-02-29")).isEmpty();
        assertThat(Months.date("2024-2-9")).isEmpty();
        assertThat(Months.date("24-02-09")).isEmpty();
        assertThat(Months.date("2024-02-30")).isEmpty();
    }
}
