package se.hsnreport.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever types in Word knows no Markdown: every sign typed there is the sign that stands on the slide. */
class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Rubrik",
                "*stjärna* och _streck_ och `kod`",
                "1. Först",
                "2) Sedan",
                "+ plus",
                "-utan blank",
                "---",
                "===",
                "> citat",
                "[länk](http://exempel.se) och <b>fet</b> och &amp;",
                "![bild](x)",
                "a \\ b",
                "~~struket~~",
                "- 12 mkr mot budget",
                "\u2013 12,3 mkr"
            })
    void a_line_is_read_as_it_was_typed(String line) {
        List<Remark> remarks = Markdown.parse(PlainText.markdown(List.of(line)), "x.md");
        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).spans().stream().map(Remark.Span::text).collect(Collectors.joining()))
                .isEqualTo(line);
    }

    @Test
    void paragraphs_and_items_stay_what_they_are_and_empty_lines_are_none() {
        assertThat(PlainText.markdown(List.of("Ett\nTvå", "", "\u2022 a", "- b", "  ", "Tre")))
                .isEqualTo("Ett\n\nTvå\n\n- a\n- b\n\nTre\n");
        assertThat(PlainText.markdown(List.of(" ", "", "\u00A0\u2003"))).isEmpty();
    }

    @Test
    void an_item_that_begins_with_a_minus_keeps_it() {
        assertThat(PlainText.markdown(List.of("\u2022 - 12 mkr", "\u2022 12 mkr", "\u2013 Drift")))
                .isEqualTo("- \\- 12 mkr\n- 12 mkr\n- Drift\n");
    }

    @Test
    void no_figure_can_be_asked_for() {
        assertThat(PlainText.markdown(List.of("{{{Summa}}}"))).isEqualTo("{ { {Summa} } }\n");
    }
}
