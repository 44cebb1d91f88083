package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item.Line;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder.Insets;
import se.hsnreport.master.Placeholder.TextStyle;
import se.hsnreport.render.pdf.Pen.TypeStyle;

/** Draws text, line by line as the layout broke it. */
final class TextDrawing {
    /** What nobody needs to be told of, by the kind of decoration. */
    private static final Map<Role, String> DECORATIONS =
            Map.of(Role.FOOT, "Pagination", Role.PAGE_NUMBER, "Pagination", Role.LEADER, "Layout");

    private final Pen pen;

    /** The line of the list of contents whose page number is still to come. */
    private @Nullable PdfStructureElement entry;

    TextDrawing(Pen pen) {
        this.pen = pen;
    }

    void draw(TextItem item) {
        Box room = room(item);
        long y = room.y() + Metrics.spare(item, room);
        Lists lists = new Lists(pen.structure());
        for (int i = 0; i < item.paragraphs().size(); i++) {
            Lines lines = item.paragraphs().get(i);
            y += i == 0 ? 0 : Metrics.emu(lines.spaceBefore());
            draw(item, lines, new Box(room.x(), y, room.width(), 0), lists);
            y += Metrics.height(lines);
        }
    }

    private static Box room(TextItem item) {
        Insets insets = item.placeholder().style().insets();
        Box box = item.box();
        return new Box(
                box.x() + insets.left(),
                box.y() + insets.top(),
                box.width() - insets.left() - insets.right(),
                box.height() - insets.top() - insets.bottom());
    }

    /** Draws a paragraph whose first line begins at the box's upper edge. */
    private void draw(TextItem item, Lines lines, Box box, Lists lists) {
        TypeStyle type = type(item, lines);
        if (DECORATIONS.containsKey(item.role())) {
            pen.decoration(Objects.requireNonNull(DECORATIONS.get(item.role())), () -> lines(item, lines, box));
            return;
        }
        Paragraph.Style style = lines.paragraph().style();
        if (style == Paragraph.Style.BULLET || style == Paragraph.Style.SUB_BULLET) {
            boolean sub = style == Paragraph.Style.SUB_BULLET;
            Lists.Entry entry = lists.item(sub);
            List<Run> bullet = List.of(Run.of(sub ? "–" : "•"));
            long x = box.x() + (sub ? lines.indent() / 2 : 0);
            pen.tagged(entry.label(), () -> pen.text(bullet, type, x, box.y() + Metrics.baseline(lines)));
            pen.tagged(entry.body(), () -> lines(item, lines, box));
        } else {
            lists.end();
            PdfStructureElement element = element(item.role(), style);
            if (pen.links().target(lines).isPresent()) {
                link(item, lines, box, Structure.child(element, "Link"));
            } else {
                pen.tagged(element, () -> lines(item, lines, box));
            }
        }
    }

    /** A paragraph leads somewhere as a whole. */
    private void link(TextItem item, Lines lines, Box box, PdfStructureElement element) {
        pen.tagged(element, () -> lines(item, lines, box));
        long width = lines.lines().stream().mapToLong(Line::width).max().orElse(0);
        Box over = new Box(box.x() + lines.indent(), box.y(), width, Metrics.height(lines));
        pen.links().lay(element, lines, pen.edges(over));
    }

    private PdfStructureElement element(Role role, Paragraph.Style style) {
        return switch (role) {
            case TITLE -> pen.structure().title();
            case HEADING -> pen.structure().flowing(1);
            case SUBHEADING -> pen.structure().flowing(2);
            case CONTENTS -> {
                PdfStructureElement line = pen.structure().contents();
                entry = line;
                yield Structure.child(line, "Reference");
            }
            case CONTENTS_PAGE -> Structure.child(Objects.requireNonNull(entry), "P");
            default ->
                style == Paragraph.Style.LEAD && !pen.deck().flows()
                        ? pen.structure().heading()
                        : pen.structure().add("P");
        };
    }

    private TypeStyle type(TextItem item, Lines lines) {
        TextStyle style = item.placeholder().style();
        int rgb = pen.deck().master().theme().rgb(style.colour());
        return new TypeStyle(lines.size(), style.bold(), new Color(rgb));
    }

    private void lines(TextItem item, Lines lines, Box box) {
        TypeStyle type = type(item, lines);
        long y = box.y() + Metrics.baseline(lines);
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            long free = box.width() - lines.indent() - pen.width(line.runs(), type);
            long x = box.x()
                    + lines.indent()
                    + Metrics.before(item.placeholder().style().align(), free);
            boolean last = i == lines.lines().size() - 1;
            pen.text(last ? line.runs() : Metrics.spaced(line.runs()), type, x, y);
            y += Metrics.emu(lines.lineHeight());
        }
    }
}
