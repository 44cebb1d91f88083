package se.hsnreport.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.NumberStyle.Scale;
import se.hsnreport.format.SwedishNumbers;

/** A difference as readers of the figure would write it. */
final class DifferenceText {
    private static final Pattern DECIMALS = Pattern.compile(",(\\d+)");
    private static final String POINTS = Scale.PERCENTAGE_POINTS.label();

    private DifferenceText() {}

    /** With its unit; a difference of percentages is in percentage points. Empty when there is none. */
    static String of(Change change) {
        String unit = unit(change.figure());
        return number(change) + (unit.isEmpty() || change.difference().isEmpty() ? "" : SwedishNumbers.NBSP + unit);
    }

    private static String unit(PackFigure figure) {
        String unit = figure.display().unit();
        return unit.equals(Scale.PERCENT.label()) ? POINTS : unit;
    }

    /** Without its unit where that is the figure's own. Empty when there is none. */
    static String inItsUnit(Change change) {
        boolean percent = change.figure().display().unit().equals(Scale.PERCENT.label());
        return percent ? of(change) : number(change);
    }

    /** With the decimals of the shown figure, or with so many more that it is not shown as nothing. */
    private static String number(Change change) {
        return change.difference()
                .map(difference -> number(difference, change.figure().display()))
                .orElse("");
    }

    private static String number(BigDecimal difference, PackFigure.Display display) {
        BigDecimal scaled = difference.movePointLeft(scale(display.unit()).powerOfTen());
        int decimals = decimals(display.text());
        if (scaled.signum() != 0
                && scaled.setScale(decimals, RoundingMode.HALF_UP).signum() == 0) {
            decimals = scaled.scale() - scaled.precision() + 1;
        }
        return SwedishNumbers.number(scaled, new NumberStyle("", Scale.PLAIN, decimals, true));
    }

    private static Scale scale(String unit) {
        return Stream.of(Scale.values())
                .filter(scale -> scale.label().equals(unit))
                .findFirst()
                .orElse(Scale.PLAIN);
    }

    private static int decimals(String shown) {
        Matcher matcher = DECIMALS.matcher(shown);
        return matcher.find() ? matcher.group(1).length() : 0;
    }
}
