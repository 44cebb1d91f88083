package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Findings;
import se.hsnreport.master.Master;

/** Lays a deck out on the master's pages. */
public final class Layouter {
    private Layouter() {}

    /**
     * Gives every block its box and breaks what is long over lines and pages. A slide whose layout the master lacks
     * has no page, a block without a place is left out, and a text that cannot fit stands there too long: each is a
     * finding that stops the documents. What of the master cannot be drawn or read is
     * left out or changed, and told of.
     */
    public static LaidOutDeck layOut(Deck given, Master whole, Findings findings) {
        Legible.Coloured legible = Legible.of(given, Drawable.of(given, whole, findings), findings);
        Deck deck = legible.deck();
        Master master = legible.master();
        Titles titles = new Titles(deck.about().continued());
        Overfull overfull = new Overfull();
        List<Page> pages = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            Optional<Places> places = Places.of(slide, master, deck.look().places(), findings);
            places.ifPresent(there -> {
                PageFrame frame = new PageFrame(deck, slide, there, overfull);
                SlideLayouter layouter = new SlideLayouter(slide, there, deck.look(), overfull);
                pages.addAll(layouter.pages(frame, titles, pages.size() + 1));
            });
        }
        overfull.tell(master, findings);
        FontNames.tell(pages, master, findings);
        return new LaidOutDeck(deck, master, pages);
    }
}
