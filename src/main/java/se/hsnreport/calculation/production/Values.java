package se.hsnreport.calculation.production;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Series;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;

/** The values of a measure in the data of a build, in its unit. */
final class Values {
    private final Measure measure;
    private final List<Series> series;

    private Values(Measure measure, List<Series> series) {
        this.measure = measure;
        this.series = series;
    }

    static Values of(Measure measure, Context context) {
        return new Values(
                measure,
                measure.measures().stream()
                        .map(name -> new Series.Query(measure.role(), name, measure.filter(), measure.names()))
                        .map(query -> Series.read(query, context))
                        .toList());
    }

    Measure measure() {
        return measure;
    }

    /** The value of a period; missing when any of its months is. */
    Figure of(Period period) {
        if (series.isEmpty()) {
            return new Figure.Missing(Reason.NO_DATA, measure.unit(), Trail.NONE);
        }
        return switch (measure.how()) {
            case SUM -> sum(period);
            case RATIO -> ratio(period);
            case ACK -> series.get(0).accumulated(period, measure.unit());
            case MEAN -> series.get(0).mean(period, measure.unit());
        };
    }

    private Figure sum(Period period) {
        String formula = String.join(" + ", measure.measures());
        return series.stream()
                .map(one -> one.sum(period, measure.unit()))
                .reduce((left, right) -> Arithmetic.plus(formula, left, right))
                .orElseThrow();
    }

    private Figure ratio(Period period) {
        Figure above = series.get(0).sum(period, measure.unit());
        Figure below = series.get(series.size() - 1).sum(period, measure.unit());
        return Arithmetic.ratio(String.join(" / ", measure.measures()), measure.unit(), above, below);
    }

    /** The first month that all it is made of have begun in. */
    Optional<Month> first() {
        List<Month> firsts =
                series.stream().flatMap(one -> one.first().stream()).sorted().toList();
        boolean all = !series.isEmpty() && firsts.size() == series.size();
        return all ? Optional.of(firsts.get(firsts.size() - 1)) : Optional.empty();
    }

    /** The latest month up to the given one that any of what it is made of has. */
    Optional<Month> last(Month until) {
        return series.stream().flatMap(one -> one.last(until).stream()).max(java.util.Comparator.naturalOrder());
    }

    /** The names that annotations know it by. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(measure.names());
        series.forEach(one -> names.addAll(one.names()));
        return names;
    }
}
