package se.hsnreport.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param marks what happened when, and targets
     */
    record Lines(Axis axis, List<String> categories, List<Series> series, Marks marks) implements ChartSpec {
        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            int count = categories.size();
            if (series.stream().anyMatch(s -> s.points().size() != count)) {
                throw new IllegalArgumentException("a series must have a point for each category");
            }
        }

        public Lines(Axis axis, List<String> categories, List<Series> series) {
            this(axis, categories, series, Marks.NONE);
        }

        @Override
        public List<Point> points() {
            return series.stream().flatMap(s -> s.points().stream()).toList();
        }
    }

    /**
     * Columns from zero over categories such as months, and perhaps a line on an axis of its own at the right.
     *
     * @param categories label of each position on the x axis; empty where no label is to stand
     * @param series columns, each with one point a category; side by side, the compared ones paler
     * @param stacked whether they stand on each other instead, the first lowest
     * @param line over them; empty for none
     */
    record Columns(
            Axis axis,
            List<String> categories,
            List<Series> series,
            boolean stacked,
            Optional<OverlaidLine> line,
            Marks marks)
            implements ChartSpec {
        public Columns {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }

        @Override
        public List<Point> points() {
            return Stream.concat(series.stream(), line.map(OverlaidLine::series).stream())
                    .flatMap(s -> s.points().stream())
                    .toList();
        }
    }

    /** A line over columns, on its own axis. */
    record OverlaidLine(Axis axis, Series series) {}

    /**
     * What is marked on a chart besides its data.
     *
     * @param events thin vertical rules with their texts, at positions of categories
     * @param targets horizontal lines with their texts
     */
    record Marks(List<Event> events, List<Target> targets) {
        public static final Marks NONE = new Marks(List.of(), List.of());

        public Marks {
            events = List.copyOf(events);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Something that happened, such as a break in the series.
     *
     * @param category position on the x axis from 0: the rule stands before it
     */
    record Event(int category, String text) {}

    /** A value to reach, in the axis' unit. */
    record Target(BigDecimal value, String text) {}

    /** One horizontal bar a category, from zero, the first on top, with its label and its value written at it. */
    record Bars(Axis axis, List<Bar> bars, List<Target> targets) implements ChartSpec {
        public Bars {
            bars = List.copyOf(bars);
            targets = List.copyOf(targets);
        }

        public Bars(Axis axis, List<Bar> bars) {
            this(axis, bars, List.of());
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
     * @param figure the figure it shows; a preliminary one is drawn hollow
     */
    record Point(Optional<BigDecimal> plotted, String label, Optional<ShownFigure> figure) {}

    /** A bar with its category's label; its value is the point's label. */
    record Bar(String label, Emphasis emphasis, Point point) {}
}
