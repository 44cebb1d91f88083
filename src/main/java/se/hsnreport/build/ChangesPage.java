package se.hsnreport.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.ChangesTable;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypeScale;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.format.SwedishDates;
import se.hsnreport.layout.Layouter;
import se.hsnreport.master.Master;

/** The last page of a pack that says what changed since an earlier version of it; it looks as the pack's own tables. */
final class ChangesPage {
    private static final String ID = "andringar";
    private static final String CORRECTED = "Ändringar sedan förra utgåvan";
    private static final String TITLE = "Ändringar sedan förra versionen";

    /** More rows than any page holds: a bound for the search only. */
    private static final int MOST = 40;

    private final Deck deck;
    private final Changes changes;
    private final Slide model;
    private final ChangesTable table;
    private final Optional<String> correction;

    private ChangesPage(
            Deck deck, Changes changes, Slide model, Map<String, String> names, Optional<String> correction) {
        this.deck = deck;
        this.changes = changes;
        this.model = model;
        this.correction = correction;
        ChangesTable.Names called = new FigureNames(deck, names).names();
        this.table =
                correction.isPresent() ? ChangesTable.withWords(changes, called) : ChangesTable.of(changes, called);
    }

    /**
     * The deck with the page at its end; without it, and a finding, when no slide's layout is that of a table: a
     * correction is not sent then.
     *
     * @param names of slides by their ids
     * @param correction what it says of itself, when a pack that was sent is corrected; else empty
     */
    static Deck added(
            Deck deck,
            Changes changes,
            Map<String, String> names,
            Optional<String> correction,
            Master master,
            Findings findings) {
        Optional<Slide> model =
                deck.slides().stream().filter(ChangesPage::isTable).findFirst();
        if (model.isEmpty()) {
            findings.add(correction.isPresent() ? Code.CORRECTION_UNPLACED : Code.CHANGES_UNPLACED, Place.of(ID));
            return deck;
        }
        return with(deck, new ChangesPage(deck, changes, model.get(), names, correction).slide(master));
    }

    private static Deck with(Deck deck, Slide last) {
        List<Slide> slides = new ArrayList<>(deck.slides());
        slides.add(last);
        return of(deck, deck.look(), slides);
    }

    private static Deck of(Deck deck, Deck.Look look, List<Slide> slides) {
        return new Deck(deck.board(), deck.month(), deck.about(), deck.date(), deck.foot(), look, slides);
    }

    private static boolean isTable(Slide slide) {
        return slide.blocks().size() == 1 && slide.blocks().get(0) instanceof Block.TableBlock;
    }

    /** With as many rows as one page holds at the usual size of tables. */
    private Slide slide(Master master) {
        if (table.size() == 0) {
            return slide(new Block.Text(place(), List.of(nothing())));
        }
        return IntStream.iterate(Math.min(MOST, table.size()), rows -> rows > 0, rows -> rows - 1)
                .mapToObj(rows -> slide(new Block.TableBlock(place(), table.first(rows))))
                .filter(slide -> pages(slide, master) == 1)
                .findFirst()
                .orElseGet(() -> slide(new Block.TableBlock(place(), table.first(1))));
    }

    private int pages(Slide slide, Master master) {
        TypeScale type = deck.look().type();
        TypeScale usual = new TypeScale(
                type.table(), type.tableMax(), type.table(), type.chart(), type.titleMin(), type.bodyMin());
        Deck.Look look = new Deck.Look(deck.look().palette(), usual, deck.look().places());
        Deck alone = of(deck, look, List.of(slide));
        return Layouter.layOut(alone, master, new Findings()).pages().size();
    }

    private String place() {
        return model.blocks().get(0).placeholder();
    }

    private Slide slide(Block block) {
        String section = deck.slides().get(deck.slides().size() - 1).section();
        return new Slide(
                ID,
                model.layout(),
                List.of(Run.of(title() + (table.size() == 0 ? "" : ": " + table.size() + counted(table.size())))),
                List.of(Run.of(correction.orElseGet(() -> deck.about().author() + " · " + compared()))),
                List.of(block),
                source(),
                List.of(),
                section.isEmpty() ? "" : title());
    }

    private String title() {
        return correction.isPresent() ? CORRECTED : TITLE;
    }

    private static String counted(int count) {
        return count == 1 ? " uppgift" : " uppgifter";
    }

    private String compared() {
        String month = SwedishDates.words(changes.before().month());
        boolean same = changes.before().month().equals(deck.month());
        return "jämfört med " + (same ? "tidigare version av " : "paketet för ") + month + " · största ändringen först";
    }

    /** What differs in decimals that nobody sees is counted only. */
    private String source() {
        long unseen = changes.unseen();
        String more = unseen == 0 ? "" : ". Därtill " + unseen + " vars ändring inte syns i avrundade tal";
        return "Källa: figures.json i förra versionen och i denna" + more + ". Avrundningsdifferenser kan förekomma";
    }

    private static Paragraph nothing() {
        return new Paragraph(Paragraph.Style.BODY, List.of(Run.of("Inga visade uppgifter har ändrats.")));
    }
}
