package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.document.Run;
import se.hsnreport.format.SwedishNumbers;

/** The words after numbers that are their units: a number never ends a line whose next begins with its unit. */
enum Units {
    /** Such as mkr. */
    SHORT(6),
    /** In full, as sentences have them: miljoner, procent. */
    IN_WORDS(8);

    private final Pattern unit;

    Units(int longest) {
        // what ends a word is said, since Java's versions differ on that
        unit = Pattern.compile(" \\p{L}{1," + longest + "}(?![\\p{L}\\p{N}_])");
    }

    /** The runs with each unit held to the figure before it. */
    List<Run> keep(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        boolean afterFigure = false;
        for (Run run : runs) {
            boolean unitFollows = afterFigure && unit.matcher(run.text()).lookingAt();
            kept.add(unitFollows ? run.withText(SwedishNumbers.NBSP + run.text().substring(1)) : run);
            afterFigure = run.figure().isPresent();
        }
        return kept;
    }

    /** What follows a figure that has no number, without its unit: "uppgift saknas mkr" is said by nobody. */
    static String without(Optional<String> unit, String text) {
        return unit.map(label -> " " + label)
                .filter(text::startsWith)
                .map(start -> text.substring(start.length()))
                .filter(rest -> rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0)))
                .orElse(text);
    }
}
