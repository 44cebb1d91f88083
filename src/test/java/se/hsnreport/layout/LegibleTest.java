package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Box;
import se.hsnreport.master.Content;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Master;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.master.Theme;

class LegibleTest {
    private static final int NAVY = 0x10243E;
    private static final int GREEN = 0x70AD47;
    private static final Box PAGE = new Box(0, 0, 960L * Box.POINT, 540L * Box.POINT);

    private final Findings findings = new Findings();

    private LaidOutDeck laidOut(OptionalInt background, Map<String, String> changes, Decoration... decorations) {
        return laidOut(background, changes, Map.of(), decorations);
    }

    private LaidOutDeck laidOut(
            OptionalInt background, Map<String, String> changes, Map<String, String> roles, Decoration... decorations) {
        Map<String, String> colours = new HashMap<>(Map.of("dk1", "000000", "lt1", "FFFFFF", "accent6", "AE2012"));
        colours.putAll(changes);
        SlideLayout layout = new SlideLayout(
                "One",
                "/One.xml",
                List.of(Sample.TITLE, Sample.LINE, Sample.CONTENT),
                background,
                List.of(decorations));
        Theme theme = new Theme(colours, "Arial", "Arial", roles);
        Master master = new Master(
                new Content(new byte[0], "master.pptx"), PAGE.width(), PAGE.height(), theme, List.of(layout));
        Block table = new Block.TableBlock("Content", Sample.table(List.of("Utfall", "Budget"), Sample.items(1, 3)));
        Deck deck = Sample.deck(Sample.slide("One", "Title", table));
        return Layouter.layOut(deck, master, findings);
    }

    @Test
    void aMasterWhoseColoursCanBeReadKeepsThemUntold() {
        LaidOutDeck deck = laidOut(OptionalInt.empty(), Map.of());
        assertThat(deck.deck().look().palette()).isEqualTo(Sample.deck().look().palette());
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void onADarkPageInkTurnsLightAndEveryToneCanBeRead() {
        LaidOutDeck deck = laidOut(OptionalInt.of(NAVY), Map.of());
        assertThat(deck.deck().look().palette().slot(Tone.INK)).isEqualTo("lt1");
        assertThat(deck.rgb(Tone.PAPER)).isEqualTo(NAVY);
        for (Tone tone : List.of(Tone.INK, Tone.QUIET, Tone.GOOD, Tone.BAD)) {
            assertThat(Contrast.of(deck.rgb(tone), NAVY)).as(tone.name()).isGreaterThanOrEqualTo(4.5);
        }
        for (Tone tone : List.of(Tone.LEAD, Tone.SECOND, Tone.THIRD, Tone.FOURTH)) {
            assertThat(Contrast.of(deck.rgb(tone), NAVY)).as(tone.name()).isGreaterThanOrEqualTo(3);
        }
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.COLOUR_CHANGED);
    }

    @Test
    void aTitleThatWouldBeBlackOnADarkPageIsWrittenInALightColourThatTheSlideSays() {
        LaidOutDeck deck = laidOut(OptionalInt.empty(), Map.of(), new Decoration.Area(PAGE, NAVY));
        Item.TextItem title = Sample.text(deck.pages().get(0), Role.TITLE);
        assertThat(title.placeholder().style().colour()).isEqualTo("lt1");
        assertThat(title.placeholder().style().recoloured()).isTrue();
    }

    @Test
    void inkAndPaperAreThoseThatTheMastersMapNames() {
        Map<String, String> dark = Map.of("tx1", "lt1", "bg1", "dk1");
        LaidOutDeck deck = laidOut(OptionalInt.of(0), Map.of(), dark);
        assertThat(deck.deck().look().palette().slot(Tone.INK)).isEqualTo("lt1");
        assertThat(deck.deck().look().palette().slot(Tone.PAPER)).isEqualTo("dk1");
    }

    @Test
    void whatIsBadIsRedAlsoWhereTheThemesColourIsGreen() {
        LaidOutDeck deck = laidOut(OptionalInt.empty(), Map.of("accent6", "70AD47"));
        int bad = deck.rgb(Tone.BAD);
        assertThat(bad).isNotEqualTo(GREEN);
        assertThat(bad >> 16 & 0xFF).isGreaterThan(2 * (bad >> 8 & 0xFF));
        assertThat(Contrast.of(bad, 0xFFFFFF)).isGreaterThanOrEqualTo(4.5);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.COLOUR_CHANGED);
    }
}
