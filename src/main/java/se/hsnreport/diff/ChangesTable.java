package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Cell;
import se.hsnreport.document.Table.Column;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.document.Table.Row;

/** The changes of figures that readers see, as a table for the pack itself. */
public final class ChangesTable {
    private static final String NOTHING = "–";
    private static final List<Column> COLUMNS = List.of(
            new Column("Bild", "", Align.LEFT, false),
            new Column("Uppgift", "", Align.LEFT, false),
            new Column("Förut", "", Align.RIGHT, false),
            new Column("Nu", "", Align.RIGHT, false),
            new Column("Skillnad", "", Align.RIGHT, true));

    private final List<Change> changes;
    private final List<Row> others;
    private final Names names;

    private ChangesTable(List<Change> changes, List<Row> others, Names names) {
        this.changes = changes;
        this.others = others;
        this.names = names;
    }

    /**
     * What people call slides and figures.
     *
     * @param slide the name of a figure's slide
     * @param figure the name of a figure on its slide
     */
    public record Names(Function<FigureKey, String> slide, Function<FigureKey, String> figure) {}

    /** The table of changes that are seen without calculating; a figure that a slide shows twice is there once. */
    public static ChangesTable of(Changes changes, Names names) {
        List<Change> visible =
                changes.figures().stream().filter(Change::isVisible).toList();
        Set<Object> told = new HashSet<>();
        visible.stream().filter(change -> !isInText(change)).forEach(change -> told.add(sameOnSlide(change)));
        List<Change> once = visible.stream()
                .filter(change -> !isInText(change) || told.add(sameOnSlide(change)))
                .toList();
        return new ChangesTable(once, List.of(), names);
    }

    /** The same, and a row for each slide that is new, gone or says something else in words. */
    public static ChangesTable withWords(Changes changes, Names names) {
        List<Row> others = new ArrayList<>();
        changes.reworded().forEach(slide -> others.add(other(slide, "ändrad text", names)));
        changes.slidesAppeared().forEach(slide -> others.add(other(slide, "ny bild", names)));
        changes.slidesDisappeared().forEach(slide -> others.add(other(slide, "borttagen bild", names)));
        return new ChangesTable(of(changes, names).changes, List.copyOf(others), names);
    }

    private static Row other(String slide, String what, Names names) {
        return row(names.slide().apply(new FigureKey(slide, "", "")), what, "", "", "");
    }

    private static Object sameOnSlide(Change change) {
        Function<PackFigure, List<Object>> told = figure -> List.of(figure.value(), figure.unit(), figure.status());
        return List.of(
                change.figure().key().slide(),
                change.before().map(told),
                change.after().map(told));
    }

    /** A title and a sentence mostly repeat what a table or a chart of the slide shows. */
    private static boolean isInText(Change change) {
        return change.figure().key().column().equals("varde");
    }

    /** How many rows there are to show. */
    public int size() {
        return changes.size() + others.size();
    }

    /** The table with so many of the largest changes, and a row that counts the others. */
    public Table first(int count) {
        List<Row> rows = new ArrayList<>();
        Stream.concat(changes.stream().map(this::row), others.stream())
                .limit(count)
                .forEach(rows::add);
        if (size() > count) {
            rows.add(row("och " + (size() - count) + " till", "", "", "", ""));
        }
        return new Table("Ändrade uppgifter: bild, uppgift, värdet förut, värdet nu och skillnaden", COLUMNS, rows);
    }

    private Row row(Change change) {
        FigureKey key = change.figure().key();
        String unit = change.figure().display().unit();
        String measured = unit.isEmpty() || unit.equals("%") ? "" : ", " + unit;
        return row(
                names.slide().apply(key),
                names.figure().apply(key) + measured,
                shown(change.before()),
                shown(change.after()),
                DifferenceText.inItsUnit(change));
    }

    /** What was not there is a dash. */
    private static String shown(Optional<PackFigure> figure) {
        return figure.map(one -> one.display().text())
                .filter(text -> !text.isEmpty())
                .orElse(NOTHING);
    }

    private static Row row(String... cells) {
        return new Row(Kind.ITEM, Stream.of(cells).map(Cell::of).toList());
    }
}
