package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.reference.Basenhet;
import se.hsnreport.reference.Organisation;

/** Holds the names and codes of områden and basenheter in texts against the organisation and the slide's own område. */
final class NameCheck {
    private static final Pattern CODE_BEFORE = Pattern.compile("(?<!\\d)(\\d{2,5}) $");
    private static final Pattern BARE_CODE = Pattern.compile("(?<!\\p{L})(?:omrade|summa) (\\d{2,5})(?!\\d)");

    private final List<Named> names;
    private final Map<String, Set<String>> areasByCode = new TreeMap<>();

    /** A name, the codes that bear it, and the codes of the areas that it is or has been in. */
    private record Named(String name, Pattern pattern, Set<String> codes, Set<String> areas) {}

    NameCheck(Organisation organisation) {
        Map<String, Named> byName = new TreeMap<>();
        organisation.placements().forEach(unit -> {
            add(byName, unit.name(), unit.code(), unit);
            add(byName, unit.area().name(), unit.area().code(), unit);
        });
        names = new ArrayList<>(byName.values());
        names.sort(
                Comparator.comparingInt((Named named) -> named.name().length()).reversed());
    }

    private void add(Map<String, Named> byName, String name, String code, Basenhet unit) {
        areasByCode.computeIfAbsent(code, c -> new TreeSet<>()).add(unit.area().code());
        if (!name.isEmpty()) {
            Named named = byName.computeIfAbsent(name, n -> new Named(n, pattern(n), new TreeSet<>(), new TreeSet<>()));
            named.codes().add(code);
            named.areas().add(unit.area().code());
        }
    }

    /** A name of one word is a word like others: it counts with its code only. */
    private static Pattern pattern(String name) {
        String needed = name.contains(" ") ? "" : "(?<=\\d )";
        return Pattern.compile(needed + "(?<![\\p{L}\\p{N}])" + Pattern.quote(Folded.of(name)) + "(?![\\p{L}\\p{N}])");
    }

    /**
     * Checks the names that are typed in a text.
     *
     * @param area code of the only area that the slide is about; empty when it is about more
     * @return where names stand, their codes included
     */
    List<Span> run(TypedText source, String area, Told told) {
        List<Span> taken = new ArrayList<>();
        String folded = Folded.of(source.text());
        for (Named named : names) {
            Matcher matcher = named.pattern().matcher(folded);
            while (matcher.find()) {
                Span span = withCode(folded, matcher);
                if (taken.stream().noneMatch(other -> other.overlaps(span.from(), span.to()))) {
                    taken.add(span);
                    check(source, span, named, area, told);
                }
            }
        }
        bareCodes(source, folded, area, taken, told);
        return taken;
    }

    private static Span withCode(String folded, Matcher name) {
        Matcher code = CODE_BEFORE.matcher(folded.substring(0, name.start()));
        return new Span(code.find() ? code.start(1) : name.start(), name.end());
    }

    private static void check(TypedText source, Span span, Named named, String area, Told told) {
        if (!source.isTyped(span.from(), span.to())) {
            return;
        }
        told.compared();
        String words = source.text().substring(span.from(), span.to());
        Matcher code = Pattern.compile("^(\\d{2,5}) ").matcher(words);
        if (code.find() && !named.codes().contains(code.group(1))) {
            told.tell(Code.TEXT_NAME_WRONG, words, String.join(", ", named.codes()) + " " + named.name(), "");
        } else if (!area.isEmpty() && !named.areas().contains(area)) {
            foreign(source, words, area, told);
        }
    }

    private void bareCodes(TypedText source, String folded, String area, List<Span> taken, Told told) {
        Matcher matcher = BARE_CODE.matcher(folded);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            Set<String> areas = areasByCode.getOrDefault(matcher.group(1), Set.of());
            boolean free = taken.stream().noneMatch(other -> other.overlaps(span.from(), span.to()));
            if (!areas.isEmpty() && free) {
                taken.add(span);
                boolean own = area.isEmpty() || areas.contains(area);
                if (!own && source.isTyped(span.from(), span.to())) {
                    foreign(source, matcher.group(), area, told);
                }
            }
        }
    }

    private static void foreign(TypedText source, String words, String area, Told told) {
        if (source.kind().isHeading()) {
            told.tell(Code.TEXT_NAME_WRONG, words, area, "");
        } else {
            told.warn(Code.TEXT_NAME_FOREIGN, words, area, "");
        }
    }

    /** Checks the rows of a slide that is about one area: their sums must bear no other's name. */
    void rows(
            String slide,
            FigureTable table,
            Topic topic,
            TextTally tally,
            Told.SignedFor nobody,
            se.hsnreport.finding.Findings findings) {
        for (FigureTable.Row row : table.rows()) {
            boolean isSum = row.kind() == FigureTable.Kind.SUM || row.kind() == FigureTable.Kind.TOTAL;
            if (isSum && !topic.area().isEmpty()) {
                Place place = topic.place();
                TypedText label =
                        new TypedText(slide, TypedText.Kind.HEAD, "", place, List.of(TypedText.Part.typed(row.key())));
                run(label, topic.area(), new Told(label, tally, findings, nobody));
            }
        }
    }
}
