package se.hsnreport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> NAMES = List.of("Tabell", "Diagram", "Tabell och punkter");

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        assertThat(Suggestion.of("Tabel", NAMES)).contains("Tabell");
        assertThat(Suggestion.of("diagram", NAMES)).contains("Diagram");
        assertThat(Suggestion.of("Tabell och pukter", NAMES)).contains("Tabell och punkter");
    }

    @Test
    void nothingIsSuggestedForAWordThatIsUnlikeAll() {
        assertThat(Suggestion.of("Karta", NAMES)).isEmpty();
        assertThat(Suggestion.of("Karta", List.of())).isEmpty();
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsSuggestedEveryTime() {
        assertThat(Suggestion.of("rad", List.of("rat", "ras", "rak"))).contains("rak");
    }

    @Test
    void distanceCountsLettersToInsertDropOrChange() {
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestion.distance("utfal", "utfall")).isEqualTo(1);
        assertThat(Suggestion.distance("Åtgärd", "åtgard")).isEqualTo(1);
        assertThat(Suggestion.distance("budget", "budget")).isZero();
    }

    @Test
    void twoLettersSwappedAreOneSlip() {
        assertThat(Suggestion.distance("hns", "hsn")).isEqualTo(1);
        assertThat(Suggestion.of("hns", List.of("hsn", "rs"))).contains("hsn");
    }
}
