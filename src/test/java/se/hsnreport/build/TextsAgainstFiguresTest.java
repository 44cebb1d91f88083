package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;
import se.hsnreport.finding.Severity;

/** What a controller types is held against what is computed, and what is right is left in peace. */
class TextsAgainstFiguresTest {
    private final CommentedMonth february = CommentedMonth.of("2024-02");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Personal −105 mkr",
                "budgetavvikelse # Personalkostnaderna avviker med −103,2 mkr",
                "budgetavvikelse # Kostnaderna ligger på −178 mkr mot budget",
                "budgetavvikelse # Utomlänsvården: −18 mkr",
                "budgetavvikelse # Utomlänsvården, köpt vård, −18 mkr",
                "budgetavvikelse # Intäkter −12 mkr",
                "budgetavvikelse # Läkemedel har ökat med 3,9 procent",
                "budgetavvikelse # Läkemedel har ökat med 13,9 mkr",
                "budgetavvikelse # Personal −101 tkr",
                "nettokostnader # Kostnaderna 10,6 % mot föregående år",
                "nettokostnader # Nettokostnaden −161 mkr",
                "nettokostnader # Utomlänsvård 37,8 %",
                "nettokostnader # Kostnader −177 mkr och intäkter −12 mkr",
                "atgardsplaner # Närsjukvård Umeå har uppnått 97,8 % av planen",
                "atgardsplaner # 24 Närsjukvård Umeå har uppnått 97,8 % av planen",
                "tandvard-vuxna # Ska kallas: 98 125",
            })
    void a_number_that_its_row_does_not_have_stops_the_pack(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).containsExactly("text-contradicts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "nettokostnader # Kostnaderna har minskat med 10,5 %",
                "nettokostnader # Kostnaderna har minskat med 191 mkr mot föregående år",
                "nettokostnader # Intäkterna minskade 50 mkr",
                "nettokostnader # Nettokostnaden visar ett överskott på 166 mkr",
                "nettokostnader # Kostnaderna är 177 mkr lägre än budget",
                "nettokostnader # Kostnaderna har minskat med {{Kostnader/forandring_procent | pct1}}",
                "budgetavvikelse # Intäkterna ger ett underskott på 12 mkr",
                "tandvard-vuxna # Mer än 6 månader: 1,0 procentenheter bättre än föregående månad",
            })
    void a_word_that_turns_a_figure_round_stops_the_pack(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).containsExactly("text-turned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Läkemedel har minskat",
                "budgetavvikelse # Personalkostnaderna har minskat mot föregående år",
                "nettokostnader # Intäkterna visar underskott",
                "nettokostnader # Kostnaderna minskar, främst för hyrpersonal",
            })
    void a_word_alone_that_turns_its_row_round_is_told(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).containsExactly("text-opposes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Läkemedel har ökat",
                "budgetavvikelse # Läkemedel har inte minskat",
                "budgetavvikelse # Personalkostnaderna ska minska",
                "budgetavvikelse # Ökade personalkostnader",
                "budgetavvikelse # Underskott för personal, överskott för försäljning av läkemedelsrabatter",
                "nettokostnader # Intäkterna visar överskott",
                "nettokostnader # Kostnaderna har minskat för hyrpersonal men ökat i övrigt",
                "prognos # Underskottet väntas minska",
            })
    void words_alone_that_are_right_or_of_something_else_are_left_in_peace(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).doesNotContain("text-opposes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # −{{Personal/avvikelse_ack | mkr0}} mkr för personal",
                "budgetavvikelse # Personal 1{{Personal/avvikelse_ack | mkr0}} mkr",
                "budgetavvikelse # Personal {{Personal/avvikelse_ack | mkr0}} tkr",
                "budgetavvikelse # Personal {{Personal/avvikelse_ack | mkr0}} %",
                "budgetavvikelse # Intäkter −{{Summa intäkter/avvikelse_ack | mkr0}} mkr",
            })
    void what_is_typed_round_a_filled_in_figure_must_not_change_it(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).containsExactly("text-contradicts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Personal −101 mkr, varav −47 mkr i februari",
                "budgetavvikelse # Personalkostnaderna avviker med −101 mkr",
                "budgetavvikelse # Personal −100,8 mkr",
                "budgetavvikelse # Kostnaderna är 177 mkr högre än budget",
                "budgetavvikelse # Underskottet är 166 mkr",
                "budgetavvikelse # Intäkterna visar ett överskott på 12 mkr och kostnaderna ett underskott på 177 mkr",
                "budgetavvikelse # Läkemedel har ökat med 13,9 procent",
                "budgetavvikelse # Drygt 100 mkr av underskottet är personal",
                "budgetavvikelse # Medicinskt o tandv mtrl har ökat 18,6 %, från 89 till 106 mkr",
                "budgetavvikelse # Försäljning av tjänster har minskat med 13,1 %",
                "nettokostnader # Kostnaderna har ökat med 191 mkr, +10,5 %",
                "nettokostnader # Nettokostnaden +140 mkr mot föregående år",
                "nettokostnader # Kostnaderna har ökat med {{Kostnader/forandring_procent | pct1}}",
                "atgardsplaner # Uppnått är 20,3 av 21,3 mkr = 95,2 %",
                "atgardsplaner # Länssjukvårdsområde 2 har nått 160,9 %",
                "tandvard-vuxna # Mer än 6 månader: 1,0 procentenheter sämre än föregående månad",
                "manadsrapport # Underskottet mot budget är 166 mkr till och med februari 2024",
            })
    void what_is_right_is_left_in_peace(String slide, String comment) {
        assertThat(february.told(slide, "- " + comment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "budgetavvikelse # Sektorsbidraget är 163 mkr # 163 mkr",
                "manadsrapport # Underskottet är 44 mkr # 44 mkr",
                "nettokostnader # Lönerörelsen ger 3,3 % # 3,3 %",
            })
    void a_number_that_no_figure_bears_out_is_told(String slide, String comment, String number) {
        List<Finding> found = february.found(slide, "- " + comment);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(found.get(0).details()).contains(number);
    }

    @Test
    void a_contradiction_is_told_with_slide_line_text_value_and_key() {
        Finding found = february.found("budgetavvikelse", "- Höga vårdintäkter\n- Personal −105 mkr")
                .get(0);
        assertThat(found.place()).hasToString("kommentarer/2024-02/budgetavvikelse.md:2");
        assertThat(Messages.in("sv").message(found))
                .isEqualTo("bilden \"budgetavvikelse\": texten säger −105 mkr, beräknat är −101\u00a0mkr"
                        + " (budgetavvikelse/Personal/avvikelse_ack): \"Personal −105 mkr\"");
        assertThat(Messages.in("sv").remedy(found)).contains("{{budgetavvikelse/Personal/avvikelse_ack | stil}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 mars–15 februari 2024",
                "2024-03-01–2024-02-15",
                "mars–februari 2024",
                "31 april",
                "27–26 november"
            })
    void a_period_that_ends_before_it_begins_and_a_day_that_is_not_are_found(String period) {
        assertThat(february.told("prognos", "- Uppgift saknas " + period)).containsExactly("text-date-wrong");
    }

    @Test
    void words_of_an_earlier_month_are_told() {
        assertThat(february.told("prognos", "- Utfallet till och med januari ligger till grund"))
                .containsExactly("text-period-other");
        assertThat(february.told("prognos", "- Utfallet till och med februari ligger till grund"))
                .isEmpty();
    }

    @Test
    void a_meeting_on_another_day_than_the_calendars_stops_the_pack() {
        assertThat(february.told("rapportplan", "- Nämnden sammanträder 28 mars 2024"))
                .containsExactly("text-meeting-wrong");
        assertThat(february.told("rapportplan", "- Nämnden sammanträder 27 mars 2024"))
                .isEmpty();
        assertThat(february.told("rapportplan", "- HSN au 26 mars 2024")).containsExactly("text-meeting-wrong");
    }

    @Test
    void a_name_with_another_units_code_stops_the_pack() {
        assertThat(february.told("prognos", "- 1593 Akutmottagning Skellefteå har vikarier"))
                .containsExactly("text-name-wrong");
        assertThat(february.told("prognos", "- 1593 Akutmottagning Umeå har vikarier"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "2024-11", "2026-03"})
    void the_templates_own_words_are_right(String month) {
        assertThat(CommentedMonth.of(month).findings(Map.of()))
                .noneMatch(finding -> finding.severity() != Severity.NOTE);
    }
}
