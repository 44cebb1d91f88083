package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Who shows a slide can answer where its numbers come from without leaving PowerPoint. */
class SpeakerNotesTest {
    private static final Trail TRAIL = new Trail(
            "utfall - budget",
            List.of(),
            List.of(
                    new Source("utfall", 7, List.of("a.csv", "b.csv", "c.csv", "d.csv")),
                    new Source("budget", 2, List.of("budget.xlsx"))));

    private static Run run(String column, Figure figure) {
        ShownFigure shown = new ShownFigure("bild", "Personal", column, figure, Optional.of("−1"), Optional.of("mkr"));
        return new Run("−1", false, false, Optional.of(shown));
    }

    private static Slide slide(String source, Paragraph... paragraphs) {
        return new Slide(
                "bild",
                "Text",
                List.of(),
                List.of(),
                List.of(new Block.Text("Yta", List.of(paragraphs))),
                source,
                List.of());
    }

    private static final Paragraph FIGURES = new Paragraph(
            Paragraph.Style.BODY,
            List.of(
                    run("avvikelse", new Figure.Value(BigDecimal.ONE, Unit.KR, TRAIL)),
                    run("varde", new Figure.Value(BigDecimal.ONE, Unit.KR, TRAIL))));

    @Test
    void theySayWhereTheFiguresAreFromAndHowTheyWereCalculated() {
        assertThat(SpeakerNotes.of(slide("Källa: huvudboken", FIGURES), List.of()))
                .containsExactly(
                        "Källor",
                        "– Källa: huvudboken",
                        "– Underlag budget: budget.xlsx",
                        "– Underlag utfall: a.csv, 2 till, d.csv",
                        "Definitioner",
                        "– avvikelse: utfall - budget");
    }

    @Test
    void theyCallColumnsWhatTheSlideCallsThem() {
        Figure figure = new Figure.Value(BigDecimal.ONE, Unit.KR, TRAIL);
        ShownFigure shown =
                new ShownFigure("bild", "Personal", "avvikelse_ack", figure, Optional.of("1"), Optional.of("mkr"));
        Table table = new Table(
                "Tabell",
                List.of(
                        new Table.Column("mkr", "", Table.Align.LEFT, false),
                        new Table.Column("Av\u00ADvikelse", "Ackumulerat", Table.Align.RIGHT, true)),
                List.of(new Table.Row(
                        Table.Kind.ITEM, List.of(Table.Cell.of("Personal"), new Table.Cell("1", Optional.of(shown))))));
        Slide slide = slide("").withBlocks(List.of(new Block.TableBlock("Yta", table)));
        assertThat(SpeakerNotes.of(slide, List.of())).contains("– Avvikelse (Ackumulerat): utfall - budget");
    }

    @Test
    void theyRepeatTheSlidesOwnDefinitions() {
        Paragraph note = new Paragraph(Paragraph.Style.NOTE, List.of(Run.of("Minus är sämre.")));
        assertThat(SpeakerNotes.of(slide("", note), List.of())).containsExactly("Definitioner", "– Minus är sämre.");
    }

    @Test
    void theyTellWhatIsAmissWithThisSlideAndWithNoOther() {
        Findings findings = new Findings();
        findings.add(Code.TEXT_TOO_LONG, Place.of("bild"), "Ord");
        findings.add(Code.TEXT_TOO_LONG, Place.of("annan"), "Mer");
        Paragraph missing = new Paragraph(
                Paragraph.Style.BODY, List.of(run("x", new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE))));
        List<Finding> all = findings.sorted();
        assertThat(SpeakerNotes.of(slide("", missing), all))
                .startsWith("Att känna till", "– Uppgifter utan värde på bilden: 1")
                .hasSize(3)
                .last()
                .asString()
                .contains("Ord");
    }

    @Test
    void aSlideWithNothingToSayHasNone() {
        assertThat(SpeakerNotes.of(slide(""), List.of())).isEmpty();
    }
}
