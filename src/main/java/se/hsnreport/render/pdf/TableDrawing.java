package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PdfStructureElement;
import java.util.List;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder.Align;
import se.hsnreport.render.pdf.Pen.TypeStyle;
import se.hsnreport.render.pdf.Structure.Scope;

/** Draws tables cell by cell, each cell with its place in the structure. */
final class TableDrawing {
    private final Pen pen;

    TableDrawing(Pen pen) {
        this.pen = pen;
    }

    void draw(TableItem item) {
        pen.decoration("Layout", () -> new TableRules(pen, item).draw());
        TableGrid grid = item.grid();
        PdfStructureElement table = pen.structure().table(grid.name());
        PdfStructureElement head = grid.headRows() > 0 ? Structure.child(table, "THead") : table;
        PdfStructureElement body = grid.rows().size() > grid.headRows() ? Structure.child(table, "TBody") : table;
        long y = item.box().y();
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            PdfStructureElement element = Structure.child(i < grid.headRows() ? head : body, "TR");
            Box box = new Box(item.box().x(), y + row.gapBefore(), item.box().width(), row.height() - row.gapBefore());
            draw(grid, row, box, element);
            y += row.height();
        }
    }

    private void draw(TableGrid grid, GridRow row, Box box, PdfStructureElement element) {
        long x = box.x();
        int column = 0;
        for (GridCell cell : row.cells()) {
            long width = grid.columns().subList(column, column + cell.span()).stream()
                    .mapToLong(w -> w)
                    .sum();
            PdfStructureElement made = pen.structure().cell(element, scope(row, cell), cell.span());
            if (!cell.lines().isEmpty()) {
                Box inside = new Box(x + grid.inset(), box.y(), width - 2 * grid.inset(), box.height());
                pen.tagged(made, () -> draw(grid, cell, inside, top(grid, row, cell)));
            }
            x += width;
            column += cell.span();
        }
    }

    private static Scope scope(GridRow row, GridCell cell) {
        boolean head = row.look() == RowLook.HEAD || row.look() == RowLook.HEAD_GROUP;
        if (cell.lines().isEmpty()) {
            return Scope.NONE;
        }
        if (head) {
            return Scope.COLUMN;
        }
        return cell.scopeRow() ? Scope.ROW : Scope.NONE;
    }

    /** From the row's upper edge to the cell's first line: heads stand on their rule, others in the middle. */
    private static long top(TableGrid grid, GridRow row, GridCell cell) {
        long height = row.height() - row.gapBefore();
        long lines = cell.lines().size();
        long most = row.cells().stream().mapToLong(c -> c.lines().size()).max().orElse(1);
        long line = Metrics.emu(grid.lineHeight());
        boolean head = row.look() == RowLook.HEAD || row.look() == RowLook.HEAD_GROUP;
        return (height - line * most) / 2 + line * (most - lines) / (head ? 1 : 2);
    }

    private void draw(TableGrid grid, GridCell cell, Box box, long top) {
        TypeStyle type = new TypeStyle(grid.size(), cell.bold(), pen.colour(cell.tone()));
        long y = box.y() + top + Item.baseline(grid.size(), grid.lineHeight());
        for (int i = 0; i < cell.lines().size(); i++) {
            List<Run> runs = List.of(Run.of(cell.lines().get(i)));
            long x = box.x() + Metrics.before(align(cell.align()), box.width() - pen.width(runs, type));
            boolean last = i == cell.lines().size() - 1;
            pen.text(last ? runs : Metrics.spaced(runs), type, x, y);
            y += Metrics.emu(grid.lineHeight());
        }
    }

    private static Align align(Table.Align align) {
        return switch (align) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTER;
            case RIGHT -> Align.RIGHT;
        };
    }
}
