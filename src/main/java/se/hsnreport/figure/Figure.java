package se.hsnreport.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** One fact: an exact value, a text, or a reasoned absence; always with unit and trail. */
public sealed interface Figure {
    Unit unit();

    Trail trail();

    /** The exact value; empty for texts and absences. */
    default Optional<BigDecimal> number() {
        return this instanceof Value v ? Optional.of(v.amount()) : Optional.empty();
    }

    default boolean preliminary() {
        return this instanceof Value v && v.isPreliminary();
    }

    /**
     * A number.
     *
     * @param amount exact, in the unit; money in kr, income and surplus positive
     * @param isPreliminary whether any part of it may still change
     */
    record Value(BigDecimal amount, Unit unit, Trail trail, boolean isPreliminary) implements Figure {
        public Value(BigDecimal amount, Unit unit, Trail trail) {
            this(amount, unit, trail, false);
        }
    }

    /** A fact in words, such as a date written out. */
    record Words(String text, Unit unit, Trail trail) implements Figure {}

    /** No value, and why. */
    record Missing(Reason reason, Unit unit, Trail trail) implements Figure {}
}
