package se.hsnreport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    void errorsAreToldFirstThenByFileAndLineAsNumbers() {
        findings.add(Code.FIGURE_MISSING, Place.of("a.csv"));
        findings.add(Code.MONTH_MISSING, Place.of("a.csv"));
        findings.add(Code.NUMBER_INVALID, Place.line("b.csv", 10));
        findings.add(Code.NUMBER_INVALID, Place.line("b.csv", 9));
        findings.add(Code.DATE_INVALID, Place.cell("a.xlsx", "Utfall", "B7"));
        assertThat(findings.sorted())
                .extracting(f -> f.place().toString())
                .containsExactly("a.xlsx Utfall!B7", "b.csv:9", "b.csv:10", "a.csv", "a.csv");
        assertThat(findings.sorted().get(3).severity()).isEqualTo(Severity.FAILED_CHECK);
    }

    @Test
    void theSameFindingIsToldOnce() {
        findings.add(Code.DATE_INVALID, Place.line("a.csv", 1), "x");
        findings.add(Code.DATE_INVALID, Place.line("a.csv", 1), "x");
        assertThat(findings.sorted()).hasSize(1);
        assertThat(findings.count(Code.DATE_INVALID)).isOne();
    }

    @Test
    void aWrongColumnIsCountedButDoesNotFloodTheReport() {
        for (int line = 1; line <= 1000; line++) {
            findings.add(Code.NUMBER_INVALID, Place.line("a.csv", line), "x");
        }
        findings.add(Code.FIGURE_MISSING, Place.of("slide"));
        assertThat(findings.sorted()).hasSize(Findings.KEPT_PER_CODE + 1);
        assertThat(findings.count(Code.NUMBER_INVALID)).isEqualTo(1000);
        assertThat(findings.count(Severity.ERROR)).isEqualTo(1000);
        assertThat(findings.count(Severity.WARNING)).isOne();
    }

    @Test
    void nothingFoundStopsNothing() {
        assertThat(findings.any(Severity.ERROR)).isFalse();
        findings.add(Code.FIGURE_MISSING, Place.of("slide"));
        assertThat(findings.any(Severity.ERROR)).isFalse();
        assertThat(findings.any(Severity.WARNING)).isTrue();
    }

    @Test
    void aPlaceIsWrittenSoThatAnEditorCanOpenIt() {
        assertThat(Place.at("mall.yaml", 3, 5)).hasToString("mall.yaml:3:5");
        assertThat(Place.line("a.csv", 3)).hasToString("a.csv:3");
        assertThat(Place.of("a.csv")).hasToString("a.csv");
    }

    @Test
    void codesAreWrittenAsPeopleAcknowledgeThem() {
        assertThat(Code.NUMBER_INVALID.id()).isEqualTo("number-invalid");
    }
}
