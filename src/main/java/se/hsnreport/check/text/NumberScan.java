package se.hsnreport.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text. */
final class NumberScan {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}_,.])(?:\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?)(?![\\p{L}\\p{N}])");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:omkring|cirka|ca\\.?|ungefar|runt|drygt|knappt|nastan|narmare|over|dryga) (?:[a-z]+ )?$");
    private static final Pattern SHARES_UNIT = Pattern.compile(" ?(?:av|till|och|eller|–|-) ?");

    private NumberScan() {}

    /** The numbers in their order; those that share the unit of the next have it. */
    static List<Said> of(String text, List<Span> taken) {
        String folded = Folded.of(text);
        List<Said> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(folded);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (taken.stream().noneMatch(span -> span.overlaps(from, to))) {
                found.add(said(text, folded, from, to));
            }
        }
        return sharedUnits(folded, found);
    }

    private static Said said(String text, String folded, int from, int to) {
        int begins = signStart(folded, from);
        int sign = begins == from ? 0 : folded.charAt(begins) == '+' ? 1 : -1;
        Measure.Found measure = Measure.at(folded, to);
        boolean about = ABOUT.matcher(folded.substring(0, begins)).find();
        return new Said(
                begins,
                to,
                text.substring(begins, measure.end()).strip(),
                number(folded.substring(from, to)),
                sign,
                measure.measure(),
                about);
    }

    /** Where a sign before a number stands; the number's own start when there is none: a dash may be a dash. */
    private static int signStart(String folded, int from) {
        int at = from - 1;
        if (at > 0 && folded.charAt(at) == ' ' && "+\u2212".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean isSign = at >= 0
                && ("+\u2212".indexOf(folded.charAt(at)) >= 0
                        || (at == from - 1 && "-–".indexOf(folded.charAt(at)) >= 0));
        boolean isFree = at < 1 || " (=:/+\u2212".indexOf(folded.charAt(at - 1)) >= 0;
        return isSign && isFree ? at : from;
    }

    private static BigDecimal number(String written) {
        boolean grouped = written.matches("\\d{1,3}([ .]\\d{3})+(,\\d+)?");
        String plain = grouped ? written.replaceAll("[ .]", "") : written;
        return new BigDecimal(plain.replace(',', '.'));
    }

    private static List<Said> sharedUnits(String folded, List<Said> found) {
        List<Said> shared = new ArrayList<>(found);
        for (int i = found.size() - 2; i >= 0; i--) {
            Said one = shared.get(i);
            Said next = shared.get(i + 1);
            boolean joined = SHARES_UNIT
                    .matcher(folded.substring(one.to(), Math.max(one.to(), next.from())))
                    .matches();
            if (one.measure() == Measure.PLAIN && joined) {
                shared.set(i, one.withMeasure(next.measure()));
            }
        }
        return shared;
    }
}
