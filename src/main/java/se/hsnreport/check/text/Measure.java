package se.hsnreport.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/** What a number in a text counts, by the word after it. */
enum Measure {
    POINTS("%-enhet(?:er)?|procentenhet(?:er)?", NumberStyle.Scale.PERCENTAGE_POINTS),
    PERCENT("%|procent", NumberStyle.Scale.PERCENT),
    MDKR("mdkr|miljard(?:er)?(?: kronor)?", NumberStyle.Scale.MDKR),
    MKR("mkr|mnkr|msek|miljon(?:er)?(?: kronor)?", NumberStyle.Scale.MKR),
    TKR("tkr|tusen kronor", NumberStyle.Scale.TKR),
    KR("kr|kronor", NumberStyle.Scale.KR),
    /** A number of things, days or points; also a number without any word. */
    PLAIN("", NumberStyle.Scale.PLAIN);

    private static final String NO_LETTER = "(?![\\p{L}\\p{N}-])";

    private final Pattern word;
    private final NumberStyle.Scale scale;

    Measure(String words, NumberStyle.Scale scale) {
        this.word = Pattern.compile(" ?(?:" + words + ")" + NO_LETTER);
        this.scale = scale;
    }

    /** What stands at a position of a folded text: a measure and where its word ends. */
    record Found(Measure measure, int end) {}

    static Found at(String folded, int position) {
        for (Measure measure : values()) {
            Matcher matcher = measure.word.matcher(folded).region(position, folded.length());
            matcher.useTransparentBounds(true);
            if (measure != PLAIN && matcher.lookingAt()) {
                return new Found(measure, matcher.end());
            }
        }
        return new Found(PLAIN, position);
    }

    /** Whether figures of the unit can be said so. */
    boolean fits(Unit unit) {
        boolean counted = unit == Unit.ANTAL || unit == Unit.DAGAR || unit == Unit.POANG;
        return this == PLAIN ? counted : scale.fits(unit);
    }

    /** The figure's exact value in this measure; empty when it has none or cannot be said so. */
    Optional<BigDecimal> of(Figure figure) {
        return figure.number()
                .filter(value -> fits(figure.unit()))
                .map(value -> value.movePointLeft(scale.powerOfTen()));
    }

    /** A value as it ought to be written, with its unit. */
    String write(BigDecimal scaled, int decimals) {
        NumberStyle style = new NumberStyle("", scale, decimals, false);
        String number = SwedishNumbers.number(scaled.setScale(decimals, RoundingMode.HALF_UP), style);
        boolean bare = this == PERCENT || this == PLAIN;
        return bare ? number : number + SwedishNumbers.NBSP + scale.label();
    }
}
