package se.hsnreport.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Whether every number on a slide says what its figure is: the exact value, rounded once, half away from zero. */
public final class ShownCheck {
    private static final char MINUS = '\u2212';

    private ShownCheck() {}

    /** Checks all numbers of a deck; what it finds is told to the findings. */
    public static CheckResult run(Deck deck, Findings findings) {
        Tally tally = new Tally(Code.SHOWN_WRONG, findings);
        deck.slides().stream()
                .flatMap(slide -> slide.figures().stream())
                .distinct()
                .forEach(figure -> check(figure, tally));
        return tally.result();
    }

    private static void check(ShownFigure figure, Tally tally) {
        Optional<BigDecimal> exact = figure.scaled();
        Optional<String> shown = figure.shown().filter(text -> !text.startsWith(">"));
        if (exact.isEmpty() || shown.isEmpty()) {
            return;
        }
        Optional<BigDecimal> said = number(shown.get());
        boolean right = said.filter(number -> exact.get()
                                .setScale(number.scale(), RoundingMode.HALF_UP)
                                .compareTo(number)
                        == 0)
                .isPresent();
        if (right) {
            tally.right();
        } else {
            tally.wrong(
                    Place.of(figure.key()),
                    shown.get(),
                    exact.get().toPlainString(),
                    figure.shownUnit().orElse(""));
        }
    }

    /** The number that glyphs say; empty when they say none. */
    private static Optional<BigDecimal> number(String shown) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == ',') {
                plain.append('.');
            } else if (c == MINUS) {
                plain.append('-');
            }
        }
        return plain.toString().matches("-?\\d+(\\.\\d+)?")
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }
}
