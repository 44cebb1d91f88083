package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.template.TextTemplate.Literal;
import se.hsnreport.template.TextTemplate.Reference;
import se.hsnreport.template.TextTemplate.Variable;

/** Texts have holes for words and figures, and nothing else is taken for one. */
class TextTemplateTest {
    private static TextTemplate parse(String text) {
        return TextTemplate.parse(text, Place.of("t.yaml"));
    }

    @Test
    void a_text_without_holes_is_itself() {
        assertThat(parse("Höga vårdintäkter {i år}").pieces()).containsExactly(new Literal("Höga vårdintäkter {i år}"));
        assertThat(parse("").isEmpty()).isTrue();
    }

    @Test
    void a_word_has_no_slash_and_a_figure_has_one_and_perhaps_a_style() {
        assertThat(parse("Ack {{ month }}: {{Personal/avvikelse_ack|mkr0+}} mkr")
                        .pieces())
                .containsExactly(
                        new Literal("Ack "),
                        new Variable("month"),
                        new Literal(": "),
                        new Reference("Personal/avvikelse_ack", Optional.of("mkr0+")),
                        new Literal(" mkr"));
    }

    @Test
    void labels_may_hold_slashes_themselves() {
        assertThat(parse("{{Vårdintäkt inkl lab/rtg/ack_utfall | mkr0}}").pieces())
                .containsExactly(new Reference("Vårdintäkt inkl lab/rtg/ack_utfall", Optional.of("mkr0")));
    }

    @Test
    void holes_may_stand_in_the_name_of_a_figure() {
        assertThat(parse("{{Summa {{area}}/total | tkr0}} tkr").pieces())
                .containsExactly(new Reference("Summa {{area}}/total", Optional.of("tkr0")), new Literal(" tkr"));
        assertThat(parse("{{{{month.key}}/utfall_r12 | mkr0}}").pieces())
                .containsExactly(new Reference("{{month.key}}/utfall_r12", Optional.of("mkr0")));
    }

    @Test
    void words_may_follow_the_sign_of_a_figure() {
        String text = "{{a/b | mkr0 | minus: ett underskott, plus: ett överskott, zero: ingen avvikelse}}";
        assertThat(parse(text).pieces())
                .containsExactly(new TextTemplate.Choice(
                        "a/b", "mkr0", new TextTemplate.Words("ett underskott", "ett överskott", "ingen avvikelse")));
        assertThat(parse(text).written()).isEqualTo(text);
    }

    @Test
    void words_are_filled_in_and_references_left_as_they_are() {
        assertThat(TextTemplate.fill("Summa {{area}}, {{a/b | mkr0}}", name -> "<" + name + ">"))
                .isEqualTo("Summa <area>, {{a/b | mkr0}}");
        assertThat(TextTemplate.fill("{{area}}", name -> "$1 \\ 5")).isEqualTo("$1 \\ 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Personal/ack_utfall | mkr0}",
                "Personal/ack_utfall}}",
                "{{}}",
                "{{a/b | mkr0 | mkr1}}",
                "{{a/b | mkr0 | minus: mer, plus: mindre}}"
            })
    void braces_that_make_no_hole_are_told_because_a_board_would_read_them(String text) {
        Findings findings = new Findings();
        parse(text).tellBroken(findings);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.VALUE_INVALID);
    }

    @Test
    void whole_holes_and_single_braces_are_no_fault() {
        Findings findings = new Findings();
        parse("{{month}} {{{{month.key}}/a | mkr0}} {x}").tellBroken(findings);
        assertThat(findings.sorted()).isEmpty();
    }
}
