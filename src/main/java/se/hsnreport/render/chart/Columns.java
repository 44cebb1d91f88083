package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Point;

/** The columns of a chart and the values written at them. */
record Columns(ChartSpec.Columns spec, List<ColumnLook> looks, ColumnBoxes places, ChartStyle style) {
    /** Half the thread of paper that keeps neighbours apart. */
    private static final double APART = 0.5;

    private interface Each {
        void column(int series, int item);
    }

    private void each(Each action) {
        for (int series = 0; series < spec.series().size(); series++) {
            for (int item = 0; item < spec.categories().size(); item++) {
                action.column(series, item);
            }
        }
    }

    List<Rectangle2D> boxes() {
        List<Rectangle2D> all = new ArrayList<>();
        each((series, item) -> places.box(series, item).ifPresent(all::add));
        return all;
    }

    void draw(Graphics2D g) {
        each((series, item) ->
                places.box(series, item).ifPresent(box -> look(series, item).draw(g, apart(box))));
    }

    private Rectangle2D apart(Rectangle2D box) {
        double x = spec.stacked() ? 0 : APART;
        double y = spec.stacked() ? APART : 0;
        double width = Math.max(0, box.getWidth() - 2 * x);
        double height = Math.max(0, box.getHeight() - y);
        return new Rectangle2D.Double(box.getX() + x, box.getY() + y, width, height);
    }

    /** The look of a column, which says whether its value is preliminary. */
    private ColumnLook look(int series, int item) {
        boolean preliminary =
                point(series, item).figure().map(f -> f.figure().preliminary()).orElse(false);
        return preliminary ? looks.get(series).preliminary() : looks.get(series);
    }

    private Point point(int series, int item) {
        return spec.series().get(series).points().get(item);
    }

    /**
     * Writes values, those of the most important series first, the newest first. Where columns stand side by side and the
     * value of one finds no room, those of lesser series are left out too: it would be read as that of the whole group.
     */
    void values(Graphics2D g, ColumnLabels labels) {
        Set<Integer> untold = new HashSet<>();
        IntStream.range(0, spec.series().size())
                .boxed()
                .sorted(Comparator.comparing(i -> spec.series().get(i).emphasis()))
                .forEach(series -> {
                    for (int item = spec.categories().size() - 1; item >= 0; item--) {
                        Optional<ColumnLabels.Wanted> wanted =
                                untold.contains(item) ? Optional.empty() : wanted(series, item);
                        if (wanted.isPresent() && !labels.draw(g, wanted.get(), spec.stacked()) && !spec.stacked()) {
                            untold.add(item);
                        }
                    }
                });
    }

    private Optional<ColumnLabels.Wanted> wanted(int series, int item) {
        Point point = point(series, item);
        if (point.label().isEmpty()) {
            return Optional.empty();
        }
        ColumnLook look = look(series, item);
        boolean strong = spec.series().get(series).emphasis() == Emphasis.MAIN && !spec.stacked();
        TextBlock label = TextBlock.line(point.label(), style, style.legible(look.colour()))
                .strong(strong);
        boolean below = point.plotted().map(v -> v.signum() < 0).orElse(false);
        return places.box(series, item).map(box -> new ColumnLabels.Wanted(box, label, look, below));
    }
}
