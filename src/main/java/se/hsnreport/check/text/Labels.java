package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.figure.Month;
import se.hsnreport.format.SwedishDates;

/** Finds the rows and columns that a text speaks of, whatever their endings: "Kostnader" is meant by "kostnaderna". */
final class Labels {
    private static final String ENDINGS = "(?:er|or|ar|en|et|erna|orna|arna|na|n|t|s|a|ens|ets|ernas|ornas|arnas)?";
    private static final Pattern CODED = Pattern.compile("\\d{2,5} (.+)");
    private static final Pattern GENERAL = Pattern.compile("(?:Summa|Totalt|\\p{Lu}\\p{Ll}+s) (\\p{L}{6,})");
    private static final int SHORTEST = 4;

    private final List<Label> labels = new ArrayList<>();

    /** A name of a row or column, and how it is found. */
    private record Label(String name, boolean isColumn, int length, Pattern pattern) {}

    /** A name where it stands. */
    record Mention(String name, boolean isColumn, Span span) {}

    /**
     * Gets to know the names.
     *
     * @param rows keys of rows by what they are called
     */
    Labels(Map<String, String> rows, Set<String> columns) {
        rows.forEach((called, row) -> names(called).forEach(name -> add(row, name, false)));
        columns.forEach(column -> names(column).forEach(name -> add(column, name, true)));
        labels.sort(Comparator.comparingInt(Label::length).reversed());
    }

    /** What a row or column may be called. */
    private static Set<String> names(String label) {
        Set<String> names = new TreeSet<>(Set.of(label.replace('_', ' ')));
        Matcher coded = CODED.matcher(label);
        if (coded.matches()) {
            names.add(coded.group(1));
        }
        Matcher general = GENERAL.matcher(label);
        if (general.matches()) {
            names.add(general.group(1));
        }
        Month.parse(label).ifPresent(month -> names.add(SwedishDates.words(month)));
        return names;
    }

    private void add(String label, String name, boolean isColumn) {
        String folded = Folded.of(name);
        if (folded.length() >= SHORTEST && !folded.matches("[\\d -]+")) {
            String stem = folded.length() > 6 ? folded.replaceFirst("(?:er|or|ar|n)$", "") : folded;
            Pattern pattern =
                    Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(stem) + ENDINGS + "(?![\\p{L}\\p{N}])");
            labels.add(new Label(label, isColumn, folded.length(), pattern));
        }
    }

    /** What a text speaks of, in its order; the longest name wins where several could stand. */
    List<Mention> in(String text) {
        String folded = Folded.of(text);
        List<Mention> found = new ArrayList<>();
        for (Label label : labels) {
            Matcher matcher = label.pattern().matcher(folded);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                boolean free = found.stream()
                        .noneMatch(other -> other.span().overlaps(span.from(), span.to())
                                && !other.span().equals(span));
                if (free) {
                    found.add(new Mention(label.name(), label.isColumn(), span));
                }
            }
        }
        found.sort(Comparator.comparingInt(mention -> mention.span().from()));
        return found;
    }
}
