package se.hsnreport.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

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
        boolean meets(double from, double to) {
            return left < to + GAP && from < left + text.width() + GAP;
        }
    }

    private record Rule(double x, int row, Color colour, BasicStroke stroke) {}

    /** How a vertical rule looks. */
    record Look(Color colour, BasicStroke stroke) {}

    /** Whether nothing stands there yet. */
    boolean free(int row, double from, double to) {
        return from >= 0
                && to <= width
                && words.stream().noneMatch(w -> w.row() == row && w.meets(from, to))
                && rules.stream().noneMatch(r -> r.row() < row && r.x() > from - BESIDE && r.x() < to + BESIDE);
    }

    /** Puts words where the caller wants them. */
    void put(TextBlock text, double left, int row) {
        if (text.width() > 0) {
            words.add(new Word(text, left, row));
        }
    }

    /** Puts a rule with its text beside it in the highest row where both are free; one under all others if need be. */
    void rule(double x, TextBlock text, Look look) {
        double right = x + BESIDE;
        double left = x - BESIDE - text.width();
        int row = 0;
        while (row < rows() && !(free(row, right, right + text.width()) && open(row, x))) {
            if (free(row, left, x - BESIDE) && open(row, x)) {
                break;
            }
            row++;
        }
        boolean atRight = row < rows() ? free(row, right, right + text.width()) : right + text.width() <= width;
        double wanted = atRight ? right : Math.max(0, Math.min(left, width - text.width()));
        put(text, wanted, row);
        rules.add(new Rule(x, row, look.colour(), look.stroke()));
    }

    /** Whether a rule from this row down runs through no words. */
    private boolean open(int row, double x) {
        return words.stream()
                .noneMatch(w -> w.row() > row
                        && x > w.left() - BESIDE / 2
                        && x < w.left() + w.text().width() + BESIDE / 2);
    }

    int rows() {
        return words.stream().mapToInt(w -> w.row() + 1).max().orElse(0);
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
            word.text().draw(g, new java.awt.geom.Point2D.Double(word.left(), word.row() * style.lineHeight()));
        }
    }
}
