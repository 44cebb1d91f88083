package se.hsnreport.render.docx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Column;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.TableFit;
import se.hsnreport.render.ooxml.Xml;

/** A table with horizontal rules only, the heavier the more they part. */
final class TableXml {
    /** Over and under a cell's lines, in hundredths of the size; the lines are higher here than in the PDF. */
    private static final int PADDING = 18;

    private final Xml xml;
    private final Map<Tone, String> colours;
    private final TableFit fit;

    TableXml(Xml xml, Map<Tone, String> colours, TableFit fit) {
        this.xml = xml;
        this.colours = colours;
        this.fit = fit;
    }

    /** A rule: eighths of a point, and its colour. */
    private record Rule(int width, Tone tone) {
        static final Rule NONE = new Rule(0, Tone.RULE);
        static final Rule THIN = new Rule(4, Tone.RULE);
        static final Rule GROUP = new Rule(6, Tone.QUIET);
        static final Rule HEAD = new Rule(8, Tone.INK);
        static final Rule SUM = new Rule(6, Tone.INK);
        static final Rule TOTAL = new Rule(14, Tone.INK);
    }

    /** A cell's text and how it stands there. */
    private record Cell(String text, int from, int span, Align align, boolean bold, Tone tone) {}

    void write(Table table) {
        long width = fit.columns().stream().mapToLong(Long::longValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", StylesXml.TABLE);
        xml.empty("w:tblW", "w:w", StylesXml.twips(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").open("w:tblCellMar");
        for (String side : List.of("left", "right")) {
            xml.empty("w:" + side, "w:w", StylesXml.twips(fit.inset()), "w:type", "dxa");
        }
        xml.close();
        // the first row heads its columns, the first column its rows
        xml.empty("w:tblLook", "w:val", "00A0", "w:firstRow", "1", "w:firstColumn", "1");
        xml.empty("w:tblDescription", "w:val", table.name()).close();
        xml.open("w:tblGrid");
        fit.columns().forEach(column -> xml.empty("w:gridCol", "w:w", StylesXml.twips(column)));
        xml.close();
        heads(table.columns());
        for (int row = 0; row < table.rows().size(); row++) {
            body(table, row);
        }
        xml.close();
    }

    private void heads(List<Column> columns) {
        if (columns.stream().anyMatch(column -> !column.group().isEmpty())) {
            begin(true);
            for (int from = 0; from < columns.size(); ) {
                String group = columns.get(from).group();
                int to = from + 1;
                while (!group.isEmpty()
                        && to < columns.size()
                        && columns.get(to).group().equals(group)) {
                    to++;
                }
                Align align = to - from > 1 ? Align.CENTER : columns.get(from).align();
                Cell cell = new Cell(group, from, to - from, align, true, Tone.QUIET);
                cell(cell, Rule.NONE, group.isEmpty() ? Rule.NONE : Rule.GROUP);
                from = to;
            }
            xml.close();
        }
        if (columns.stream().anyMatch(column -> !column.head().isEmpty())) {
            begin(true);
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                cell(new Cell(column.head(), i, 1, column.align(), true, Tone.QUIET), Rule.NONE, Rule.HEAD);
            }
            xml.close();
        }
    }

    private void body(Table table, int number) {
        Table.Row row = table.rows().get(number);
        Optional<Kind> next = number + 1 < table.rows().size()
                ? Optional.of(table.rows().get(number + 1).kind())
                : Optional.empty();
        begin(false);
        int cells = row.kind() == Kind.HEADING ? 1 : row.cells().size();
        for (int i = 0; i < cells; i++) {
            Table.Cell cell = row.cells().get(i);
            Column column = table.columns().get(i);
            boolean bold = row.kind() != Kind.ITEM || column.strong();
            int span = row.kind() == Kind.HEADING ? row.cells().size() : 1;
            cell(
                    new Cell(
                            cell.text(),
                            i,
                            span,
                            column.align(),
                            bold,
                            cell.tone().orElse(Tone.INK)),
                    above(row.kind()),
                    below(row.kind(), next));
        }
        xml.close();
    }

    private static Rule above(Kind kind) {
        return kind == Kind.SUM ? Rule.SUM : kind == Kind.TOTAL ? Rule.TOTAL : Rule.NONE;
    }

    private static Rule below(Kind kind, Optional<Kind> next) {
        if (kind == Kind.TOTAL) {
            return Rule.TOTAL;
        }
        return next.isEmpty() || next.get() == Kind.ITEM ? Rule.THIN : above(next.get());
    }

    private void begin(boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void cell(Cell cell, Rule above, Rule below) {
        long width = fit.columns().subList(cell.from(), cell.from() + cell.span()).stream()
                .mapToLong(Long::longValue)
                .sum();
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", StylesXml.twips(width), "w:type", "dxa");
        if (cell.span() > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(cell.span()));
        }
        xml.open("w:tcBorders");
        rule("w:top", above);
        rule("w:bottom", below);
        xml.close().empty("w:vAlign", "w:val", "bottom").close();
        text(cell);
        xml.close();
    }

    private void rule(String side, Rule rule) {
        if (rule.width() > 0) {
            xml.empty(side, "w:val", "single", "w:sz", String.valueOf(rule.width()), "w:space", "0");
            xml.with("w:color", Objects.requireNonNull(colours.get(rule.tone())));
        }
    }

    /** Rows of one table, and the line under it, stay on a page as long as there is room for all of them. */
    private void text(Cell cell) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", StylesXml.TABLE_TEXT);
        xml.empty("w:keepNext");
        String room = StylesXml.twentieths(fit.size() * PADDING / 100);
        xml.empty("w:spacing", "w:before", room, "w:after", room);
        if (cell.align() != Align.LEFT) {
            xml.empty("w:jc", "w:val", cell.align() == Align.RIGHT ? "right" : "center");
        }
        xml.close();
        if (!cell.text().isEmpty()) {
            Words.run(xml, cell.text(), look(cell));
        }
        xml.close();
    }

    private Words.Look look(Cell cell) {
        return new Words.Look(
                cell.bold(),
                false,
                Optional.of(cell.tone()).filter(tone -> tone != Tone.INK).map(colours::get),
                Optional.of(fit.size()).filter(size -> size != StylesXml.TABLE_SIZE));
    }
}
