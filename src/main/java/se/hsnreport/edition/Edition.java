package se.hsnreport.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edition that is asked for: a pack that is sent to somebody and stands frozen from then on.
 *
 * @param id such as {@code au}, {@code namnd}, {@code rattad} or, for the second correction, {@code rattad-2}
 * @param date that a correction bears; empty for every other edition
 * @param reason of a correction, in words; empty for every other edition
 */
public record Edition(String id, Optional<LocalDate> date, String reason) {
    /** The kind of edition that corrects another. */
    public static final String CORRECTION = "rattad";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NUMBERED = Pattern.compile(CORRECTION + "(?:-([2-9]|[1-9]\\d))?");

    /** What folders beside a pack's are called that hold no edition: the build before, and pictures of the next. */
    private static final Set<String> TAKEN = Set.of("previous", "preview");

    /** Whether a text can be an edition's id: it stands in names of folders and files. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !TAKEN.contains(text);
    }

    /** What the template calls it by: all corrections are one kind. */
    public String kind() {
        return isCorrection(id) ? CORRECTION : id;
    }

    public boolean isCorrection() {
        return isCorrection(id);
    }

    /** Whether an id is that of a correction. */
    public static boolean isCorrection(String id) {
        return NUMBERED.matcher(id).matches();
    }

    /** The number of a correction, from 1; 0 for every other edition. */
    static int number(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        if (!numbered.matches()) {
            return 0;
        }
        return numbered.group(1) == null ? 1 : Integer.parseInt(numbered.group(1));
    }

    /** The id of the correction with a number. */
    static String correction(int number) {
        return number == 1 ? CORRECTION : CORRECTION + "-" + number;
    }
}
