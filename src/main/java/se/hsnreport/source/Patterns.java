package se.hsnreport.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Regular expressions of a descriptor. */
final class Patterns {
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private Patterns() {}

    /** The pattern of a text; one that is none is told of. */
    static Optional<Pattern> of(String text, Place place, Findings findings) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            findings.add(Code.PATTERN_INVALID, place, text, e.getDescription(), Math.max(0, e.getIndex()) + 1);
            return Optional.empty();
        }
    }

    /** The names of a pattern's named groups, in its order. */
    static List<String> groups(Pattern pattern) {
        return GROUP.matcher(pattern.pattern())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
