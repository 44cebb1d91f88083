package se.hsnreport.layout;

import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.layout.MeasuredText.Span;

/**
 * A title or another text of a line or two: on one line when a little smaller type does that, else on as many as there
 * may be.
 */
final class ShortText {
    /** How little the first size may shrink, in hundredths, to save a second line. */
    private static final int ONE_LINE_LEAST = 85;

    /** Lines stand closer here than in running text, so that two of them go into a place made for one. */
    private static final List<Integer> SPACINGS = List.of(Sizes.SPACING, 110, 100);

    private final Room room;
    private final MeasuredText text;

    ShortText(Room room, MeasuredText text) {
        this.room = room;
        this.text = text;
    }

    /**
     * Sizes in hundredths of a point.
     *
     * @param size of the type
     * @param lineHeight from base line to base line
     */
    record Fit(int size, int lineHeight) {}

    /**
     * How far a text may give way.
     *
     * @param size the least, in hundredths of a point
     * @param lines the most
     */
    record Limit(int size, int lines) {}

    /**
     * The largest type that the text fits in.
     *
     * @param size to begin with, in hundredths of a point
     * @return empty when it does not fit within the limit
     */
    Optional<Fit> fit(int size, Limit limit) {
        return fit(Sizes.down(size, Math.max(limit.size(), size * ONE_LINE_LEAST / 100)), 1)
                .or(() -> fit(Sizes.down(size, limit.size()), limit.lines()));
    }

    private Optional<Fit> fit(List<Integer> sizes, int mostLines) {
        for (int spacing : SPACINGS) {
            for (int size : sizes) {
                Fit fit = new Fit(size, Sizes.lineHeight(size, spacing));
                int lines = text.lines(room.width(), size).size();
                if (lines <= mostLines && lines * Sizes.emu(fit.lineHeight()) <= room.height()) {
                    return Optional.of(fit);
                }
            }
        }
        return Optional.empty();
    }

    /** The text set in given sizes. */
    Item.Lines lines(Fit fit) {
        List<Span> spans = text.lines(room.width(), fit.size());
        List<Run> runs = text.runs(spans);
        List<Item.Line> lines = spans.stream()
                .map(span -> new Item.Line(text.runs(span), span.width()))
                .toList();
        return new Item.Lines(new Paragraph(Paragraph.Style.BODY, runs), fit.size(), fit.lineHeight(), 0, 0, lines);
    }
}
