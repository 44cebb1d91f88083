package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hsnreport.figure.Month;

/** Texts agree with the months that they are about. */
class VariablesTest {
    private static Map<String, String> words(int month) {
        return Variables.of(new Variables.Facts("", "", new Month(2024, month), Optional.empty()));
    }

    @Test
    void january_is_one_month_and_every_later_month_has_several_behind_it() {
        assertThat(words(1)).containsEntry("ack.word", "månad").containsEntry("data.ack.word", "månad");
        assertThat(words(2)).containsEntry("ack.word", "månader").containsEntry("data.ack.word", "månader");
    }
}
