package se.hsnreport.diff;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A figure that is not as it was; before or after is empty when it appeared or disappeared.
 *
 * @param kind what happened to it
 */
public record Change(Kind kind, Optional<PackFigure> before, Optional<PackFigure> after) {
    /** Money first, then shares, then counts, what cannot be measured last; within each the largest first. */
    static final Comparator<Change> LARGEST_FIRST = Comparator.comparing(Change::rank)
            .thenComparing(Comparator.comparing(Change::size).reversed());

    /** What can happen to a figure. */
    public enum Kind {
        /** Another value, or the same shown in another way. */
        CHANGED,
        APPEARED,
        DISAPPEARED,
        /** A value where there was none, none where there was one, or one that is preliminary no more. */
        STATUS
    }

    /** The change of a figure that both builds have; empty when nothing changed. */
    static Optional<Change> of(PackFigure before, PackFigure after) {
        boolean otherStatus = !before.status().equals(after.status());
        boolean bothValues = before.value().isPresent() && after.value().isPresent();
        boolean otherValue = !before.sameValue(after) || !before.display().equals(after.display());
        if (!otherStatus && !otherValue) {
            return Optional.empty();
        }
        boolean status = otherStatus && !(bothValues && otherValue);
        return Optional.of(new Change(status ? Kind.STATUS : Kind.CHANGED, Optional.of(before), Optional.of(after)));
    }

    /** The figure as it is, or as it last was. */
    public PackFigure figure() {
        return after.or(() -> before).orElseThrow();
    }

    /** After less before, exact, in the figure's unit; empty when one of them is no number. */
    public Optional<BigDecimal> difference() {
        Optional<BigDecimal> was = before.flatMap(PackFigure::number);
        return after.flatMap(PackFigure::number).flatMap(now -> was.map(now::subtract));
    }

    /** Whether a reader sees it without calculating. */
    boolean isVisible() {
        return !before.map(PackFigure::display).equals(after.map(PackFigure::display));
    }

    private int rank() {
        if (difference().isEmpty()) {
            return 3;
        }
        return switch (figure().unit()) {
            case "kr" -> 0;
            case "andel", "procent", "procentenheter" -> 1;
            default -> 2;
        };
    }

    private BigDecimal size() {
        return difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
