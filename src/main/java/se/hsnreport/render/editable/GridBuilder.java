package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.render.ooxml.NumberFormat;

/** Fills the sheet behind a chart column by column. */
final class GridBuilder {
    private final Categories categories;
    private final List<Grid.Column> columns = new ArrayList<>();

    GridBuilder(Categories categories) {
        this.categories = categories;
    }

    /** Puts a column behind the others and says which one it is. */
    int add(String name, List<Point> points) {
        return add(new Grid.Column(name, points.stream().map(Point::plotted).toList(), format(points)));
    }

    int add(Series series) {
        return add(series.label(), series.points());
    }

    /** A target is the same in all categories. */
    int add(Target target) {
        String shown = target.value().toPlainString().replace('.', ',');
        List<Optional<BigDecimal>> alike =
                Collections.nCopies(categories.names().size(), Optional.of(target.value()));
        return add(new Grid.Column(target.text(), alike, NumberFormat.of(shown, false)));
    }

    private int add(Grid.Column column) {
        columns.add(column);
        return columns.size() - 1;
    }

    Grid grid() {
        return new Grid(categories, columns);
    }

    /** The format of what is shown of the points; a sign that one of them shows is for all. */
    private static String format(List<Point> points) {
        List<String> shown = points.stream()
                .map(point -> point.figure().flatMap(ShownFigure::shown).orElse(point.label()))
                .filter(text -> text.chars().anyMatch(c -> c >= '1' && c <= '9'))
                .toList();
        String any = shown.isEmpty() ? "" : shown.get(shown.size() - 1);
        return NumberFormat.of(
                shown.stream().filter(text -> text.startsWith("+")).findFirst().orElse(any), false);
    }
}
