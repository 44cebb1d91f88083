package se.hsnreport.finding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing found wrong or worth telling.
 *
 * @param code what kind of thing, stable between versions
 * @param place where it is
 * @param details the values that the message of the code speaks of, in its order
 */
public record Finding(Code code, Place place, List<String> details) implements Comparable<Finding> {
    /** What would break a message's line, steer a terminal, or turn the words behind it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    public Finding {
        details = details.stream()
                .map(detail -> UNSEEN.matcher(detail).replaceAll("\u2423"))
                .toList();
    }

    public static Finding of(Code code, Place place, Object... details) {
        return new Finding(
                code,
                place,
                java.util.Arrays.stream(details).map(String::valueOf).toList());
    }

    public Severity severity() {
        return code.severity();
    }

    /** Orders by severity, then by file and spot, so that a run always tells in the same order. */
    @Override
    public int compareTo(Finding other) {
        return java.util.Comparator.comparing(Finding::severity)
                .thenComparing(f -> f.place().file())
                .thenComparing(f -> natural(f.place().spot()))
                .thenComparing(Finding::code)
                .thenComparing(f -> String.join("\u0000", f.details()))
                .compare(this, other);
    }

    /** Digits padded, so that line 9 comes before line 10. */
    private static String natural(String spot) {
        StringBuilder padded = new StringBuilder();
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("\\d+|\\D+").matcher(spot);
        while (m.find()) {
            String part = m.group();
            padded.append(
                    Character.isDigit(part.charAt(0)) ? "0".repeat(Math.max(0, 12 - part.length())) + part : part);
        }
        return padded.toString();
    }
}
