package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Tone;
import se.hsnreport.master.Master;

/**
 * A deck whose every piece has its place.
 *
 * @param anchors the headings of a document that goes on from page to page; none for slides
 */
public record LaidOutDeck(Deck deck, Master master, List<Page> pages, List<Anchor> anchors) {
    public LaidOutDeck {
        pages = List.copyOf(pages);
        anchors = List.copyOf(anchors);
    }

    /** A deck of slides. */
    public LaidOutDeck(Deck deck, Master master, List<Page> pages) {
        this(deck, master, pages, List.of());
    }

    /** Whether it goes on from page to page. */
    public boolean flows() {
        return !anchors.isEmpty();
    }

    /** A tone's colour as 0xRRGGBB. */
    public int rgb(Tone tone) {
        return master.theme().rgb(deck.look().palette().slot(tone));
    }
}
