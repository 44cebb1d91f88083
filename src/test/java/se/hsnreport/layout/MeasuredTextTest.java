package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;

class MeasuredTextTest {
    private static final int SIZE = 1000;

    @Test
    void aNumberIsNeverPartedFromItsUnit() {
        assertThat(broken("Kostnader blev −166\u00a0mkr", "Kostnader blev −166"))
                .containsExactly("Kostnader blev", "−166\u00a0mkr");
    }

    @Test
    void wordsBreakAfterHyphensAndDashesBetweenLettersOnly() {
        assertThat(broken("Arbets-miljö", "Arbets-m")).containsExactly("Arbets-", "miljö");
        assertThat(broken("januari–februari", "januari–f")).containsExactly("januari–", "februari");
        assertThat(broken("åren 2019–2024", "åren 2019–20")).containsExactly("åren", "2019–2024");
        assertThat(broken("summa -5", "summa -")).containsExactly("summa", "-5");
    }

    @Test
    void aSoftHyphenIsSeenOnlyWhereALineEndsAtIt() {
        assertThat(broken("Kostnads\u00adreducering", "Kostnadsre")).containsExactly("Kostnads-", "reducering");
        assertThat(broken("Kostnads\u00adreducering", "Kostnadsreducering")).containsExactly("Kostnadsreducering");
    }

    @Test
    void aWordWiderThanTheBoxGoesOnRatherThanOffThePage() {
        assertThat(String.join("", broken("utomlänsvårdskostnader", "utomläns")))
                .isEqualTo("utomlänsvårdskostnader");
        assertThat(broken("utomlänsvårdskostnader", "utomläns").get(0)).isEqualTo("utomläns");
    }

    @Test
    void aBreakWithinARunKeepsItsLookAndItsFigureOnBothLines() {
        ShownFigure figure = new ShownFigure(
                "s",
                "r",
                "c",
                new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE),
                Optional.empty(),
                Optional.empty());
        Run run = new Run("uppgift saknas", true, true, Optional.of(figure));
        MeasuredText text = MeasuredText.of(List.of(Run.of("Här: "), run), false, FontWidth.ARIAL);
        List<MeasuredText.Span> lines = text.lines(
                MeasuredText.of("Här: uppgift", true, FontWidth.ARIAL).width(SIZE), SIZE);
        assertThat(text.runs(lines.get(0))).containsExactly(Run.of("Här: "), run.withText("uppgift"));
        assertThat(text.runs(lines.get(1))).containsExactly(run.withText("saknas"));
    }

    @Test
    void boldTextIsMeasuredAsBold() {
        assertThat(MeasuredText.of("Summa kostnader", true, FontWidth.ARIAL).width(SIZE))
                .isGreaterThan(MeasuredText.of("Summa kostnader", false, FontWidth.ARIAL)
                        .width(SIZE));
    }

    @Test
    void spacesAtALinesEndTakeNoRoomAndControlCharactersAreSpaces() {
        assertThat(broken("  två \t ord\n", "två o")).containsExactly("två", "ord");
        assertThat(MeasuredText.of(" \n", false, FontWidth.ARIAL).lines(100, SIZE))
                .isEmpty();
    }

    @Test
    void aHeadIsNoWiderThanItsLinesNeed() {
        MeasuredText head = MeasuredText.of("Avvikelse mot budget ackumulerat", true, FontWidth.ARIAL);
        long width = head.narrowest(3, SIZE);
        assertThat(head.lines(width, SIZE)).hasSizeLessThanOrEqualTo(3);
        assertThat(head.lines(width - 2 * Sample.POINT, SIZE)).hasSizeGreaterThan(3);
    }

    /** Broken in a box just wide enough for a text. */
    private static List<String> broken(String text, String fits) {
        MeasuredText measured = MeasuredText.of(text, false, FontWidth.ARIAL);
        return measured.lines(MeasuredText.of(fits, false, FontWidth.ARIAL).width(SIZE), SIZE).stream()
                .map(line -> Run.text(measured.runs(line)))
                .toList();
    }
}
