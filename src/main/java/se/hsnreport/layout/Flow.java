package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Box;

/** Puts the pieces of a written report on pages, one under the other; what belongs together stays together. */
final class Flow {
    private final Box room;
    private final List<List<Item>> pages = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private List<Item> page = new ArrayList<>();
    private long y;
    private long after;

    private Flow(Box room) {
        this.room = room;
        this.y = room.y();
    }

    /** Items of each page, and where the headings came to stand. */
    record Filled(List<List<Item>> pages, List<Anchor> anchors) {}

    static Filled fill(Box room, List<Piece> pieces) {
        Flow flow = new Flow(room);
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to - 1).keeps()) {
                to++;
            }
            flow.together(pieces.subList(from, to));
            from = to;
        }
        flow.turn();
        return new Filled(List.copyOf(flow.pages), List.copyOf(flow.anchors));
    }

    /** Pieces of one page, unless they are more than a page holds. */
    private void together(List<Piece> pieces) {
        if (y + gap(pieces.get(0)) + height(pieces) > room.bottom()) {
            turn();
        }
        pieces.forEach(this::put);
    }

    private static long height(List<Piece> pieces) {
        long height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            height += piece.height() + (i == 0 ? 0 : Math.max(pieces.get(i - 1).after(), piece.before()));
        }
        return height;
    }

    /** Room over a piece, or under the one before, whichever is more: as text programs count it. */
    private long gap(Piece piece) {
        return page.isEmpty() ? 0 : Math.max(after, piece.before());
    }

    private void put(Piece piece) {
        boolean breaks = piece instanceof Piece.Break || (piece instanceof Piece.Exhibit e && e.breaks());
        if (breaks || (!page.isEmpty() && y + gap(piece) + piece.height() > room.bottom())) {
            turn();
        }
        if (piece instanceof Piece.Break) {
            return;
        }
        long gap = gap(piece);
        y += gap;
        if (piece instanceof Piece.Words words && !words.mark().isEmpty()) {
            String title = Run.text(words.item().paragraphs().get(0).paragraph().runs());
            int level = words.prose() == Prose.HEADING_1 ? 1 : 2;
            anchors.add(new Anchor(words.mark(), level, title, pages.size() + 1, y));
        }
        add(piece.at(y), (int) (gap / Sizes.emu(1)));
        if (piece instanceof Piece.Entry entry) {
            page.add(Piece.Entry.beside(entry.dots(), y));
            page.add(Piece.Entry.beside(entry.number(), y));
        }
        y += piece.height();
        after = piece.after();
    }

    /** An item of a list goes on with the list, so that it is read as one. */
    private void add(Item item, int gap) {
        Item last = page.isEmpty() ? item : page.get(page.size() - 1);
        if (last != item && isListed(last) && isListed(item)) {
            TextItem list = (TextItem) last;
            TextItem more = (TextItem) item;
            Item.Lines lines = more.paragraphs().get(0);
            Item.Lines spaced = new Item.Lines(
                    lines.paragraph(), lines.size(), lines.lineHeight(), gap, lines.indent(), lines.lines());
            Box box = new Box(
                    list.box().x(),
                    list.box().y(),
                    list.box().width(),
                    more.box().bottom() - list.box().y());
            page.set(
                    page.size() - 1,
                    new TextItem(
                            list.placeholder(),
                            box,
                            list.role(),
                            Stream.concat(list.paragraphs().stream(), Stream.of(spaced))
                                    .toList()));
        } else {
            page.add(item);
        }
    }

    private static boolean isListed(Item item) {
        return item instanceof TextItem text
                && text.role() == Item.Role.BODY
                && text.paragraphs().stream()
                        .map(lines -> lines.paragraph().style())
                        .allMatch(Flow::isListed);
    }

    private static boolean isListed(Paragraph.Style style) {
        return style == Paragraph.Style.BULLET || style == Paragraph.Style.SUB_BULLET;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        y = room.y();
        after = 0;
    }
}
