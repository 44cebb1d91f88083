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

    /** The exact value or the words, as programs read them; empty for absences. */
    default Optional<String> exact() {
        return this instanceof Words words ? Optional.of(words.text()) : number().map(BigDecimal::toPlainString);
    }

    /** As programs read it: {@code ok}, {@code preliminar}, {@code saknas} or {@code ej_berakningsbar}. */
    default String status() {
        if (this instanceof Missing missing) {
            return missing.reason() == Reason.NO_DATA ? "saknas" : "ej_berakningsbar";
        }
        return preliminary() ? "preliminar" : "ok";
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
