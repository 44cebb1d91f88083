package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.hsnreport.document.Deck;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Box;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder.Align;
import se.hsnreport.master.SlideLayout;

/** Lays a written report out on A4 pages: a page of its title and contents, then its text from page to page. */
public final class ReportLayouter {
    private static final SlideLayout SHEET = new SlideLayout("A4", "", List.of(), OptionalInt.empty(), List.of());

    private final Report report;
    private final ReportPieces pieces;
    private final LaidOutDeck ground;

    private ReportLayouter(Report report, LaidOutDeck ground, Findings findings) {
        this.report = report;
        this.ground = ground;
        this.pieces = new ReportPieces(ground.deck().look().palette(), findings);
    }

    /** Gives everything its place; a table that is too wide for the page is a finding. */
    public static LaidOutReport layOut(Report report, Master master, Findings findings) {
        Deck.Look look = new Deck.Look(
                report.look().palette(), ReportPieces.TYPE, report.look().places());
        Deck deck = new Deck(
                report.board(),
                report.month(),
                report.about(),
                report.date(),
                report.words().running(),
                look,
                List.of());
        LaidOutDeck ground = sheet(deck, master);
        return new ReportLayouter(report, ground, findings).laidOut();
    }

    /** A sheet of paper without text, in a deck's colours as they can be read on it. */
    public static LaidOutDeck sheet(Deck deck, Master master) {
        Master paper = new Master(master.file(), A4.WIDTH, A4.HEIGHT, master.theme(), List.of());
        // what a dark master's colours become on paper is nothing to tell of
        Legible.Coloured legible = Legible.of(deck.withSlides(List.of()), paper, new Findings());
        return new LaidOutDeck(legible.deck(), legible.master(), List.of());
    }

    private LaidOutReport laidOut() {
        List<Piece> text = new ArrayList<>();
        report.parts().forEach(part -> text.addAll(pieces.part(part)));
        Map<String, Integer> numbers = new HashMap<>();
        // the list of contents is as long without the numbers as it is with them
        filled(text, numbers).anchors().forEach(anchor -> numbers.put(anchor.mark(), anchor.page()));
        Flow.Filled filled = filled(text, numbers);
        Slide slide = report.asSlide();
        List<Page> pages = new ArrayList<>();
        for (List<Item> items : filled.pages()) {
            int number = pages.size() + 1;
            List<Item> all = new ArrayList<>();
            all.add(running(number, filled.pages().size(), true));
            all.addAll(items);
            all.add(running(number, filled.pages().size(), false));
            pages.add(new Page(number, slide, number, SHEET, Run.text(slide.title()), all));
        }
        return new LaidOutReport(
                report, new LaidOutDeck(ground.deck(), ground.master(), pages, filled.anchors()), pieces.exhibits());
    }

    private Flow.Filled filled(List<Piece> text, Map<String, Integer> numbers) {
        List<Piece> all = new ArrayList<>(pieces.front(report, numbers));
        all.addAll(text);
        return Flow.fill(A4.text(), all);
    }

    /** The line over or under a page. */
    private Item running(int page, int pages, boolean head) {
        PageWords words = report.words().page();
        long line = Sizes.emu(Prose.RUNNING.lineHeight());
        long y = head ? A4.RUNNING : A4.HEIGHT - A4.RUNNING - line;
        Box box = new Box(A4.SIDE, y, A4.width(), line);
        String number = words.before() + page + words.between() + pages + words.after();
        return head
                ? pieces.aligned(Prose.RUNNING, Role.FOOT, report.words().running(), box, Align.LEFT)
                : pieces.aligned(Prose.RUNNING, Role.PAGE_NUMBER, number, box, Align.RIGHT);
    }
}
