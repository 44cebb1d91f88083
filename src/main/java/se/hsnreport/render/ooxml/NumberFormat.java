package se.hsnreport.render.ooxml;

/** Formats that show a number in an office program as it is shown here: as many decimals, a sign, the true minus. */
public final class NumberFormat {
    private NumberFormat() {}

    /**
     * The format of a number whose glyphs are given.
     *
     * @param shown such as {@code +1 234,5}; empty for a whole number without sign
     * @param percent whether the number is a share of one
     */
    public static String of(String shown, boolean percent) {
        int comma = shown.indexOf(',');
        int decimals = comma < 0
                ? 0
                : (int) shown.substring(comma + 1)
                        .chars()
                        .filter(Character::isDigit)
                        .count();
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + (percent ? " %" : "");
        if (shown.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            // what is shown as nothing bears no sign
            return digits + ";" + digits;
        }
        return shown.startsWith("+") ? "+" + digits + ";\u2212" + digits + ";" + digits : digits + ";\u2212" + digits;
    }
}
