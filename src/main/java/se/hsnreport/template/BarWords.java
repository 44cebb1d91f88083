package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;

/** What bars show, in words: one among the others by its place, bars that are all alike one by one. */
final class BarWords {
    private BarWords() {}

    static List<String> of(List<Bar> bars) {
        List<Bar> main =
                bars.stream().filter(bar -> bar.emphasis() == Emphasis.MAIN).toList();
        return main.size() == 1 && bars.size() > 1 ? among(main.get(0), bars) : List.of(each(bars));
    }

    private static String each(List<Bar> bars) {
        return bars.stream().map(BarWords::words).collect(Collectors.joining(", ")) + ".";
    }

    private static List<String> among(Bar main, List<Bar> bars) {
        List<Bar> ranked = bars.stream()
                .filter(bar ->
                        bar.emphasis() != Emphasis.COMPARED && plotted(bar).isPresent())
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(words(main)
                + (ranked.contains(main) ? ", plats " + place(main, ranked) + " av " + ranked.size() : "") + ".");
        bars.stream()
                .filter(bar -> bar.emphasis() == Emphasis.COMPARED)
                .map(bar -> words(bar) + ".")
                .forEach(sentences::add);
        if (ranked.size() > 1) {
            sentences.add("Överst " + words(ranked.get(0)) + ", nederst " + words(ranked.get(ranked.size() - 1)) + ".");
        }
        String without = bars.stream()
                .filter(bar -> !bar.equals(main) && plotted(bar).isEmpty())
                .map(Bar::label)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            sentences.add("Uppgift saknas för " + without + ".");
        }
        return sentences;
    }

    /** One more than those that are further from the worse end; equal values share a place. */
    private static long place(Bar main, List<Bar> ranked) {
        BigDecimal own = plotted(main).orElseThrow();
        BigDecimal first = plotted(ranked.get(0)).orElseThrow();
        BigDecimal last = plotted(ranked.get(ranked.size() - 1)).orElseThrow();
        int downwards = first.compareTo(last) >= 0 ? 1 : -1;
        return 1
                + ranked.stream()
                        .flatMap(bar -> plotted(bar).stream())
                        .filter(value -> value.compareTo(own) * downwards > 0)
                        .count();
    }

    private static Optional<BigDecimal> plotted(Bar bar) {
        return bar.point().plotted();
    }

    private static String words(Bar bar) {
        return bar.label() + " " + SeriesWords.value(bar.point());
    }
}
