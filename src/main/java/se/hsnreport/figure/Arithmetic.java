package se.hsnreport.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Figures calculated from figures, exactly; what is missing in an input is missing in the result. */
public final class Arithmetic {
    /** Decimals of a quotient. */
    public static final int QUOTIENT_SCALE = 12;

    private Arithmetic() {}

    /** {@code left + right}. */
    public static Figure plus(String formula, Figure left, Figure right) {
        return combine(formula, left, right, BigDecimal::add);
    }

    /** {@code left − right}. */
    public static Figure minus(String formula, Figure left, Figure right) {
        return combine(formula, left, right, BigDecimal::subtract);
    }

    /** {@code figure × factor / divisor}, with twelve decimals when it does not come out even. */
    public static Figure scale(String formula, Figure figure, long factor, long divisor) {
        Trail trail = Trail.of(formula, List.of(figure));
        return figure.number()
                .<Figure>map(n -> new Figure.Value(
                        divide(n.multiply(BigDecimal.valueOf(factor)), BigDecimal.valueOf(divisor)),
                        figure.unit(),
                        trail,
                        figure.preliminary()))
                .orElseGet(() -> new Figure.Missing(reason(figure), figure.unit(), trail));
    }

    /** {@code numerator / denominator} as a fraction; not calculable when the denominator is zero. */
    public static Figure ratio(String formula, Unit unit, Figure numerator, Figure denominator) {
        Trail trail = Trail.of(formula, List.of(numerator, denominator));
        Optional<Reason> missing = missing(numerator, denominator);
        if (missing.isPresent()) {
            return new Figure.Missing(missing.get(), unit, trail);
        }
        BigDecimal below = denominator.number().orElseThrow();
        if (below.signum() == 0) {
            return new Figure.Missing(Reason.NOT_CALCULABLE, unit, trail);
        }
        BigDecimal value = numerator.number().orElseThrow().divide(below, QUOTIENT_SCALE, RoundingMode.HALF_UP);
        return new Figure.Value(value, unit, trail, numerator.preliminary() || denominator.preliminary());
    }

    /**
     * {@code now / before − 1} as a fraction.
     *
     * @param shownAsZero bases nearer to zero than this are shown as 0, and a change from them means nothing
     * @return not calculable also when the two have different signs
     */
    public static Figure change(String formula, Figure now, Figure before, BigDecimal shownAsZero) {
        Trail trail = Trail.of(formula, List.of(now, before));
        Optional<Reason> missing = missing(now, before);
        if (missing.isPresent()) {
            return new Figure.Missing(missing.get(), Unit.PROCENT, trail);
        }
        BigDecimal base = before.number().orElseThrow();
        BigDecimal value = now.number().orElseThrow();
        boolean nothing = base.signum() == 0 || base.abs().compareTo(shownAsZero) < 0;
        if (nothing || value.signum() * base.signum() < 0) {
            return new Figure.Missing(Reason.NOT_CALCULABLE, Unit.PROCENT, trail);
        }
        BigDecimal change = value.subtract(base).divide(base, QUOTIENT_SCALE, RoundingMode.HALF_UP);
        return new Figure.Value(change, Unit.PROCENT, trail, now.preliminary() || before.preliminary());
    }

    private static Figure combine(String formula, Figure left, Figure right, BinaryOperator<BigDecimal> operation) {
        Trail trail = Trail.of(formula, List.of(left, right));
        Optional<Reason> missing = missing(left, right);
        if (missing.isPresent()) {
            return new Figure.Missing(missing.get(), left.unit(), trail);
        }
        BigDecimal value =
                operation.apply(left.number().orElseThrow(), right.number().orElseThrow());
        return new Figure.Value(value, left.unit(), trail, left.preliminary() || right.preliminary());
    }

    private static BigDecimal divide(BigDecimal number, BigDecimal divisor) {
        try {
            return number.divide(divisor, MathContext.UNLIMITED);
        } catch (ArithmeticException endless) {
            return number.divide(divisor, QUOTIENT_SCALE, RoundingMode.HALF_UP);
        }
    }

    /** The weightiest reason of the inputs: data that are not there come before a formula without meaning. */
    private static Optional<Reason> missing(Figure... inputs) {
        return Arrays.stream(inputs)
                .filter(f -> f.number().isEmpty())
                .map(Arithmetic::reason)
                .sorted()
                .findFirst();
    }

    private static Reason reason(Figure figure) {
        return figure instanceof Figure.Missing missing ? missing.reason() : Reason.NOT_CALCULABLE;
    }
}
