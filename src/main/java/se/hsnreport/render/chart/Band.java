package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of words over the data: units, names, and the texts of vertical rules, which go down from them through the data.
 * Words are put in as few rows as keep them off each other and off the rules.
 */
final class Band {
    private static final double GAP = 10;
    /** From a rule to its text. */
    private static final double BESIDE = 4;

    private final double width;
    private final ChartStyle style;
    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    Band(double width, ChartStyle style) {
        this.width = width;
        this.style = style;
    }

    /** A text, its left edge, and its row from the top. */
    private record Word(TextBlock text, double left, int row) {
        boolean meets(Word other) {
            return left < other.right() + GAP
                    && other.left < right() + GAP
                    && row < other.below()
                    && other.row < below();
        }

        double right() {
            return left + text.width();
        }

        /** The row under its last. */
        int below() {
            return row + text.lines().size();
        }
    }

    private record Rule(double x, int row, Color colour, BasicStroke stroke) {}

    /** How a vertical rule looks. */
    record Look(Color colour, BasicStroke stroke) {}

    /** A rule that is wanted, with its text. */
    record Wanted(double x, TextBlock text, Look look) {}

    /** Whether nothing stands there yet. */
    private boolean free(Word word) {
        return word.left() >= 0
                && word.right() <= width
                && words.stream().noneMatch(word::meets)
                && rules.stream()
                        .noneMatch(r -> r.row() < word.below()
                                && r.x() > word.left() - BESIDE / 2
                                && r.x() < word.right() + BESIDE / 2);
    }

    /** Puts words where the caller wants them. */
    void put(TextBlock text, double left, int row) {
        if (text.width() > 0) {
            words.add(new Word(text, left, row));
        }
    }

    /** Puts several rules, in the order from left to right or from right to left, whichever takes fewer rows. */
    void rules(List<Wanted> wanted) {
        List<Wanted> back = new ArrayList<>(wanted);
        Collections.reverse(back);
        Band forth = with(wanted);
        Band least = with(back).rows() < forth.rows() ? with(back) : forth;
        words.addAll(least.words.subList(words.size(), least.words.size()));
        rules.addAll(least.rules.subList(rules.size(), least.rules.size()));
    }

    private Band with(List<Wanted> wanted) {
        Band made = new Band(width, style);
        made.words.addAll(words);
        made.rules.addAll(rules);
        wanted.forEach(made::rule);
        return made;
    }

    /** Puts a rule with its text beside it as high as both are free, the text in one line if that can be. */
    void rule(Wanted wanted) {
        Word word = beside(wanted, List.of(wanted.text(), wanted.text()))
                .or(() -> beside(wanted, broken(wanted)))
                .orElseGet(() -> {
                    TextBlock text = wanted.text().within(width);
                    return new Word(text, Math.max(0, Math.min(wanted.x() + BESIDE, width - text.width())), rows());
                });
        put(word.text(), word.left(), word.row());
        rules.add(new Rule(
                wanted.x(), word.row(), wanted.look().colour(), wanted.look().stroke()));
    }

    /**
     * The highest place beside a rule.
     *
     * @param texts the text as it would be at the right and at the left
     */
    private Optional<Word> beside(Wanted wanted, List<TextBlock> texts) {
        double x = wanted.x();
        return IntStream.rangeClosed(0, rows())
                .boxed()
                .flatMap(row -> Stream.of(
                        new Word(texts.get(0), x + BESIDE, row),
                        new Word(texts.get(1), x - BESIDE - texts.get(1).width(), row)))
                .filter(word -> free(word) && open(word.row(), x))
                .findFirst();
    }

    /** The text broken to the room at both sides. */
    private List<TextBlock> broken(Wanted wanted) {
        double x = wanted.x();
        double right =
                rules.stream().mapToDouble(Rule::x).filter(other -> other > x).reduce(width, Math::min);
        double left =
                rules.stream().mapToDouble(Rule::x).filter(other -> other < x).reduce(0, Math::max);
        return List.of(
                wanted.text().within(right - x - 2 * BESIDE), wanted.text().within(x - left - 2 * BESIDE));
    }

    /** Whether a rule from this row down runs through no words. */
    private boolean open(int row, double x) {
        return words.stream()
                .noneMatch(w -> w.below() > row && x > w.left() - BESIDE / 2 && x < w.right() + BESIDE / 2);
    }

    int rows() {
        return words.stream().mapToInt(Word::below).max().orElse(0);
    }

    /** The room over the data: half a line for the highest tick's label, or more when words stand there. */
    double height() {
        return rows() == 0 ? style.lineHeight() / 2 : style.lineHeight() * (rows() + 0.75);
    }

    /** The rules alone, for labels to keep off. */
    List<Line2D> lines(Rectangle2D data) {
        return rules.stream()
                .<Line2D>map(r -> new Line2D.Double(r.x(), data.getY(), r.x(), data.getMaxY()))
                .toList();
    }

    /** Draws the rules down to the data's lower edge. */
    void drawRules(Graphics2D g, Rectangle2D data) {
        for (Rule rule : rules) {
            g.setColor(rule.colour());
            g.setStroke(rule.stroke());
            double top = rule.row() * style.lineHeight() + 2;
            g.draw(new Line2D.Double(rule.x(), top, rule.x(), data.getMaxY()));
        }
    }

    void drawWords(Graphics2D g) {
        for (Word word : words) {
            word.text().draw(g, new Point2D.Double(word.left(), word.row() * style.lineHeight()));
        }
    }
}
