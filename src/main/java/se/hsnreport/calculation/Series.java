package se.hsnreport.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.reference.Annotation;
import se.hsnreport.reference.Annotations;

/**
 * One measure of an extract month by month, exactly. A month without rows, with a row that has no value, or that is
 * annotated as missing has no value, and what is made of it has none either: absence is never zero.
 */
public final class Series {
    private final Query query;
    private final SeriesRows rows;
    private final Map<String, String> words;
    private final NavigableMap<Month, Amount> months;
    private final Annotations annotations;

    Series(Query query, SeriesRows rows, NavigableMap<Month, Amount> months, Annotations annotations) {
        this.query = query;
        this.rows = rows;
        this.words = rows.words();
        this.months = months;
        this.annotations = annotations;
    }

    /**
     * Which rows make a series.
     *
     * @param measure value of the field {@code matt} where the extract has {@code varde}, else the field with the number
     * @param names further names by which annotations may speak of the measure
     */
    public record Query(String role, String measure, RowFilter filter, Collection<String> names) {
        public Query {
            names = List.copyOf(names);
        }
    }

    /** What the rows of a month add up to. */
    record Amount(BigDecimal value, boolean preliminary, List<Source> sources) {}

    /** Reads a series out of the extracts; a filter's field that no extract has is a finding. */
    public static Series read(Query query, Context context) {
        query.filter().check(query.role(), context);
        return new SeriesReader(query, context).read();
    }

    /** The first month with a value. */
    public Optional<Month> first() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.firstKey());
    }

    /** The latest month with a value, none of it annotated as missing, that is not after the given one. */
    public Optional<Month> last(Month until) {
        return months.headMap(until, true).descendingKeySet().stream()
                .filter(month -> !isAnnotated(Annotation.Kind.MISSING, Period.of(month)))
                .findFirst();
    }

    /** The names that annotations know the measure by: its own, its extract's role, the further ones. */
    public Collection<String> names() {
        TreeSet<String> names = new TreeSet<>(query.names());
        names.add(query.measure());
        names.add(query.role());
        return names;
    }

    /** The sum over the months of a period. */
    public Figure sum(Period period, Unit unit) {
        return figure("summa av " + query.measure(), new Asked(period, period, unit), this::total);
    }

    /** The value of the last month of a period, for measures that the extract gives accumulated. */
    public Figure accumulated(Period period, Unit unit) {
        String formula = query.measure() + ", ackumulerat i uttaget";
        return figure(formula, new Asked(period, Period.of(period.to()), unit), this::total);
    }

    /** The mean over the days of a period of a measure that is a mean per day of its month. */
    public Figure mean(Period period, Unit unit) {
        Figure mean = figure("medelvärde per dag av " + query.measure(), new Asked(period, period, unit), this::perDay);
        return period.length() == 1 ? mean : ofMonths(period, mean);
    }

    /** The same figure as one calculated from its months': a mean is no sum of rows. */
    private Figure ofMonths(Period period, Figure mean) {
        List<Figure> each = period.months().stream()
                .map(month -> sum(Period.of(month), mean.unit()))
                .toList();
        Trail told = mean.trail();
        Trail trail = new Trail(told.formula(), told.selections(), told.sources(), each, Optional.empty());
        return mean instanceof Figure.Value value
                ? new Figure.Value(value.amount(), value.unit(), trail, value.isPreliminary())
                : new Figure.Missing(((Figure.Missing) mean).reason(), mean.unit(), trail);
    }

    /** A period, and the months of it whose rows make its value. */
    private record Asked(Period period, Period rows, Unit unit) {}

    private Figure figure(String formula, Asked asked, Function<Period, BigDecimal> making) {
        Trail trail = trail(formula, asked.rows());
        if (isMissing(asked)) {
            return new Figure.Missing(Reason.NO_DATA, asked.unit(), trail);
        }
        return new Figure.Value(making.apply(asked.rows()), asked.unit(), trail, isPreliminary(asked.rows()));
    }

    private boolean isMissing(Asked asked) {
        return !months.keySet().containsAll(asked.rows().months())
                || isAnnotated(Annotation.Kind.MISSING, asked.period());
    }

    private boolean isPreliminary(Period period) {
        return period.months().stream().anyMatch(month -> amount(month).preliminary())
                || isAnnotated(Annotation.Kind.PRELIMINARY, period);
    }

    private boolean isAnnotated(Annotation.Kind kind, Period period) {
        return !annotations.about(kind, names(), period).isEmpty();
    }

    private BigDecimal total(Period period) {
        return period.months().stream().map(month -> amount(month).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal perDay(Period period) {
        if (period.length() == 1) {
            return amount(period.to()).value();
        }
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal days = BigDecimal.ZERO;
        for (Month month : period.months()) {
            BigDecimal length = BigDecimal.valueOf(
                    YearMonth.of(month.year(), month.number()).lengthOfMonth());
            weighted = weighted.add(amount(month).value().multiply(length));
            days = days.add(length);
        }
        return weighted.divide(days, Arithmetic.QUOTIENT_SCALE, RoundingMode.HALF_UP);
    }

    private Amount amount(Month month) {
        return java.util.Objects.requireNonNull(months.get(month));
    }

    private Trail trail(String formula, Period period) {
        List<Source> sources = Trail.merged(months.subMap(period.from(), true, period.to(), true).values().stream()
                .flatMap(amount -> amount.sources().stream())
                .toList());
        RowQuery query = rows.in(period, words);
        return Trail.of(formula, query.selection(), sources, query);
    }
}
