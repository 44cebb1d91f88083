package se.hsnreport.render.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges a drawn page as eyes would: what cannot be told from what lies under it, and what stands on other letters. */
final class Eyes {
    private static final int PAPER = 0xffffff;
    private static final double TEXT = 4.5;
    private static final double LINE = 3;

    /** How many of a line's points in a row may be lost where it crosses another. */
    private static final int CROSSING = 4;

    /** Outlines are measured in numbers of a few digits. */
    private static final double TOUCH = 0.05;

    /** How far beside a line one looks, in points. */
    private static final double BESIDE = 0.6;

    /** Of text, which lies on shapes and not on lines: that is for the charts' own tests. */
    private static final float MOST = Float.MAX_VALUE;

    private Eyes() {}

    /**
     * Texts and lines with too little contrast to what lies under them.
     *
     * @param quiet colour of rules and grid lines, which part and guide but tell nothing
     */
    static Set<String> pale(List<Ink> inks, int quiet) {
        Set<String> pale = new TreeSet<>();
        for (int i = 0; i < inks.size(); i++) {
            List<Ink> under = inks.subList(0, i);
            if (inks.get(i) instanceof Ink.Letter letter) {
                int ground = under(under, letter.middle(), MOST);
                if (contrast(letter.rgb(), ground) < TEXT) {
                    pale.add(told(letter.text(), letter.rgb(), ground));
                }
            } else if (inks.get(i) instanceof Ink.Line line && line.rgb() != quiet) {
                pale.addAll(pale(line, under));
            }
        }
        return pale;
    }

    /** A line may start within its own mark and cross others, but not be lost on its way. */
    private static Set<String> pale(Ink.Line line, List<Ink> under) {
        Set<String> pale = new TreeSet<>();
        int lost = 0;
        for (Point2D point : line.points()) {
            lost = isSeen(line, around(under, line, point)) ? 0 : lost + 1;
            if (lost > CROSSING) {
                pale.add(told("line", line.rgb(), under(under, point, line.width())));
            }
        }
        return pale;
    }

    private static String told(String what, int rgb, int ground) {
        return String.format(Locale.ROOT, "%s: #%06X on #%06X is %.2f", what, rgb, ground, contrast(rgb, ground));
    }

    /** The colours on which a line lies and between which: as the edge of a shape it is told by one side or by both. */
    private static List<Integer> around(List<Ink> inks, Ink.Line line, Point2D point) {
        double off = line.width() / 2 + BESIDE;
        return Stream.of(new int[] {0, 0}, new int[] {1, 0}, new int[] {-1, 0}, new int[] {0, 1}, new int[] {0, -1})
                .map(d -> new Point2D.Double(point.getX() + d[0] * off, point.getY() + d[1] * off))
                .map(there -> under(inks, there, line.width()))
                .toList();
    }

    private static boolean isSeen(Ink.Line line, List<Integer> around) {
        boolean isCasing = line.rgb() == PAPER && around.contains(PAPER);
        return isCasing
                || around.stream()
                        .anyMatch(one -> contrast(line.rgb(), one) >= LINE
                                || around.stream().anyMatch(other -> contrast(one, other) >= LINE));
    }

    /** The colour of the uppermost shape there, or of a line wider than something: a casing, and no mere crossing. */
    private static int under(List<Ink> inks, Point2D point, float width) {
        for (int i = inks.size() - 1; i >= 0; i--) {
            if (covers(inks.get(i), point, width)) {
                return inks.get(i).rgb();
            }
        }
        return PAPER;
    }

    private static boolean covers(Ink ink, Point2D point, float width) {
        if (ink instanceof Ink.Line line) {
            return line.width() > width && line.shape().contains(point);
        }
        return ink instanceof Ink.Fill fill && fill.shape().contains(point);
    }

    /** The ratio of WCAG 2, 1 to 21. */
    static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Texts of which a letter stands on a letter of another. */
    static Set<String> collisions(List<List<Ink.Letter>> texts) {
        Set<String> found = new TreeSet<>();
        List<Rectangle2D> boxes = texts.stream().map(Eyes::box).toList();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                if (meet(boxes.get(one), boxes.get(other)) && meet(texts.get(one), texts.get(other))) {
                    found.add(texts.get(one).get(0).text() + " × "
                            + texts.get(other).get(0).text());
                }
            }
        }
        return found;
    }

    private static Rectangle2D box(List<Ink.Letter> text) {
        Rectangle2D box = text.get(0).box();
        return text.stream().map(Ink.Letter::box).reduce(box, Rectangle2D::createUnion);
    }

    private static boolean meet(List<Ink.Letter> one, List<Ink.Letter> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> meet(a.box(), b.box())));
    }

    private static boolean meet(Rectangle2D one, Rectangle2D other) {
        Rectangle2D shared = one.createIntersection(other);
        return shared.getWidth() > TOUCH && shared.getHeight() > TOUCH;
    }
}
