package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.NumberStyle.Scale;
import se.hsnreport.format.SwedishNumbers;

/** How a value stands to another: money by what is between them, shares in percentage points, counts in percent. */
final class Comparison {
    private static final NumberStyle PERCENT = new NumberStyle("", Scale.PERCENT, 1, true);
    private static final NumberStyle POINTS = new NumberStyle("", Scale.PERCENTAGE_POINTS, 1, true);

    private Comparison() {}

    /** Such as {@code , +4,0 % mot 2023 (8 435)}; empty when the other has no value there. */
    static String words(Point point, Series other, int at) {
        Point base = other.points().get(at);
        if (base.plotted().isEmpty()) {
            return "";
        }
        return point.figure()
                .flatMap(now -> base.figure().flatMap(before -> between(now, before)))
                .map(between -> ", " + between + " mot " + other.label() + " (" + SeriesWords.value(base) + ")")
                .orElse("");
    }

    private static Optional<String> between(ShownFigure now, ShownFigure before) {
        Figure difference = Arithmetic.minus("", now.figure(), before.figure());
        return switch (now.figure().unit()) {
            case KR -> shown(difference, money(now)).map(text -> text + unit(now));
            case ANDEL, PROCENT, PROCENTENHETER ->
                shown(
                                new Figure.Value(
                                        difference.number().orElse(BigDecimal.ZERO),
                                        Unit.PROCENTENHETER,
                                        difference.trail()),
                                POINTS)
                        .map(text -> text + SwedishNumbers.NBSP + POINTS.scale().label());
            default -> shown(Arithmetic.change("", now.figure(), before.figure(), BigDecimal.ZERO), PERCENT);
        };
    }

    private static Optional<String> shown(Figure figure, NumberStyle style) {
        return figure.number().map(number -> SwedishNumbers.text(figure, style));
    }

    private static String unit(ShownFigure figure) {
        return figure.shownUnit().map(unit -> SwedishNumbers.NBSP + unit).orElse("");
    }

    /** With as many decimals as the values themselves are shown with. */
    private static NumberStyle money(ShownFigure figure) {
        Scale scale = Arrays.stream(Scale.values())
                .filter(s -> figure.shownUnit().filter(s.label()::equals).isPresent())
                .findFirst()
                .orElse(Scale.PLAIN);
        String shown = figure.shown().orElse("");
        int comma = shown.indexOf(',');
        return new NumberStyle("", scale, comma < 0 ? 0 : shown.length() - comma - 1, true);
    }
}
