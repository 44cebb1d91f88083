package se.hsnreport.render.pptx;

import java.util.List;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** A table: a real one, with the measured widths and heights. */
final class TableFrame {
    private TableFrame() {}

    static void write(Xml xml, Ink ink, TableItem item, ShapeNumber number) {
        xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        xml.empty(
                "p:cNvPr",
                "id",
                number.id(),
                "name",
                item.placeholder().name(),
                "descr",
                item.grid().name());
        xml.open("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .close();
        Shape.placeholder(xml, item.placeholder(), number.tied());
        xml.close();
        Shape.box(xml, "p:xfrm", item.box());
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.TABLE).open("a:tbl");
        grid(xml, ink, item.grid());
        xml.close().close().close().close();
    }

    private static void grid(Xml xml, Ink ink, TableGrid grid) {
        xml.open("a:tblPr");
        if (grid.headRows() > 0) {
            xml.with("firstRow", "1");
        }
        if (headsItsRows(grid)) {
            xml.with("firstCol", "1");
        }
        xml.open("a:tableStyleId").text(Namespaces.PLAIN_TABLE_STYLE).close().close();
        xml.open("a:tblGrid");
        grid.columns().forEach(width -> xml.empty("a:gridCol", "w", String.valueOf(width)));
        xml.close();
        List<RowRoom> rooms = RowRoom.of(grid);
        for (int row = 0; row < rooms.size(); row++) {
            TableCells cells = new TableCells(xml, ink, grid, row);
            xml.open("a:tr", "h", String.valueOf(rooms.get(row).height()));
            cells.write(rooms.get(row));
            xml.close();
        }
    }

    private static boolean headsItsRows(TableGrid grid) {
        return grid.rows().stream()
                .map(GridRow::cells)
                .anyMatch(cells -> !cells.isEmpty() && cells.get(0).scopeRow());
    }
}
