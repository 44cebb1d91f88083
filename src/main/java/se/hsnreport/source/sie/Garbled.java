package se.hsnreport.source.sie;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Swedish letters that were read in another encoding than they were written in. */
final class Garbled {
    /** The signs that å, ä, ö, é of windows-1252, of UTF-8 and of the code page become in the other ones. */
    private static final Pattern PIECES = Pattern.compile("[A-Za-z][\u03C3\u03A3\u00F7\u253C\u2500\u2553\u0398]"
            + "|[\u03C3\u03A3\u00F7\u253C\u2500\u2553\u0398][A-Za-z]"
            + "|\u251C[\u00D1\u00F1\u2562\u00E0\u00E4\u00FB\u2310]"
            + "|\u2229\u2557\u2510"
            + "|\u00C3[\u00A5\u00A4\u00B6\u2026\u201E\u2013\u00A9]"
            + "|[A-Za-z][\u2020\u201E\u0084\u0086\u0094]");

    private Garbled() {}

    static Optional<String> find(String line) {
        Matcher matcher = PIECES.matcher(line);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
