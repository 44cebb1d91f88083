package se.hsnreport.render.editable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Tone;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.editable.Overlaid.Rule;
import se.hsnreport.render.editable.Overlaid.Words;

/** Gives places over the data, row under row: to units, the key and the words of events. */
final class TopBand {
    private static final double GAP = 10;
    private static final double BESIDE_RULE = 4;

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

    /** A rule down to the data's foot, its words beside it on the side where they have room. */
    void rule(String text, double x, LineLook look) {
        double width = measure.width(text, false);
        boolean right = x + BESIDE_RULE + width <= measure.width();
        double left = Math.max(0, right ? x + BESIDE_RULE : x - BESIDE_RULE - width);
        Area area = put(text, left, look.colour(), !right);
        marked.add(new Marked(x, area.y(), look));
    }

    private Area put(String text, double x, Tint colour, boolean right) {
        Area area = free(x, measure.width(text, false));
        if (!text.isBlank()) {
            taken.add(area);
            words.add(new Words(text, area, measure.ink(colour), right));
        }
        return area;
    }

    /** The first row that has room there. */
    private Area free(double x, double width) {
        Area tried = new Area(x, 0, width, measure.line());
        while (taken(tried)) {
            tried = new Area(x, tried.y() + measure.line(), width, measure.line());
        }
        return tried;
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
