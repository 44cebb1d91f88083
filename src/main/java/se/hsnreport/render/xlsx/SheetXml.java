package se.hsnreport.render.xlsx;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;
import se.hsnreport.render.xlsx.Cell.Kind;

/** Writes a sheet: heads stay when one scrolls, and on paper it is as wide as a page lying down. */
final class SheetXml {
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;

    /** Heights in points. */
    private static final int LINE = 13;

    private static final int TITLE_LINE = 20;

    private final Sheet sheet;
    private final StyleSheet styles;
    private final String foot;

    /**
     * For one sheet.
     *
     * @param foot what stands at the lower left of every printed page
     */
    SheetXml(Sheet sheet, StyleSheet styles, String foot) {
        this.sheet = sheet;
        this.styles = styles;
        this.foot = foot;
    }

    void write(OutputStream out, boolean first) {
        Xml xml = Xml.plain(out, "worksheet", Namespaces.SHEET).with("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        view(xml, first);
        columns(xml);
        xml.open("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, row + 1, sheet.rows().get(row));
        }
        xml.close();
        links(xml);
        xml.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.7", "header", "0.3")
                .with("footer", "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter").open("oddFooter");
        xml.text("&L" + foot.replace("&", "&&") + "&R&P (&N)").close().close();
        xml.end();
    }

    private void view(Xml xml, boolean first) {
        int above = sheet.headRow().orElse(1);
        xml.open("sheetViews").open("sheetView", "showGridLines", "0");
        if (first) {
            xml.with("tabSelected", "1");
        }
        xml.with("workbookViewId", "0");
        xml.empty("pane", "ySplit", String.valueOf(above), "topLeftCell", "A" + (above + 1));
        xml.with("activePane", "bottomLeft").with("state", "frozen");
        xml.empty("selection", "pane", "bottomLeft");
        xml.close().close();
    }

    private void columns(Xml xml) {
        int count = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        xml.open("cols");
        for (int column = 0; column < count; column++) {
            String number = String.valueOf(column + 1);
            xml.empty("col", "min", number, "max", number, "width", String.valueOf(width(column)));
            xml.with("customWidth", "1");
        }
        xml.close();
    }

    /** As wide as its longest cell; a text that stands alone in its row may run on over empty cells. */
    private int width(int column) {
        int longest = sheet.rows().stream()
                .filter(row -> row.size() > 1 && column < row.size())
                .map(row -> row.get(column))
                .mapToInt(SheetXml::length)
                .max()
                .orElse(NARROWEST);
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    /** A head stands on as many lines as it has words. */
    private static int length(Cell cell) {
        return isHead(cell)
                ? Arrays.stream(cell.text().split("\\s", -1))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)
                : cell.text().length();
    }

    private static boolean isHead(Cell cell) {
        return cell.look().kind() == Kind.HEAD || cell.look().kind() == Kind.NUMBER_HEAD;
    }

    private void row(Xml xml, int number, List<Cell> cells) {
        if (cells.isEmpty()) {
            return;
        }
        xml.open("row", "r", String.valueOf(number));
        height(cells).ifPresent(points -> xml.with("ht", String.valueOf(points)).with("customHeight", "1"));
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, name(column) + number, cells.get(column));
        }
        xml.close();
    }

    /** Not every program finds the height of large or wrapped letters by itself; others need none. */
    private OptionalInt height(List<Cell> cells) {
        if (cells.get(0).look().kind() == Kind.TITLE) {
            return OptionalInt.of(TITLE_LINE);
        }
        return IntStream.range(0, cells.size())
                .filter(column -> isHead(cells.get(column)))
                .map(column -> LINE * lines(cells.get(column).text(), width(column)))
                .max();
    }

    /** How many lines the words of a head take in a column of so many letters, which bold ones do not quite get. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s", -1)) {
            boolean fits = used == 0 || used + 1 + word.length() <= width - 2;
            lines += fits ? 0 : 1;
            used = fits ? used + 1 + word.length() : word.length();
        }
        return lines;
    }

    private void cell(Xml xml, String reference, Cell cell) {
        String style = String.valueOf(styles.number(cell.look()));
        Optional<BigDecimal> number = cell.number();
        if (number.isPresent()) {
            xml.open("c", "r", reference, "s", style);
            xml.open("v").text(number.get().toPlainString()).close().close();
        } else if (cell.text().isEmpty()) {
            xml.empty("c", "r", reference, "s", style);
        } else {
            // a text in the cell itself: nothing that begins with = is taken for a formula
            xml.open("c", "r", reference, "s", style, "t", "inlineStr").open("is");
            xml.open("t", "xml:space", "preserve").cellText(cell.text());
            xml.close().close().close();
        }
    }

    /** Such as {@code A} and {@code AB}. */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }

    private void links(Xml xml) {
        if (sheet.links().isEmpty()) {
            return;
        }
        xml.open("hyperlinks");
        for (Sheet.Link link : sheet.links()) {
            xml.empty("hyperlink", "ref", link.cell(), "location", "'" + link.sheet() + "'!A1");
        }
        xml.close();
    }
}
