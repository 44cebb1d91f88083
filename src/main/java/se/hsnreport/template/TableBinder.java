package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

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
    private record Bound(String key, Table.Column column, NumberStyle style, Place place) {}

    Table table(BlockTemplate.Table template) {
        List<Bound> bound = columns(template);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(texts.plain(template.head()), "", Table.Align.LEFT, false));
        bound.forEach(b -> columns.add(b.column()));
        List<Table.Row> rows = figures.rows().stream()
                .filter(row -> row.kind() != FigureTable.Kind.ASIDE)
                .map(row -> row(row, bound))
                .toList();
        return new Table(texts.plain(template.name()), columns, rows);
    }

    private List<Bound> columns(BlockTemplate.Table template) {
        Set<String> named = template.columns().stream()
                .map(BlockTemplate.ColumnTemplate::key)
                .collect(Collectors.toSet());
        List<Bound> bound = new ArrayList<>();
        for (BlockTemplate.ColumnTemplate column : template.columns()) {
            Optional<NumberStyle> style =
                    shown.style(column.style().name(), column.style().place());
            style.ifPresent(s -> matching(column, named).forEach(c -> bound.add(bind(column, c, s))));
        }
        return bound;
    }

    private List<FigureTable.Column> matching(BlockTemplate.ColumnTemplate template, Set<String> named) {
        if (template.key().equals("*")) {
            return figures.columns().stream()
                    .filter(c -> !named.contains(c.key()))
                    .toList();
        }
        List<FigureTable.Column> found = figures.columns().stream()
                .filter(c -> c.key().equals(template.key()))
                .toList();
        if (found.isEmpty()) {
            unknownColumn(template);
        }
        return found;
    }

    private void unknownColumn(BlockTemplate.ColumnTemplate template) {
        List<String> keys =
                figures.columns().stream().map(FigureTable.Column::key).toList();
        String near = Suggestion.of(template.key(), keys).orElse("");
        shown.findings().add(Code.NAME_UNKNOWN, template.place(), template.key(), "key", near, String.join(", ", keys));
    }

    private Bound bind(BlockTemplate.ColumnTemplate template, FigureTable.Column column, NumberStyle style) {
        String head = shown.breakable(template.head().isEmpty() ? column.label() : texts.plain(template.head()));
        String group = texts.plain(template.group());
        return new Bound(
                column.key(),
                new Table.Column(head, group, Table.Align.RIGHT, template.strong()),
                style,
                template.place());
    }

    private Table.Row row(FigureTable.Row row, List<Bound> columns) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(row.key()));
        columns.forEach(column -> cells.add(cell(row.key(), column)));
        return new Table.Row(kind(row.kind()), cells);
    }

    private Table.Cell cell(String row, Bound column) {
        Optional<Figure> figure = figures.figure(row, column.key());
        if (figure.isEmpty()) {
            return Table.Cell.of("");
        }
        shown.fit(column.style(), figure.get(), column.key(), column.place());
        String text = SwedishNumbers.text(figure.get(), column.style());
        Optional<String> unit = Optional.of(column.style().scale().label()).filter(label -> !label.isEmpty());
        return new Table.Cell(
                text, Optional.of(new ShownFigure(slide, row, column.key(), figure.get(), Optional.of(text), unit)));
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
