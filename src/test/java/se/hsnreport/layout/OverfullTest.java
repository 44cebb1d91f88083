package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;

class OverfullTest {
    private final Findings findings = new Findings();

    private void tell(int slides) {
        Overfull overfull = new Overfull();
        IntStream.rangeClosed(1, slides).forEach(i -> {
            Slide slide = Sample.slide("One", "Slide " + i);
            overfull.add(slide, Sample.layout("One"), Sample.SOURCE, "Källa " + i);
        });
        overfull.tell(Sample.master(), findings);
    }

    @Test
    void aTextTooLongIsToldWithThePlaceThatItDoesNotGoInto() {
        tell(2);
        assertThat(findings.sorted())
                .extracting(finding -> finding.place().file() + " " + finding.details())
                .containsExactly("slide-1 [Källa 1, Source, One]", "slide-2 [Källa 2, Source, One]");
    }

    @Test
    void aPlaceTooSmallForManySlidesIsToldOnceWithItsMeasuresAndTheSlides() {
        tell(3);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.PLACE_TOO_SMALL);
        assertThat(findings.sorted().get(0).details())
                .containsExactly("Source", "One", "300", "22", "3", "slide-1, slide-2, slide-3");
    }
}
