package se.hsnreport.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A chart described by data; which library draws it is the renderer's affair. */
public sealed interface ChartSpec {
    /** The axis of values. */
    Axis axis();

    /** All points, in reading order. */
    List<Point> points();

    /**
     * Lines over categories such as months.
     *
     * @param categories label of each position on the x axis; empty where no label is to stand
     * @param series lines, most important last, each with one point a category
     */
    record Lines(Axis axis, List<String> categories, List<Series> series) implements ChartSpec {
        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }

        @Override
        public List<Point> points() {
            return series.stream().flatMap(s -> s.points().stream()).toList();
        }
    }

    /** One horizontal bar a category, from zero, the first on top, with its label and its value written at it. */
    record Bars(Axis axis, List<Bar> bars) implements ChartSpec {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public List<Point> points() {
            return bars.stream().map(Bar::point).toList();
        }
    }

    /**
     * The axis of values: it reaches from its first tick to its last.
     *
     * @param unit words over the axis, such as {@code mkr}
     */
    record Axis(String unit, List<Tick> ticks) {
        public Axis {
            ticks = List.copyOf(ticks);
            if (ticks.size() < 2) {
                throw new IllegalArgumentException("an axis needs two ticks");
            }
        }

        public BigDecimal from() {
            return ticks.get(0).value();
        }

        public BigDecimal to() {
            return ticks.get(ticks.size() - 1).value();
        }
    }

    /** A value on the axis and its text. */
    record Tick(BigDecimal value, String label) {}

    /** How a series stands among the others. */
    enum Emphasis {
        /** What the chart is about: this year, this region. */
        MAIN,
        /** What it is compared with: last year. */
        COMPARED,
        /** Older or other things, in the background. */
        QUIET,
        /** Dashed. */
        BUDGET,
        /** Dotted. */
        FORECAST
    }

    /** A line; its label is written at its end. */
    record Series(String label, Emphasis emphasis, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param plotted its value in the axis' unit; empty makes a gap
     * @param label text written at the point; empty for none
     * @param figure the figure it shows
     */
    record Point(Optional<BigDecimal> plotted, String label, Optional<ShownFigure> figure) {}

    /** A bar with its category's label; its value is the point's label. */
    record Bar(String label, Emphasis emphasis, Point point) {}
}
