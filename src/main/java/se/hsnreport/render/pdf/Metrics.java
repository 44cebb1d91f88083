package se.hsnreport.render.pdf;

import java.util.ArrayList;
import java.util.List;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder.Align;

/** Where lines stand in their boxes, in EMU. */
final class Metrics {
    private Metrics() {}

    /** Hundredths of a point as EMU. */
    static long emu(long hundredths) {
        return hundredths * Box.POINT / 100;
    }

    /** From a line's upper edge to the line that its letters stand on. */
    static long baseline(Lines lines) {
        return Item.baseline(lines.size(), lines.lineHeight());
    }

    static long height(Lines lines) {
        return emu((long) lines.lineHeight() * lines.lines().size());
    }

    /** The height that a text leaves over in its room, above it. */
    static long spare(TextItem item, Box room) {
        long used = item.paragraphs().stream()
                .mapToLong(p -> height(p) + emu(p.spaceBefore()))
                .sum();
        used -= item.paragraphs().isEmpty() ? 0 : emu(item.paragraphs().get(0).spaceBefore());
        long free = room.height() - used;
        return switch (item.placeholder().style().anchor()) {
            case TOP -> 0;
            case MIDDLE -> free / 2;
            case BOTTOM -> free;
        };
    }

    /** How much of the free width stands before a line. */
    static long before(Align align, long free) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }

    /** The runs with a space after them, so that words of two lines are not read as one. */
    static List<Run> spaced(List<Run> runs) {
        if (runs.isEmpty() || Run.text(runs).endsWith("-")) {
            return runs;
        }
        List<Run> made = new ArrayList<>(runs);
        Run last = made.remove(made.size() - 1);
        made.add(last.withText(last.text() + " "));
        return made;
    }
}
