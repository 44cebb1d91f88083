package se.hsnreport.calculation.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;

/**
 * What a share ought to be.
 *
 * @param share a fraction
 * @param most whether it is the most that the share may be, not the least
 */
record Target(BigDecimal share, boolean most) {
    /** The least change of a share that shows: a twentieth of a percentage point rounds to a tenth. */
    private static final BigDecimal SEEN = new BigDecimal("0.0005");

    static final String KEY = "mal";
    static final String MET = "uppnatt";
    static final String DIRECTION = "riktning";

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,6}))? ?%");

    /** Reads {@code at-least: 90 %} or {@code at-most: 10 %}; empty when there is neither. */
    static Optional<Target> read(Fields fields) {
        Optional<Target> least = read(fields, "at-least", false);
        Optional<Target> most = read(fields, "at-most", true);
        return least.or(() -> most);
    }

    private static Optional<Target> read(Fields fields, String key, boolean most) {
        return fields.text(key).flatMap(text -> {
            Matcher m = PERCENT.matcher(text);
            if (!m.matches()) {
                fields.findings().add(Code.VALUE_INVALID, fields.place(key), text, "90 %");
                return Optional.empty();
            }
            String decimals = m.group(2) == null ? "" : "." + m.group(2);
            return Optional.of(new Target(new BigDecimal(m.group(1) + decimals).movePointLeft(2), most));
        });
    }

    /** The target as a figure, a fraction. */
    Figure figure() {
        return new Figure.Value(share, Unit.ANDEL, new Trail(most ? "högst" : "minst", List.of(), List.of()));
    }

    /** In words whether a share meets the target; missing when the share is. */
    Figure met(Figure actual) {
        return words(actual, "andel mot mål", value -> {
            int compared = value.compareTo(share);
            return (most ? compared <= 0 : compared >= 0) ? "uppnått" : "ej uppnått";
        });
    }

    /** In words whether a change is for the better. */
    Figure direction(Figure change) {
        return words(change, "förändring mot mål", value -> {
            boolean seen = value.abs().compareTo(SEEN) >= 0;
            int sign = !seen ? 0 : most ? -value.signum() : value.signum();
            return sign == 0 ? "oförändrat" : sign > 0 ? "bättre" : "sämre";
        });
    }

    private static Figure words(Figure figure, String formula, Function<BigDecimal, String> say) {
        Trail trail = Trail.of(formula, List.of(figure));
        return figure.number()
                .<Figure>map(value -> new Figure.Words(say.apply(value), Unit.TEXT, trail))
                .orElseGet(() -> figure instanceof Figure.Missing missing
                        ? new Figure.Missing(missing.reason(), Unit.TEXT, trail)
                        : figure);
    }
}
