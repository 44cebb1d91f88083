package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.render.chart.Spread;

/** Room at the right for words at the ends of lines, which are moved apart where they would meet. */
record EndRoom(Measure measure) {
    /** How much of the chart's width the words may take before they are broken into lines. */
    private static final double SHARE = 0.24;

    /** Between a point and its words, and round them. */
    private static final double ROUND = 14;

    private static final double MOVED = 0.5;

    /** The room that words need. */
    double width(String text, boolean bold) {
        return Math.min(measure.width(text, bold), measure.width() * SHARE) + ROUND;
    }

    private double height(String text, boolean bold) {
        double lines = Math.ceil(measure.width(text, bold) / (measure.width() * SHARE));
        return Math.max(1, lines) * measure.line() * 1.15;
    }

    private record End(int series, Label label, double middle, double height) {}

    /** The lines with the words at their ends moved up or down as far as they must be. */
    List<Plotted> apart(List<Plotted> lines, Grid grid, Scale scale, Area plot) {
        List<End> ends = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> lines.get(i).labels().stream()
                        .filter(label ->
                                label.index() == grid.categories().names().size() - 1)
                        .map(label ->
                                end(i, label, grid.columns().get(lines.get(i).column()), scale, plot)))
                .sorted(Comparator.comparingDouble(End::middle))
                .toList();
        double[] middles = Spread.apart(
                ends.stream().mapToDouble(End::middle).toArray(),
                ends.stream().mapToDouble(End::height).toArray(),
                plot.y() - measure.line() / 2,
                measure.height());
        List<Plotted> moved = new ArrayList<>(lines);
        for (int k = 0; k < middles.length; k++) {
            End end = ends.get(k);
            double down = middles[k] - end.middle();
            if (Math.abs(down) > MOVED) {
                moved.set(end.series(), moved((Plotted.Line) moved.get(end.series()), end.label(), down));
            }
        }
        return moved;
    }

    private End end(int series, Label label, Grid.Column column, Scale scale, Area plot) {
        double middle =
                plot.bottom() - scale.share(column.values().get(label.index()).orElseThrow()) * plot.height();
        return new End(series, label, middle, height(label.text(), label.bold()));
    }

    private static Plotted moved(Plotted.Line line, Label label, double down) {
        List<Label> labels = line.labels().stream()
                .map(l -> l.equals(label) ? l.moved(0, down) : l)
                .toList();
        return new Plotted.Line(line.column(), line.look(), line.marks(), labels);
    }
}
