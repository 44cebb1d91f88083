package se.hsnreport.check.text;

/** Text for comparing: small letters without rings, dots and accents, every letter where it was. */
final class Folded {
    private static final String FROM = "åäàáâöøòóôéèêëüúùíì\u00A0\u202F\u2011";
    private static final String TO = "aaaaaoooooeeeeuuuii  -";

    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            int at = FROM.indexOf(c);
            folded.append(at < 0 ? c : TO.charAt(at));
        }
        return folded.toString();
    }
}
