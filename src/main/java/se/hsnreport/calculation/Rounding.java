package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.util.Map;
import se.hsnreport.yaml.Fields;

/** What a slide rounds its money to, as far as figures depend on it. */
public final class Rounding {
    private static final Map<String, BigDecimal> HALVES = Map.of(
            "kr", new BigDecimal("0.5"),
            "tkr", new BigDecimal("500"),
            "mkr", new BigDecimal("500000"));

    private Rounding() {}

    /** Half of the unit that {@code rounded-to} names: what is nearer to zero is shown as 0; in kr. */
    public static BigDecimal shownAsZero(Fields parameters) {
        return parameters.choice("rounded-to", HALVES, BigDecimal.ZERO);
    }
}
