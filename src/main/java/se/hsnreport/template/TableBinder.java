package se.hsnreport.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.NumberStyle;

/** Turns a calculation's table into one of texts. */
final class TableBinder {
    private final String slide;
    private final FigureTable figures;
    private final TextBinder texts;
    private final TextBinder.Shown shown;

    TableBinder(String slide, FigureTable figures, TextBinder texts, TextBinder.Shown shown) {
        this.slide = slide;
        this.figures = figures;
        this.texts = texts;
        this.shown = shown;
    }

    /** A column of figures with its style. */
    private record Bound(
            String key,
            Table.Column column,
            NumberStyle style,
            Map<String, NumberStyle> byRow,
            Map<String, Tone> tones,
            Place place) {
        NumberStyle style(String row) {
            return byRow.getOrDefault(row, style);
        }
    }

    Table table(BlockTemplate.Table template) {
        List<Bound> bound = columns(template);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(texts.plain(template.head()), "", Table.Align.LEFT, false));
        bound.forEach(b -> columns.add(b.column()));
        String main = template.main().isEmpty() ? "" : texts.plain(template.main());
        List<Table.Row> rows = figures.rows().stream()
                .filter(row -> row.kind() != FigureTable.Kind.ASIDE)
                .map(row -> row(row, bound))
                .map(row -> row.cells().get(0).text().equals(main) ? standingOut(row) : row)
                .toList();
        return new Table(texts.plain(template.name()), columns, rows);
    }

    private List<Bound> columns(BlockTemplate.Table template) {
        Set<String> named = template.columns().stream()
                .map(column -> texts.plain(column.key()))
                .collect(Collectors.toSet());
        Map<String, NumberStyle> byRow = rowStyles(template);
        List<Bound> bound = new ArrayList<>();
        for (BlockTemplate.ColumnTemplate column : template.columns()) {
            Optional<NumberStyle> style =
                    shown.style(column.style().name(), column.style().place());
            style.ifPresent(s -> matching(column, named)
                    .forEach(c -> bound.add(bind(column, c, s, column.byRow() ? byRow : Map.of()))));
        }
        return bound;
    }

    private Map<String, NumberStyle> rowStyles(BlockTemplate.Table template) {
        Map<String, NumberStyle> styles = new HashMap<>();
        template.rowStyles()
                .forEach((row, name) ->
                        shown.style(name, template.target().place()).ifPresent(style -> styles.put(row, style)));
        return styles;
    }

    private List<FigureTable.Column> matching(BlockTemplate.ColumnTemplate template, Set<String> named) {
        String key = texts.plain(template.key());
        if (key.equals("*")) {
            return figures.columns().stream()
                    .filter(c -> !named.contains(c.key()))
                    .toList();
        }
        List<FigureTable.Column> found =
                figures.columns().stream().filter(c -> c.key().equals(key)).toList();
        if (found.isEmpty()) {
            unknownColumn(template, key);
        }
        return found;
    }

    private void unknownColumn(BlockTemplate.ColumnTemplate template, String key) {
        List<String> keys =
                figures.columns().stream().map(FigureTable.Column::key).toList();
        String near = Suggestion.of(key, keys).orElse("");
        shown.findings().add(Code.NAME_UNKNOWN, template.place(), key, "key", near, String.join(", ", keys));
    }

    private Bound bind(
            BlockTemplate.ColumnTemplate template,
            FigureTable.Column column,
            NumberStyle style,
            Map<String, NumberStyle> byRow) {
        String head = shown.breakable(template.head().isEmpty() ? column.label() : texts.plain(template.head()));
        String group = texts.plain(template.group());
        Table.Align align = template.words() ? Table.Align.LEFT : Table.Align.RIGHT;
        return new Bound(
                column.key(),
                new Table.Column(head, group, align, template.strong()),
                style,
                byRow,
                template.tones(),
                template.place());
    }

    private Table.Row row(FigureTable.Row row, List<Bound> columns) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(row.key()));
        columns.forEach(column -> cells.add(cell(row.key(), column)));
        return new Table.Row(kind(row.kind()), cells);
    }

    /** The row in the leading colour; its label says which it is. */
    private static Table.Row standingOut(Table.Row row) {
        return new Table.Row(
                row.kind(),
                row.cells().stream()
                        .map(cell -> new Table.Cell(
                                cell.text(),
                                cell.figure(),
                                Optional.of(cell.tone().orElse(Tone.LEAD))))
                        .toList());
    }

    private Table.Cell cell(String row, Bound column) {
        Optional<Figure> figure = figures.figure(row, column.key());
        if (figure.isEmpty()) {
            return Table.Cell.of("");
        }
        ShownFigure made =
                shown.figure(new FigureKey(slide, row, column.key()), figure.get(), column.style(row), column.place());
        String text = made.shown().orElse("");
        return new Table.Cell(
                text, Optional.of(made), Optional.ofNullable(column.tones().get(text)));
    }

    private static Table.Kind kind(FigureTable.Kind kind) {
        return switch (kind) {
            case HEADING -> Table.Kind.HEADING;
            case SUM -> Table.Kind.SUM;
            case TOTAL -> Table.Kind.TOTAL;
            case ITEM, ASIDE -> Table.Kind.ITEM;
        };
    }
}
