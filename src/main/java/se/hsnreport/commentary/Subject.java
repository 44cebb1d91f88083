package se.hsnreport.commentary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;

/**
 * The figures that a comment on a slide is about: those that the template itself puts into words there, title, points
 * and key figures, and of tables the rows that the comment names; where there is neither, the tables' sums. What the
 * comment shows by reference is never out of date and is left out.
 */
public final class Subject {
    private final Slide slide;
    private final Map<Figure, String> seen = new LinkedHashMap<>();
    private final Map<String, String> figures = new LinkedHashMap<>();

    private Subject(Slide slide) {
        this.slide = slide;
    }

    /**
     * What the figures show, by their names.
     *
     * @param named which of some rows (second) a text (first) names
     */
    public static Map<String, String> of(
            Comment comment, Slide slide, BiFunction<String, Set<String>, Set<String>> named) {
        Subject subject = new Subject(slide);
        subject.inWords();
        Set<String> rows = new TreeSet<>();
        subject.rows()
                .forEach(row -> row.cells().stream()
                        .flatMap(cell -> cell.figure().stream())
                        .forEach(figure -> rows.add(figure.row())));
        Set<String> meant = named.apply(comment.words(), rows);
        subject.tables().forEach(table -> subject.inTable(table, meant));
        if (subject.figures.isEmpty()) {
            subject.tables().forEach(subject::sums);
        }
        return subject.figures;
    }

    private void inWords() {
        Stream<Run> heading = Stream.concat(slide.title().stream(), slide.subtitle().stream());
        Stream<Run> texts = slide.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                .flatMap(paragraph -> paragraph.runs().stream());
        Stream.concat(heading, texts)
                .flatMap(run -> run.figure().stream())
                .filter(figure -> !figure.row().startsWith(Remark.KEY + "-"))
                .forEach(this::add);
    }

    private List<Table> tables() {
        return slide.blocks().stream()
                .filter(Block.TableBlock.class::isInstance)
                .map(block -> ((Block.TableBlock) block).table())
                .toList();
    }

    private Stream<Table.Row> rows() {
        return tables().stream().flatMap(table -> table.rows().stream());
    }

    private void inTable(Table table, Set<String> meant) {
        table.rows()
                .forEach(row -> cells(table, row)
                        .filter(figure -> meant.contains(figure.row()))
                        .forEach(this::add));
    }

    private void sums(Table table) {
        Table.Kind heaviest = table.rows().stream().anyMatch(row -> row.kind() == Table.Kind.TOTAL)
                ? Table.Kind.TOTAL
                : Table.Kind.SUM;
        table.rows().stream()
                .filter(row -> row.kind() == heaviest)
                .flatMap(row -> cells(table, row))
                .forEach(this::add);
    }

    /** The figures of a row that the table itself lets stand out, or all when it lets none. */
    private static Stream<ShownFigure> cells(Table table, Table.Row row) {
        boolean any = table.columns().stream().anyMatch(Table.Column::strong);
        return java.util.stream.IntStream.range(0, row.cells().size())
                .filter(i -> !any || table.columns().get(i).strong())
                .mapToObj(i -> row.cells().get(i))
                .flatMap(cell -> cell.figure().stream());
    }

    /** One fact is told once, by the first name that the slide has for it. */
    private void add(ShownFigure figure) {
        String name = Fingerprint.name(figure, slide);
        boolean isNew = figure.figure().number().isEmpty() || seen.putIfAbsent(figure.figure(), name) == null;
        if (isNew) {
            figures.putIfAbsent(name, Fingerprint.shown(figure));
        }
    }
}
