package se.hsnreport.master;

/**
 * The families that a theme names.
 *
 * @param heading of titles; empty when the theme names none
 * @param body of all else; empty when the theme names none
 */
record Fonts(String heading, String body) {
    static Fonts of(Element theme) {
        return new Fonts(family(theme, "majorFont"), family(theme, "minorFont"));
    }

    /** The family that a typeface stands for: {@code +mj-lt} and the like are the theme's. */
    String named(String typeface) {
        if (typeface.startsWith("+")) {
            return typeface.startsWith("+mj") ? heading : body;
        }
        return typeface;
    }

    private static String family(Element theme, String which) {
        return theme.at("themeElements", "fontScheme", which, "latin")
                .flatMap(l -> l.attribute("typeface"))
                .orElse("");
    }
}
