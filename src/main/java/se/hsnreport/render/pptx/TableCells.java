package se.hsnreport.render.pptx;

import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Table;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.render.ooxml.Xml;

/** The cells of one row. */
final class TableCells {
    private final Xml xml;
    private final Ink ink;
    private final TableGrid grid;
    private final int row;

    TableCells(Xml xml, Ink ink, TableGrid grid, int row) {
        this.xml = xml;
        this.ink = ink;
        this.grid = grid;
        this.row = row;
    }

    void write(RowRoom room) {
        int column = 0;
        for (GridCell cell : grid.rows().get(row).cells()) {
            cell(cell, room, column);
            column += cell.span();
        }
    }

    private void cell(GridCell cell, RowRoom room, int column) {
        xml.open("a:tc");
        if (cell.span() > 1) {
            xml.with("gridSpan", String.valueOf(cell.span()));
        }
        text(cell);
        properties(room, column, cell.align());
        xml.close();
        for (int covered = 1; covered < cell.span(); covered++) {
            xml.open("a:tc", "hMerge", "1");
            text(new GridCell(List.of(), 1, cell.align(), false, false, cell.tone()));
            properties(room, column + covered, cell.align());
            xml.close();
        }
    }

    private void text(GridCell cell) {
        xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p");
        xml.open("a:pPr", "algn", align(cell.align()));
        Spacing.write(xml, grid.lineHeight(), 0);
        xml.close();
        for (int i = 0; i < cell.lines().size(); i++) {
            if (i > 0) {
                xml.open("a:br");
                look("a:rPr", cell);
                xml.close();
            }
            xml.open("a:r");
            look("a:rPr", cell);
            xml.open("a:t").text(cell.lines().get(i)).close().close();
        }
        if (cell.lines().isEmpty()) {
            look("a:endParaRPr", cell);
        }
        xml.close().close();
    }

    private void look(String element, GridCell cell) {
        xml.open(element, "lang", ink.language(), "sz", String.valueOf(grid.size()), "b", cell.bold() ? "1" : "0");
        ink.fill(xml, ink.slot(cell.tone()));
        xml.close();
    }

    private void properties(RowRoom room, int column, Table.Align align) {
        String inset = String.valueOf(grid.inset());
        // A number that is wider than its cell would be broken between its digits.
        boolean spare = ink.spare() && align == Table.Align.RIGHT;
        xml.open("a:tcPr", "marL", spare ? "0" : inset, "marR", inset);
        xml.with("marT", String.valueOf(room.top())).with("marB", String.valueOf(room.bottom()));
        xml.with("anchor", row < grid.headRows() ? "b" : "ctr");
        rule("a:lnL", Optional.empty());
        rule("a:lnR", Optional.empty());
        rule("a:lnT", over(row, column));
        rule("a:lnB", over(row + 1, column));
        xml.empty("a:noFill").close();
    }

    private Optional<TableRule> over(int below, int column) {
        boolean afterGroup = below > 0 && grid.rows().get(below - 1).look() == RowLook.HEAD_GROUP;
        return TableRule.over(grid, below)
                .filter(rule -> !afterGroup || hasText(grid.rows().get(below - 1), column));
    }

    private static boolean hasText(GridRow groups, int column) {
        int at = 0;
        for (GridCell cell : groups.cells()) {
            if (column < at + cell.span()) {
                return cell.lines().stream().anyMatch(line -> !line.isBlank());
            }
            at += cell.span();
        }
        return false;
    }

    private void rule(String edge, Optional<TableRule> rule) {
        if (rule.isEmpty()) {
            xml.open(edge, "w", "0").empty("a:noFill").close();
            return;
        }
        xml.open(edge, "w", String.valueOf(rule.get().width()), "cap", "flat", "cmpd", "sng", "algn", "ctr");
        ink.fill(xml, ink.slot(rule.get().tone()));
        xml.empty("a:prstDash", "val", "solid").close();
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case LEFT -> "l";
            case RIGHT -> "r";
            case CENTER -> "ctr";
        };
    }
}
