package se.hsnreport.build;

import java.util.Optional;
import se.hsnreport.diff.Changes;
import se.hsnreport.document.Deck;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.json.FiguresJson;

/**
 * What was made.
 *
 * @param calculated what the deck shows
 * @param deck the month's own slides
 * @param pages of them, and of what changed since an earlier build
 * @param changes since then; empty when there is no such build
 * @param reported the written report
 * @param mark of the edition; empty when it is none
 */
record Made(
        Calculated calculated,
        Deck deck,
        LaidOutDeck pages,
        Optional<Changes> changes,
        Reported reported,
        String mark) {
    /** All that shows figures. */
    Deck shown() {
        return reported.with(deck);
    }

    /** How many figures that is. */
    int figures() {
        return FiguresJson.distinct(shown()).size();
    }
}
