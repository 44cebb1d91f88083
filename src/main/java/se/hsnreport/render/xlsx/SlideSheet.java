package se.hsnreport.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.render.xlsx.Cell.Kind;
import se.hsnreport.render.xlsx.Sheet.Link;

/** Puts the figures of one slide on a sheet: its tables, its charts' series, then those in its texts. */
final class SlideSheet {
    static final String CONTENTS = "Innehåll";

    private static final String NO_DATA = "uppgift saknas";
    private static final String VALUE = "Värde";
    private static final String BACK = "A4";

    private final Slide slide;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();

    private SlideSheet(Slide slide) {
        this.slide = slide;
    }

    static Sheet of(Slide slide, String name) {
        return new SlideSheet(slide).sheet(name);
    }

    private Sheet sheet(String name) {
        row(Cell.of(Run.text(slide.title()), Kind.TITLE));
        row(Cell.of(Run.text(slide.subtitle()), Kind.PLAIN));
        row(Cell.of(slide.source(), Kind.PLAIN));
        row(Cell.of(CONTENTS, Kind.LINK));
        for (Block block : slide.blocks()) {
            if (block instanceof Block.TableBlock table) {
                table(table.table());
            } else if (block instanceof Block.Chart chart) {
                chart(chart);
            }
        }
        texts();
        Optional<Integer> head = heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
        return new Sheet(name, rows, head, List.of(new Link(BACK, CONTENTS)));
    }

    private void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    private void head(List<Cell> cells) {
        rows.add(cells);
        heads.add(rows.size());
    }

    private void title(String text) {
        row();
        row(Cell.of(text, Kind.BOLD));
    }

    private void table(Table table) {
        title(table.name());
        head(table.columns().stream().map(SlideSheet::head).toList());
        for (Table.Row row : table.rows()) {
            Kind kind = row.kind() == Table.Kind.ITEM ? Kind.PLAIN : Kind.BOLD;
            rows.add(row.cells().stream().map(cell -> cell(cell, kind)).toList());
        }
    }

    /** In one cell with the heading over it: who sorts or filters needs a single row of heads. */
    private static Cell head(Table.Column column) {
        String text = plain((column.group() + " " + column.head()).trim());
        return Cell.of(text, column.align() == Table.Align.LEFT ? Kind.HEAD : Kind.NUMBER_HEAD);
    }

    private static Cell cell(Table.Cell cell, Kind kind) {
        String text = plain(cell.text());
        return cell.figure().map(figure -> Cell.of(figure, text, kind)).orElseGet(() -> Cell.of(text, kind));
    }

    /** Without the places where a slide may break a word. */
    private static String plain(String text) {
        return text.replace("\u00AD", "");
    }

    private void chart(Block.Chart block) {
        ChartSpec chart = block.chart();
        title(firstSentence(block.alt()));
        if (chart instanceof ChartSpec.Lines lines) {
            series(lines.categories(), lines.series());
            marks(lines.marks());
        } else if (chart instanceof ChartSpec.Columns columns) {
            List<Series> all = Stream.concat(
                            columns.series().stream(), columns.line().map(ChartSpec.OverlaidLine::series).stream())
                    .toList();
            series(columns.categories(), all);
            marks(columns.marks());
        } else if (chart instanceof ChartSpec.Bars bars) {
            head(List.of(Cell.of("", Kind.HEAD), Cell.of(VALUE, Kind.NUMBER_HEAD)));
            bars.bars().forEach(bar -> row(Cell.of(bar.label(), Kind.PLAIN), point(bar.point())));
            marks(new Marks(List.of(), bars.targets()));
        }
    }

    /** The rest of a description tells what the rows below show. */
    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    private void series(List<String> categories, List<Series> all) {
        List<Cell> names = new ArrayList<>(List.of(Cell.of("", Kind.HEAD)));
        all.forEach(series -> names.add(Cell.of(series.label(), Kind.NUMBER_HEAD)));
        head(names);
        for (int i = 0; i < categories.size(); i++) {
            int at = i;
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(category(categories, all, i), Kind.PLAIN)));
            all.forEach(series -> cells.add(point(series.points().get(at))));
            rows.add(cells);
        }
    }

    /** The row's own key: on the slide only every January is labelled. */
    private static String category(List<String> categories, List<Series> all, int at) {
        return all.stream()
                .flatMap(series -> series.points().get(at).figure().stream())
                .map(ShownFigure::row)
                .findFirst()
                .orElse(categories.get(at));
    }

    private static Cell point(Point point) {
        return point.figure()
                .map(figure -> Cell.of(figure, words(figure), Kind.PLAIN))
                .orElseGet(() -> Cell.of("", Kind.PLAIN));
    }

    private static String words(ShownFigure figure) {
        boolean missing = figure.figure() instanceof Figure.Missing none && none.reason() == Reason.NO_DATA;
        return figure.shown().orElse(missing ? NO_DATA : "–");
    }

    private void marks(Marks marks) {
        marks.targets().forEach(target -> row(Cell.of(target.text(), Kind.PLAIN)));
        marks.events().forEach(event -> row(Cell.of(event.text(), Kind.PLAIN)));
    }

    /** What stands in titles, texts and key figures. */
    private void texts() {
        List<ShownFigure> figures = Stream.concat(
                        Stream.concat(slide.title().stream(), slide.subtitle().stream()),
                        slide.blocks().stream()
                                .filter(Block.Text.class::isInstance)
                                .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                                .flatMap(paragraph -> paragraph.runs().stream()))
                .flatMap(run -> run.figure().stream())
                .distinct()
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        title("Uppgifter i text");
        head(List.of(
                Cell.of("Rad", Kind.HEAD),
                Cell.of("Kolumn", Kind.HEAD),
                Cell.of(VALUE, Kind.NUMBER_HEAD),
                Cell.of("Enhet", Kind.HEAD)));
        figures.forEach(figure -> row(
                Cell.of(figure.row(), Kind.PLAIN),
                Cell.of(figure.column(), Kind.PLAIN),
                Cell.of(figure, words(figure), Kind.PLAIN),
                Cell.of(figure.shownUnit().orElse(""), Kind.PLAIN)));
    }
}
