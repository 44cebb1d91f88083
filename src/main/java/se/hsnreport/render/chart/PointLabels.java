package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.render.chart.Clearing.Piece;
import se.hsnreport.render.chart.Clearing.Placed;
import se.hsnreport.render.chart.Clearing.Side;
import se.hsnreport.render.chart.Clearing.Wanted;

/** Words beside points: the values that are to be read, and the names of lines that end before the last category. */
record PointLabels(List<Stroked> lines, ChartStyle style, Scale scale) {
    /**
     * Draws all words, the most important first.
     *
     * @param area where words may stand
     */
    void draw(Graphics2D g, Rectangle2D area, Taken taken) {
        Clearing clearing = new Clearing(area, pieces(taken.rules()));
        taken.places().forEach(clearing::take);
        lines.forEach(line -> marks(line, clearing));
        for (int i = lines.size() - 1; i >= 0; i--) {
            Stroked line = lines.get(i);
            if (line.last() >= 0 && !taken.named().contains(line)) {
                TextBlock name = EndLabels.block(line, style);
                draw(g, clearing, new Wanted(name, line, scale.spot(line, line.last())), Side.RIGHT);
            }
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            values(g, lines.get(i), clearing);
        }
    }

    /**
     * What is there before.
     *
     * @param places that words keep off
     * @param named lines that have their names already
     * @param rules lines that are no data
     */
    record Taken(List<Rectangle2D> places, List<Stroked> named, List<Line2D> rules) {}

    private void values(Graphics2D g, Stroked line, Clearing clearing) {
        Color colour = style.legible(line.colour());
        for (int i = 0; i < line.last(); i++) {
            String label = line.series().points().get(i).label();
            if (line.has(i) && !label.isEmpty()) {
                TextBlock block = TextBlock.line(label, style, colour).strong(line.bold());
                draw(g, clearing, new Wanted(block, line, scale.spot(line, i)), Side.ABOVE);
            }
        }
    }

    private static void draw(Graphics2D g, Clearing clearing, Wanted wanted, Side first) {
        Placed placed = clearing.place(wanted, first);
        placed.leader().ifPresent(leader -> {
            g.setColor(wanted.line().colour());
            g.setStroke(EndLabels.LEADER);
            g.draw(leader);
        });
        wanted.label().drawOnPaper(g, placed.box());
    }

    private void marks(Stroked line, Clearing clearing) {
        for (int i = 0; i < line.series().points().size(); i++) {
            if (line.has(i) && !line.series().points().get(i).label().isEmpty()) {
                Point2D spot = scale.spot(line, i);
                double reach = line.mark();
                clearing.take(new Rectangle2D.Double(spot.getX() - reach, spot.getY() - reach, 2 * reach, 2 * reach));
            }
        }
    }

    private List<Piece> pieces(List<Line2D> rules) {
        List<Piece> segments = new ArrayList<>();
        rules.forEach(rule -> segments.add(new Piece(Optional.empty(), rule)));
        for (Stroked line : lines) {
            for (int i = 1; i < line.series().points().size(); i++) {
                if (line.has(i - 1) && line.has(i)) {
                    segments.add(new Piece(
                            Optional.of(line), new Line2D.Double(scale.spot(line, i - 1), scale.spot(line, i))));
                }
            }
        }
        return segments;
    }
}
