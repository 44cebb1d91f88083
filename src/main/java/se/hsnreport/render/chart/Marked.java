package se.hsnreport.render.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;
import se.hsnreport.document.ChartSpec.Event;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.document.Tone;
import se.hsnreport.render.LineLook;

/**
 * Events and targets of a chart over categories.
 *
 * @param end position on the x axis where the targets' lines end, if the data do not end before
 */
record Marked(Marks marks, double end, ChartStyle style) {
    /** How an event's rule looks. */
    Band.Look event() {
        return look(LineLook.event(), style);
    }

    /** How a target looks, be it upright or level. */
    static Band.Look target(ChartStyle style) {
        return look(LineLook.target(), style);
    }

    private static Band.Look look(LineLook look, ChartStyle style) {
        return new Band.Look(style.colour(look.colour()), Stroked.stroke(look));
    }

    /** Puts the events in the band, each in the middle between its category and the one before. */
    void events(Band band, Scale scale) {
        List<Band.Wanted> wanted = new ArrayList<>();
        for (Event event : marks.events()) {
            TextBlock text = TextBlock.line(event.text(), style, style.colour(Tone.QUIET));
            wanted.add(new Band.Wanted(scale.x(event.category() - 0.5), text, event()));
        }
        band.rules(wanted);
    }

    /** The targets' texts, to stand at the right of their lines. */
    List<EndLabels.End> ends(double width) {
        Color ink = style.colour(Tone.INK);
        return marks.targets().stream()
                .map(t -> new EndLabels.End(
                        TextBlock.line(t.text(), style, ink).within(width),
                        ink,
                        scale -> line(t, scale).getP2()))
                .toList();
    }

    /** The lines of the targets, for labels to keep off. */
    List<Line2D> lines(Scale scale) {
        return marks.targets().stream().map(t -> line(t, scale)).toList();
    }

    private Line2D line(Target target, Scale scale) {
        double y = scale.y(target.value().doubleValue());
        double right = Math.min(scale.data().getMaxX(), scale.x(end));
        return new Line2D.Double(scale.data().getX(), y, right, y);
    }

    void drawTargets(Graphics2D g, Scale scale) {
        g.setColor(target(style).colour());
        g.setStroke(target(style).stroke());
        lines(scale).forEach(g::draw);
    }

    /** A range that the targets lie in too. */
    Range holding(Range range) {
        Range all = range;
        for (Target target : marks.targets()) {
            all = Range.expandToInclude(all, target.value().doubleValue());
        }
        return all;
    }
}
