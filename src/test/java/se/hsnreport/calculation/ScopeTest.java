package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.Basenhet;
import se.hsnreport.reference.Organisation;
import se.hsnreport.reference.Validity;

/** A board answers for its own part of the organisation, whatever else the data hold. */
class ScopeTest {
    private static final Validity ALWAYS = new Validity(new Month(1000, 1), new Month(9999, 12));

    private static Basenhet unit(String code, String forvaltning, String namnd) {
        return new Basenhet(code, code, new Area("A", "A"), forvaltning, namnd, "", ALWAYS, List.of());
    }

    private static List<String> told(Scope scope, Organisation organisation) {
        Findings findings = new Findings();
        scope.check(organisation, Place.of("template.yaml"), findings);
        return findings.sorted().stream().map(Finding::details).map(List::toString).toList();
    }

    @Test
    void units_of_other_boards_are_left_out() {
        Organisation two = new Organisation(List.of(unit("1", "2", "HSN"), unit("2", "5", "RUN")));
        Scope scope = new Scope(Map.of("namnd", List.of("HSN"))).within(two);
        assertThat(two.placements().filter(scope::includes)).extracting(Basenhet::code).containsExactly("1");
        assertThat(told(scope, two)).isEmpty();
    }

    @Test
    void data_of_one_board_alone_are_all_its_own_whatever_it_is_called_there() {
        Organisation one = new Organisation(List.of(unit("1", "41", "Sjukvårdsnämnden"), unit("2", "41", "Sjukvårdsnämnden")));
        Scope scope = new Scope(Map.of("namnd", List.of("HSN"))).within(one);
        assertThat(one.placements().filter(scope::includes)).hasSize(2);
        assertThat(told(scope, one)).isEmpty();
    }

    @Test
    void a_board_that_is_not_among_those_there_are_is_told_with_the_nearest() {
        Organisation two = new Organisation(List.of(unit("1", "2", "HSN"), unit("2", "5", "RUN")));
        assertThat(told(new Scope(Map.of("namnd", List.of("HNS"))).within(two), two))
                .containsExactly("[HNS, scope, HSN, HSN, RUN]");
    }

    @Test
    void a_field_that_organisations_do_not_have_is_told() {
        Organisation one = new Organisation(List.of(unit("1", "2", "HSN")));
        assertThat(told(new Scope(Map.of("nämnd", List.of("HSN"))).within(one), one))
                .containsExactly("[nämnd, scope, namnd, forvaltning, namnd, omrade, delomrade]");
    }
}
