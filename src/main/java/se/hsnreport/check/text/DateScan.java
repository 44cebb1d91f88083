package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.hsnreport.figure.Month;
import se.hsnreport.format.SwedishDates;

/** Finds days, months and years in a text. */
final class DateScan {
    private static final String YEAR = "(20[0-4]\\d)";
    private static final String MONTH = "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
    private static final String NO_MORE = "(?![\\p{L}\\p{N}]|[,.]\\d)";
    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\p{N},.])(?:" + YEAR + "-(\\d\\d)(?:-(\\d\\d))?|(?:(\\d{1,2})"
                    + "(?: ?[–-] ?(\\d{1,2}))? )?" + MONTH + "\\.?(?: " + YEAR + ")?|" + YEAR + ")" + NO_MORE);
    private static final Pattern TO = Pattern.compile(" ?(?:–|-|till och med|till) ?");

    private DateScan() {}

    /**
     * A date as far as it is written out.
     *
     * @param day 0 when none is written; likewise month and year
     * @param spans where the whole, its month and its year stand
     * @param next whether a period goes on to the next date
     */
    record Date(int day, int month, int year, Spans spans, boolean next) {
        Date ongoing() {
            return new Date(day, month, year, spans, true);
        }

        Optional<Month> of() {
            return month > 0 && year > 0 ? Optional.of(new Month(year, month)) : Optional.empty();
        }
    }

    /** Where a date, its month and its year stand; empty stretches where it has none. */
    record Spans(Span all, Span month, Span year) {}

    static List<Date> of(String text) {
        String folded = Folded.of(text);
        Matcher matcher = DATE.matcher(folded);
        List<Date> found = new ArrayList<>();
        while (matcher.find()) {
            boolean counts = matcher.group(8) != null
                    && Measure.at(folded, matcher.end()).measure() != Measure.PLAIN;
            boolean cut = matcher.group(6) != null
                    && matcher.group(6).length() < 4
                    && !matcher.group(6).equals("maj")
                    && matcher.group(4) == null
                    && matcher.group(7) == null;
            if (!counts && !cut) {
                found.addAll(dates(matcher));
            }
        }
        return joined(folded, found);
    }

    /** One date, or two when two days share their month. */
    private static List<Date> dates(Matcher m) {
        int year = m.group(1) != null ? number(m, 1) : m.group(7) != null ? number(m, 7) : number(m, 8);
        int month = m.group(2) != null ? number(m, 2) : m.group(6) != null ? month(m.group(6)) : 0;
        int yearGroup = m.group(1) != null ? 1 : m.group(7) != null ? 7 : 8;
        int monthGroup = m.group(2) != null ? 2 : 6;
        Spans spans = new Spans(new Span(m.start(), m.end()), span(m, monthGroup), span(m, yearGroup));
        int day = m.group(3) != null ? number(m, 3) : number(m, 4);
        if (m.group(5) == null) {
            return List.of(new Date(day, month, year, spans, false));
        }
        return List.of(new Date(day, month, year, spans, true), new Date(number(m, 5), month, year, spans, false));
    }

    private static Span span(Matcher m, int group) {
        return m.group(group) == null ? new Span(m.start(), m.start()) : new Span(m.start(group), m.end(group));
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return IntStream.rangeClosed(1, 12)
                .filter(number -> SwedishDates.name(new Month(2000, number)).startsWith(name.substring(0, 3)))
                .findFirst()
                .orElse(0);
    }

    private static List<Date> joined(String folded, List<Date> found) {
        List<Date> joined = new ArrayList<>(found);
        for (int i = 0; i + 1 < joined.size(); i++) {
            int from = joined.get(i).spans().all().to();
            int to = joined.get(i + 1).spans().all().from();
            if (from <= to && TO.matcher(folded.substring(from, to)).matches()) {
                joined.set(i, joined.get(i).ongoing());
            }
        }
        return joined;
    }
}
