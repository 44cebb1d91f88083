package se.hsnreport.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.finding.Findings;

/** The figures of a comment stand over its words and never touch them. */
class FrontMatterTest {
    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Ett\n- Två\n",
                "Utan radslut",
                "",
                "- Ett\r\n- Två\r\n",
                "---\n\nEfter ett streck\n\n---\n",
                "---\nsiffror: aldrig stängt\n",
                "Text\n\n---\nsiffror:\n---\n",
            })
    void words_are_the_same_with_figures_over_them_and_without(String words) {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("titel/varde", "−101 mkr");
        figures.put("A/B \"C\" \\ #: x/varde", "8,1 %");
        FrontMatter with = FrontMatter.of(FrontMatter.of(words).with(figures));
        assertThat(with.words()).isEqualTo(words);
        assertThat(with.fingerprint("k.md", findings).orElseThrow().figures()).isEqualTo(figures);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void accepting_again_leaves_no_trace_of_before() {
        String once = FrontMatter.of("Text\n").with(Map.of("titel/varde", "1"));
        assertThat(FrontMatter.of(once).with(Map.of("titel/varde", "1"))).isEqualTo(once);
    }

    @Test
    void a_word_keeps_its_line_for_findings() {
        String file = FrontMatter.of("Ett\n\nTvå\n").with(Map.of("titel/varde", "1"));
        long line = file.lines().takeWhile(text -> !text.equals("Två")).count() + 1;
        assertThat(Markdown.parse(FrontMatter.of(file).markdown(), "k.md")
                        .get(1)
                        .place())
                .hasToString("k.md:" + line);
    }

    @Test
    void a_key_that_is_none_is_told_with_its_line() {
        FrontMatter.of("---\nsiffror:\n  titel/varde: 1\nsifror: 2\n---\nText\n")
                .fingerprint("k.md", findings);
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.sorted().get(0).place()).hasToString("k.md:4:1");
    }
}
