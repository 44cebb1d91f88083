package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.Tone;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.editable.Overlaid.Rule;
import se.hsnreport.render.editable.Overlaid.Words;

/** Gives places over the data, row under row: to units, the key and the words of events. */
final class TopBand {
    private static final double GAP = 10;
    private static final double BESIDE_RULE = 4;
    private static final int MOST_ROWS = 12;

    private final Measure measure;
    private final List<Area> taken = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Marked> marked = new ArrayList<>();

    TopBand(Measure measure) {
        this.measure = measure;
    }

    private record Marked(double x, double from, LineLook look) {}

    /** The unit of the axis at the left. */
    void unit(String text) {
        put(text, 0, Tint.of(Tone.QUIET), false);
    }

    /** The unit of the axis at the right. */
    void secondUnit(String text) {
        put(text, measure.width() - measure.width(text, false), Tint.of(Tone.SECOND), true);
    }

    /** A rule with its words that is to stand over the data. */
    record Wanted(String text, double x, LineLook look) {}

    /**
     * Rules down to the data's foot, their words beside them on the side where they have room, broken into lines where
     * neither side has enough. In this order no words need to lie across the rule of a neighbour.
     */
    void rules(List<Wanted> wanted) {
        wanted.stream()
                .filter(this::fitsRight)
                .sorted(Comparator.comparingDouble(Wanted::x))
                .forEach(this::rule);
        wanted.stream()
                .filter(rule -> !fitsRight(rule))
                .sorted(Comparator.comparingDouble(Wanted::x).reversed())
                .forEach(this::rule);
    }

    private boolean fitsRight(Wanted rule) {
        return measure.width(rule.text(), false) <= right(rule) || right(rule) >= left(rule);
    }

    private double right(Wanted rule) {
        return measure.width() - rule.x() - BESIDE_RULE;
    }

    private double left(Wanted rule) {
        return rule.x() - BESIDE_RULE;
    }

    private void rule(Wanted rule) {
        boolean right = fitsRight(rule);
        double whole = measure.width(rule.text(), false);
        double width = Math.min(whole, right ? right(rule) : left(rule));
        // words seldom fill their lines
        double lines = whole > width ? Math.ceil(whole * 1.1 / width) : 1;
        double x = right ? rule.x() + BESIDE_RULE : rule.x() - BESIDE_RULE - width;
        Area area = rows(x, width, lines * measure.line())
                .filter(tried -> clear(tried, rule.x()))
                .findFirst()
                .orElseGet(() -> free(x, width));
        put(rule.text(), area, rule.look().colour(), !right);
        marked.add(new Marked(rule.x(), area.y() + 2, rule.look()));
    }

    /** Whether words and their rule meet no other words, and the words no other rule. */
    private boolean clear(Area area, double x) {
        boolean crossed = marked.stream()
                .anyMatch(other ->
                        other.x() >= area.x() - 2 && other.x() <= area.right() + 2 && other.from() < area.bottom());
        boolean crossing =
                taken.stream().anyMatch(other -> other.y() >= area.bottom() && x >= other.x() && x <= other.right());
        return !taken(area) && !crossed && !crossing;
    }

    private void put(String text, double x, Tint colour, boolean right) {
        put(text, free(x, measure.width(text, false)), colour, right);
    }

    private void put(String text, Area area, Tint colour, boolean right) {
        if (!text.isBlank()) {
            taken.add(area);
            words.add(new Words(text, area, measure.ink(colour), right));
        }
    }

    /** The first row that has room there. */
    private Area free(double x, double width) {
        return rows(x, width, measure.line())
                .filter(area -> !taken(area))
                .findFirst()
                .orElseGet(() -> new Area(x, height(), width, measure.line()));
    }

    private Stream<Area> rows(double x, double width, double height) {
        return IntStream.range(0, MOST_ROWS).mapToObj(row -> new Area(x, row * measure.line(), width, height));
    }

    private boolean taken(Area area) {
        Area wider = new Area(area.x() - GAP, area.y() + 1, area.width() + 2 * GAP, area.height() - 2);
        return taken.stream().anyMatch(wider::meets);
    }

    /** Room for a key of so much width in all: beside the unit, or over the whole width. */
    Optional<Area> key(double width) {
        if (width == 0) {
            return Optional.empty();
        }
        double from = taken.stream()
                .filter(a -> a.x() == 0)
                .mapToDouble(a -> a.right() + GAP)
                .max()
                .orElse(0);
        double to = taken.stream()
                .filter(a -> a.x() > 0)
                .mapToDouble(a -> a.x() - GAP)
                .min()
                .orElse(measure.width());
        Area made = from + width <= to
                ? new Area(from, 0, width, measure.line())
                : new Area(
                        0,
                        height(),
                        Math.min(width, measure.width()),
                        Math.ceil(width / measure.width()) * measure.line());
        taken.add(made);
        return Optional.of(made);
    }

    /** How far down it reaches. */
    double height() {
        return taken.stream().mapToDouble(Area::bottom).max().orElse(0);
    }

    /** All of it, over data in a place. */
    Overlaid over(Area plot) {
        List<Rule> rules = marked.stream()
                .map(m -> new Rule(new Area(m.x(), m.from(), 0, plot.bottom() - m.from()), m.look()))
                .toList();
        return new Overlaid(words, rules);
    }
}
