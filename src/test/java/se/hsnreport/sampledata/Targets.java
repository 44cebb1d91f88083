package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sums that the sample data must have, in öre: whole years, spans of months, and published deviations. */
final class Targets {
    private record YearRow(String typ, int year, String resultatrad) {}

    private record SpanRow(String typ, Span span, String resultatrad) {}

    private record MonthRow(YearMonth month, String resultatrad) {}

    private final Map<YearRow, Long> years = new HashMap<>();
    private final Map<SpanRow, Long> spans = new HashMap<>();
    private final Map<MonthRow, Long> monthDeviations = new HashMap<>();
    private final List<Published> published;

    private Targets(List<Published> published) {
        this.published = published;
    }

    static Targets read() {
        Targets targets = new Targets(Published.readAll());
        Table.resource("year-amounts.csv").forEach(targets::addYear);
        Table.resource("span-amounts.csv").forEach(targets::addSpan);
        Table.resource("month-deviations.csv").forEach(targets::addMonth);
        return targets;
    }

    /** Adds a row of {@code year-amounts.csv}. */
    void addYear(Table.Row row) {
        for (String typ : List.of("budget", "utfall")) {
            if (!row.text(typ).isEmpty()) {
                years.put(new YearRow(typ, (int) row.number("ar"), row.text("resultatrad")), row.ore(typ));
            }
        }
    }

    private void addSpan(Table.Row row) {
        Span span = new Span(YearMonth.parse(row.text("fran")), YearMonth.parse(row.text("till")));
        spans.put(new SpanRow(row.text("typ"), span, row.text("resultatrad")), row.ore("kr"));
    }

    private void addMonth(Table.Row row) {
        monthDeviations.put(new MonthRow(YearMonth.parse(row.text("period")), row.text("resultatrad")), row.ore("kr"));
    }

    /** A whole year's sum; empty when the year is not over. */
    Optional<Long> year(String typ, int year, String resultatrad) {
        return Optional.ofNullable(years.get(new YearRow(typ, year, resultatrad)));
    }

    /** What the year's sums are together, signs aside: how large everything was that year. */
    long volume(String typ, int year) {
        return years.entrySet().stream()
                .filter(e -> e.getKey().typ().equals(typ) && e.getKey().year() == year)
                .mapToLong(e -> Math.abs(e.getValue()))
                .sum();
    }

    /** The spans of the year that have a sum of their own. */
    Map<Span, Long> spans(String typ, int year, String resultatrad) {
        Map<Span, Long> found = new LinkedHashMap<>();
        spans.forEach((key, ore) -> {
            if (key.typ().equals(typ)
                    && key.span().year() == year
                    && key.resultatrad().equals(resultatrad)) {
                found.put(key.span(), ore);
            }
        });
        return found;
    }

    /** The published deviation of one month alone; empty when none is. */
    Optional<Long> monthDeviation(YearMonth month, String resultatrad) {
        return Optional.ofNullable(monthDeviations.get(new MonthRow(month, resultatrad)));
    }

    /** The published months of a year, first to last. */
    List<Published> published(int year) {
        return published.stream().filter(p -> p.month().getYear() == year).toList();
    }

    /** Every published accumulated deviation: the amounts must be large enough to carry them. */
    List<Published> published() {
        return new ArrayList<>(published);
    }
}
