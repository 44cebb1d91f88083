package se.hsnreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

class FieldsTest {
    private final Findings findings = new Findings();

    @Test
    void aMistypedKeyIsToldOfWithTheOneThatWasMeantAndWhatMayStandThere() {
        Fields fields = fields("titel: a\nlayuot: b\n");
        fields.text("titel");
        fields.text("layout");
        fields.done();
        assertThat(findings.sorted())
                .containsExactly(
                        Finding.of(Code.KEY_UNKNOWN, Place.at("mall.yaml", 2, 1), "layuot", "layout", "titel, layout"));
    }

    @Test
    void aKeyThatMustBeThereIsToldOf() {
        assertThat(fields("a: 1").requiredText("titel")).isEmpty();
        assertThat(findings.sorted())
                .containsExactly(Finding.of(Code.KEY_MISSING, Place.at("mall.yaml", 1, 1), "titel"));
    }

    @Test
    void aWordThatIsNoneOfTheChoicesIsToldOfWithTheNearest() {
        Fields fields = fields("align: rightt");
        assertThat(fields.choice("align", Map.of("right", 1), 0)).isZero();
        assertThat(fields.choice("none", Map.of("right", 1), 0)).isZero();
        assertThat(findings.sorted())
                .containsExactly(Finding.of(
                        Code.NAME_UNKNOWN, Place.at("mall.yaml", 1, 1), "rightt", "align", "right", "right"));
    }

    @Test
    void numbersAndFlagsAreReadStrictly() {
        Fields fields = fields("{a: 12, b: 1.5, c: true, d: yes}");
        assertThat(fields.integer("a", 0)).isEqualTo(12);
        assertThat(fields.integer("b", 7)).isEqualTo(7);
        assertThat(fields.integer("x", 7)).isEqualTo(7);
        assertThat(fields.flag("c", false)).isTrue();
        assertThat(fields.flag("d", false)).isFalse();
        assertThat(findings.sorted())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(Code.VALUE_INVALID, Code.NAME_UNKNOWN);
    }

    @Test
    void oneTextIsAListOfOne() {
        Fields fields = fields("{a: x, b: [x, y], c: }");
        assertThat(fields.texts("a")).containsExactly("x");
        assertThat(fields.texts("b")).containsExactly("x", "y");
        assertThat(fields.texts("c")).isEmpty();
        assertThat(fields.texts("d")).isEmpty();
    }

    @Test
    void aMappingWhereATextShouldBeIsToldOfAndReadingGoesOn() {
        Fields fields = fields("a: {b: c}\nd: e\n");
        assertThat(fields.text("a", "instead")).isEqualTo("instead");
        assertThat(fields.requiredText("d")).isEqualTo("e");
        assertThat(findings.sorted())
                .extracting(Finding::code, Finding::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.VALUE_INVALID, Place.at("mall.yaml", 1, 4)));
    }

    @Test
    void aTextWhereAMappingShouldBeIsToldOf() {
        assertThat(fields("a: b").fields("a").keys()).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.VALUE_INVALID);
    }

    @Test
    void whatIsLeftOutIsEmptyAndNoFinding() {
        Fields fields = fields("a:\n");
        assertThat(fields.fields("a").keys()).isEmpty();
        assertThat(fields.fields("b").keys()).isEmpty();
        assertThat(fields.has("b")).isFalse();
        assertThat(fields.place("b")).isEqualTo(fields.place());
        fields.done();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void usersOwnNamesKeepTheirOrder() {
        Fields fields = fields("colours: {ink: dk1, good: accent5}\nrows: {b: [x, y], a: z}\n");
        assertThat(fields.textByName("colours").keySet()).containsExactly("ink", "good");
        assertThat(fields.textsByName("rows"))
                .containsEntry("b", List.of("x", "y"))
                .containsEntry("a", List.of("z"));
        fields.done();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void listsOfMappingsAreReadOneByOne() {
        Fields fields = fields("slides:\n  - {id: a}\n  - {id: b}\n");
        assertThat(fields.list("slides", slide -> slide.requiredText("id"))).containsExactly("a", "b");
    }

    private Fields fields(String yaml) {
        return Fields.of(YamlReader.parse(yaml, "mall.yaml", findings).orElseThrow(), findings);
    }
}
