package se.hsnreport.format;

import se.hsnreport.figure.Unit;

/**
 * How a number is shown: named data of a template, such as {@code mkr0}.
 *
 * @param name as blocks and texts call it
 * @param scale what the shown number counts
 * @param decimals how many, always all of them
 * @param plus whether a positive number bears its sign
 * @param minus whether a negative number bears its sign; words must tell it when not
 */
public record NumberStyle(String name, Scale scale, int decimals, boolean plus, boolean minus) {
    /** A style in which negative numbers bear their sign. */
    public NumberStyle(String name, Scale scale, int decimals, boolean plus) {
        this(name, scale, decimals, plus, true);
    }

    /** The same style with negative numbers bearing their sign. */
    public NumberStyle signed() {
        return new NumberStyle(name, scale, decimals, plus);
    }

    /** What a shown number counts, and how many powers of ten that is from the value's own unit. */
    public enum Scale {
        KR("kr", 0),
        TKR("tkr", 3),
        MKR("mkr", 6),
        MDKR("mdkr", 9),
        PERCENT("%", -2),
        /** For sentences, in which the word follows. */
        PERCENT_IN_WORDS("procent", -2),
        PERCENTAGE_POINTS("procentenheter", -2),
        PLAIN("", 0);

        private final String label;
        private final int powerOfTen;

        Scale(String label, int powerOfTen) {
            this.label = label;
            this.powerOfTen = powerOfTen;
        }

        /** Its words, such as {@code mkr}; empty for a plain number. */
        public String label() {
            return label;
        }

        /** Whether values of the unit can be shown so: no share in kronor, no kronor in percent. */
        public boolean fits(Unit unit) {
            return switch (this) {
                case KR, TKR, MKR, MDKR -> unit == Unit.KR;
                case PERCENT, PERCENT_IN_WORDS -> unit == Unit.ANDEL || unit == Unit.PROCENT;
                case PERCENTAGE_POINTS -> unit == Unit.PROCENTENHETER;
                case PLAIN -> true;
            };
        }

        /** The value is divided by ten to this power. */
        public int powerOfTen() {
            return powerOfTen;
        }
    }
}
