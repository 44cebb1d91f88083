package se.hsnreport.render.editable;

/**
 * The words at a point.
 *
 * @param index of the point
 * @param text the words as this program would write them, to find room for them
 * @param said what they tell
 * @param right to which they are moved from there, in points
 * @param down to which they are moved from there, in points
 * @param colour a slot of the theme, or {@code #RRGGBB}
 */
record Label(int index, String text, Said said, Spot spot, double right, double down, String colour, boolean bold) {
    /** What is told of a point. */
    enum Said {
        VALUE,
        NAME,
        NAME_AND_VALUE
    }

    /** On which side of a point its words stand, by the format's own names. */
    enum Spot {
        RIGHT("r"),
        ABOVE("t"),
        OUTSIDE("outEnd"),
        WITHIN("ctr");

        private final String code;

        Spot(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static Label at(int index, String text, Said said, Spot spot, String colour, boolean bold) {
        return new Label(index, text, said, spot, 0, 0, colour, bold);
    }

    Label moved(double toRight, double downwards) {
        return new Label(index, text, said, spot, toRight, downwards, colour, bold);
    }
}
