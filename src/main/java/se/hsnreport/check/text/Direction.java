package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Unit;

/** A word that says which way a figure goes. */
enum Direction {
    ROSE("oka(?:t|r|de|s|nde|)|okning(?:en|ar|)|stig(?:it|er|a)|steg|vax(?:t|er|te|a)|uppgang(?:en|)", 1),
    FELL("minska(?:t|r|de|s|nde|)|minskning(?:en|ar|)|sjunk(?:it|er|a)|sjonk|nedgang(?:en|)", -1),
    HIGHER("hogre|fler|storre|dyrare", 1),
    LOWER("lagre|farre|mindre|billigare", -1),
    BETTER("battre|overskott(?:et|)|forbattra(?:t|s|des|ts|)|forbattring(?:en|ar|)", 1),
    WORSE("samre|underskott(?:et|)|forsamra(?:t|s|des|ts|)|forsamring(?:en|ar|)", -1);

    private static final List<String> LEVELS = List.of("ack_utfall", "ack_budget", "helarsbudget", "ack_utfall_fg_ar");

    private final Pattern words;
    private final int sign;

    Direction(String words, int sign) {
        this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        this.sign = sign;
    }

    /** A word of direction where it stands. */
    record Word(Direction direction, String text, Span span) {
        private int distance(int from, int to) {
            return span.to() <= from ? from - span.to() : span.from() - to;
        }
    }

    /** The word of direction nearest to a number in its clause. */
    static Optional<Word> nearest(String text, Span clause, Said said) {
        return in(text, clause).stream().min(Comparator.comparingInt(word -> word.distance(said.from(), said.to())));
    }

    /** All words of direction in a stretch. */
    static List<Word> in(String text, Span stretch) {
        String folded = Folded.of(text);
        List<Word> found = new ArrayList<>();
        for (Direction direction : values()) {
            Matcher matcher = direction.words.matcher(folded).region(stretch.from(), stretch.to());
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                found.add(new Word(direction, text.substring(span.from(), span.to()), span));
            }
        }
        return found;
    }

    /** Whether the word alone says something of a figure: changes rise and fall, deviations are surplus or deficit. */
    boolean isAbout(Entry entry, String word) {
        boolean balance = Folded.of(word).contains("skott");
        return balance
                ? entry.isDeviation() || entry.column().equals("total")
                : (this == ROSE || this == FELL) && entry.isChange();
    }

    /** Whether a figure goes this way; empty when that cannot be told. */
    Optional<Boolean> agrees(Entry entry, SlideFigures figures) {
        Optional<Integer> way = entry.isChange() ? change(entry, figures) : level(entry, figures);
        return way.filter(w -> w != 0).map(w -> w == sign);
    }

    private Optional<Integer> change(Entry entry, SlideFigures figures) {
        if (this == BETTER || this == WORSE) {
            return better(entry, figures);
        }
        boolean inReportSign = entry.figure().unit() == Unit.KR;
        return inReportSign
                ? figures.beside(entry, List.of("forandring_procent")).flatMap(Direction::sign)
                : sign(entry);
    }

    /** What is better the calculation says in words; money in report sign is better when there is more of it. */
    private static Optional<Integer> better(Entry entry, SlideFigures figures) {
        Optional<String> said = figures.beside(entry, List.of("riktning"))
                .filter(other -> other.figure() instanceof Figure.Words)
                .map(other -> Folded.of(((Figure.Words) other.figure()).text()));
        if (said.isPresent()) {
            return said.map(text -> text.startsWith("battre") ? 1 : text.startsWith("samre") ? -1 : 0);
        }
        return entry.figure().unit() == Unit.KR ? sign(entry) : Optional.empty();
    }

    /** Against the budget: costs are below zero, so that more of them is a deviation below zero. */
    private Optional<Integer> level(Entry entry, SlideFigures figures) {
        if (entry.figure().unit() != Unit.KR) {
            return Optional.empty();
        }
        if (this == BETTER || this == WORSE) {
            return sign(entry);
        }
        if (!entry.isDeviation() || this == ROSE || this == FELL) {
            return Optional.empty();
        }
        return kind(entry, figures).flatMap(kind -> sign(entry).map(deviation -> deviation * kind));
    }

    /** Whether a row is of income (1) or of costs (−1): by its own sums, or by which way its changes are signed. */
    private static Optional<Integer> kind(Entry entry, SlideFigures figures) {
        Optional<Integer> kr = figures.beside(entry, List.of("forandring_kr")).flatMap(Direction::sign);
        Optional<Integer> share =
                figures.beside(entry, List.of("forandring_procent")).flatMap(Direction::sign);
        return figures.beside(entry, LEVELS)
                .flatMap(Direction::sign)
                .or(() -> kr.flatMap(change -> share.map(rose -> change * rose)));
    }

    private static Optional<Integer> sign(Entry entry) {
        return entry.figure().number().map(java.math.BigDecimal::signum);
    }
}
