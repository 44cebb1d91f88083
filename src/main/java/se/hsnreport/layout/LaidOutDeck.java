package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Tone;
import se.hsnreport.master.Master;

/** A deck whose every piece has its place. */
public record LaidOutDeck(Deck deck, Master master, List<Page> pages) {
    public LaidOutDeck {
        pages = List.copyOf(pages);
    }

    /** A tone's colour as 0xRRGGBB. */
    public int rgb(Tone tone) {
        return master.theme().rgb(deck.look().palette().slot(tone));
    }
}
