package se.hsnreport.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;

/** What the columns of figures are called on a slide: the heads of its tables, the labels of its charts' series. */
public final class ColumnNames {
    private final Map<String, String> names = new HashMap<>();

    public ColumnNames(Slide slide) {
        for (Block block : slide.blocks()) {
            if (block instanceof Block.TableBlock table) {
                heads(table.table());
            }
        }
        for (Block block : slide.blocks()) {
            if (block instanceof Block.Chart chart) {
                series(chart.chart()).forEach(this::label);
            }
        }
    }

    /** The name by which people know a column; its key when the slide shows none. */
    public String of(String key) {
        return names.getOrDefault(key, key);
    }

    private void heads(Table table) {
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Table.Column column = table.columns().get(i);
                row.cells().get(i).figure().ifPresent(figure -> names.putIfAbsent(figure.column(), head(column)));
            }
        }
    }

    /** Two columns of one head are told apart by the heading over them. */
    private static String head(Table.Column column) {
        String group = column.group().isEmpty() ? "" : " (" + column.group() + ")";
        return (column.head() + group).replace("\u00AD", "");
    }

    private static List<Series> series(ChartSpec chart) {
        if (chart instanceof ChartSpec.Lines lines) {
            return lines.series();
        }
        return chart instanceof ChartSpec.Columns columns ? columns.series() : List.of();
    }

    private void label(Series series) {
        series.points().stream()
                .flatMap(point -> point.figure().stream())
                .forEach(figure -> names.putIfAbsent(figure.column(), series.label()));
    }
}
