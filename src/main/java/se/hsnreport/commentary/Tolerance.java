package se.hsnreport.commentary;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.format.NumberStyle.Scale;

/**
 * How far a figure may move, the larger of the two, before a comment on it is out of date.
 *
 * @param percent of what it showed
 * @param steps of its last shown place
 */
public record Tolerance(int percent, int steps) {
    /** Where a template says nothing. */
    public static final Tolerance USUAL = new Tolerance(5, 1);

    private static final Set<Scale> MONEY = Set.of(Scale.KR, Scale.TKR, Scale.MKR, Scale.MDKR);
    private static final Pattern NUMBER =
            Pattern.compile("([+\u2212-]?) ?(\\d{1,3}(?: \\d{3})+|\\d+)(?:,(\\d+))? ?(\\D*)");

    /**
     * A number as it was shown.
     *
     * @param step of its last place, in the value's own unit
     */
    private record Shown(BigDecimal value, BigDecimal step, Scale scale) {}

    /** Whether what a figure shows now is too far from what it showed, such as {@code −108 mkr} from {@code −101 mkr}. */
    public boolean exceeds(String was, String is) {
        Optional<Shown> before = read(was);
        Optional<Shown> after = read(is);
        if (before.isEmpty() || after.isEmpty()) {
            return !plain(was).equals(plain(is));
        }
        return !alike(before.get().scale(), after.get().scale()) || isFar(before.get(), after.get());
    }

    private boolean isFar(Shown was, Shown is) {
        BigDecimal share =
                was.value().abs().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        BigDecimal rounding = was.step().max(is.step()).multiply(BigDecimal.valueOf(steps));
        return is.value().subtract(was.value()).abs().compareTo(share.max(rounding)) > 0;
    }

    private static boolean alike(Scale one, Scale other) {
        return one == other || (MONEY.contains(one) && MONEY.contains(other));
    }

    private static Optional<Shown> read(String text) {
        Matcher number = NUMBER.matcher(plain(text));
        if (!number.matches()) {
            return Optional.empty();
        }
        return scale(number.group(4).strip()).map(scale -> {
            String decimals = number.group(3) == null ? "" : number.group(3);
            BigDecimal digits = new BigDecimal(number.group(2).replace(" ", "") + decimals);
            int power = scale.powerOfTen() - decimals.length();
            boolean minus = !number.group(1).isEmpty() && !number.group(1).equals("+");
            return new Shown(
                    (minus ? digits.negate() : digits).scaleByPowerOfTen(power),
                    BigDecimal.ONE.scaleByPowerOfTen(power),
                    scale);
        });
    }

    private static Optional<Scale> scale(String label) {
        return java.util.Arrays.stream(Scale.values())
                .filter(scale -> scale.label().equals(label))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
