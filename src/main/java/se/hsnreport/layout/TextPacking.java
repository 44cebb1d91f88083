package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.Paragraph.Style;

/**
 * Divides broken paragraphs over boxes of a height. A line over others stays with them, an item with its first
 * sub-item, a key figure with its name and what it is compared with, and an item of a list is whole; of running text two lines at least stay together.
 */
final class TextPacking {
    private static final int TOGETHER = 2;

    private final List<BrokenParagraph> paragraphs;
    private final long height;
    private final List<List<Piece>> chunks;

    TextPacking(List<BrokenParagraph> paragraphs, long height) {
        this.paragraphs = paragraphs;
        this.height = height;
        this.chunks = chunks();
    }

    /** Lines of one paragraph, the last not counted. */
    private record Piece(int paragraph, int from, int to) {}

    /** The pages, filled alike: the lowest box that needs no more of them than the real one tells where to break. */
    List<List<Item.Lines>> pages() {
        List<List<Piece>> pages = pack(height);
        long low = 0;
        long high = height;
        while (pages.size() > 1 && high - low > Sizes.emu(100)) {
            long middle = (low + high) / 2;
            if (pack(middle).size() <= pages.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return pack(high).stream().map(this::lines).toList();
    }

    private List<List<Piece>> pack(long limit) {
        List<List<Piece>> pages = new ArrayList<>();
        List<Piece> page = new ArrayList<>();
        long used = 0;
        for (List<Piece> chunk : chunks) {
            long longer = used + (page.isEmpty() ? 0 : spaceBefore(chunk.get(0))) + height(chunk);
            if (!page.isEmpty() && longer > limit) {
                pages.add(page);
                page = new ArrayList<>();
                longer = height(chunk);
            }
            page.addAll(chunk);
            used = longer;
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** What must not be divided: what is kept together, as far as one box holds it. */
    private List<List<Piece>> chunks() {
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            List<List<Piece>> own = divided(i);
            if (!all.isEmpty() && i > 0 && !own.isEmpty() && keptWithNext(i - 1)) {
                List<Piece> joined = new ArrayList<>(all.get(all.size() - 1));
                joined.addAll(own.get(0));
                if (height(joined) <= height) {
                    all.set(all.size() - 1, joined);
                    own = own.subList(1, own.size());
                }
            }
            all.addAll(own);
        }
        return all;
    }

    private boolean keptWithNext(int i) {
        Style next = paragraphs.get(i + 1).style();
        return switch (paragraphs.get(i).style()) {
            case LEAD, KEY_LABEL -> true;
            case KEY_VALUE -> next == Style.KEY_NOTE;
            case BULLET -> next == Style.SUB_BULLET;
            default -> false;
        };
    }

    private List<List<Piece>> divided(int i) {
        int lines = paragraphs.get(i).spans().size();
        Piece whole = new Piece(i, 0, lines);
        boolean fits = height(List.of(whole)) <= height;
        boolean running = paragraphs.get(i).style() == Style.BODY && lines >= 2 * TOGETHER;
        if (fits && !running) {
            return List.of(List.of(whole));
        }
        int edge = lines >= 2 * TOGETHER ? TOGETHER : 1;
        List<List<Piece>> pieces = new ArrayList<>();
        pieces.add(List.of(new Piece(i, 0, edge)));
        for (int line = edge; line < lines - edge; line++) {
            pieces.add(List.of(new Piece(i, line, line + 1)));
        }
        pieces.add(List.of(new Piece(i, Math.max(edge, lines - edge), lines)));
        return pieces.stream().filter(p -> p.get(0).from() < p.get(0).to()).toList();
    }

    private long height(List<Piece> chunk) {
        long height = 0;
        for (int i = 0; i < chunk.size(); i++) {
            Piece piece = chunk.get(i);
            long lines = (piece.to() - piece.from())
                    * paragraphs.get(piece.paragraph()).lineHeight();
            height += lines + (i == 0 ? 0 : spaceBefore(piece));
        }
        return height;
    }

    private long spaceBefore(Piece piece) {
        return piece.from() > 0 ? 0 : paragraphs.get(piece.paragraph()).spaceBefore();
    }

    /** Pieces of one paragraph that follow each other become one again. */
    private List<Item.Lines> lines(List<Piece> page) {
        List<Item.Lines> all = new ArrayList<>();
        for (int i = 0; i < page.size(); ) {
            Piece first = page.get(i);
            int to = first.to();
            for (i++; i < page.size() && page.get(i).paragraph() == first.paragraph(); i++) {
                to = page.get(i).to();
            }
            all.add(paragraphs.get(first.paragraph()).lines(first.from(), to));
        }
        return all;
    }
}
