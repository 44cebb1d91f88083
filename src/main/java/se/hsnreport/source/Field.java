package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Place;

/**
 * A column that the descriptor names.
 *
 * @param name what calculations ask for
 * @param source the column's heading in the file
 * @param format how numbers are written; for other types not used
 * @param isMoney whether the descriptor gives a unit, so that the number becomes kr
 * @param missing cell texts that mean "no value"; the empty text always does
 * @param constraints what the values must be
 * @param place where in the descriptor it stands
 */
public record Field(
        String name,
        FieldType type,
        String source,
        NumberFormat format,
        boolean isMoney,
        Set<String> missing,
        Constraints constraints,
        Place place) {
    public Field {
        missing = Set.copyOf(missing);
    }

    /**
     * What the values of a field must be.
     *
     * @param required whether every row must have a value
     * @param unique whether no two rows may have the same value
     * @param listed the values that may stand; empty when any may
     * @param minimum the least a number may be, as it stands in the file; empty when there is no such bound
     * @param maximum the most a number may be, as it stands in the file; empty when there is no such bound
     */
    public record Constraints(
            boolean required,
            boolean unique,
            List<String> listed,
            Optional<BigDecimal> minimum,
            Optional<BigDecimal> maximum) {
        /** No bounds at all. */
        static final Constraints NONE = new Constraints(false, false, List.of(), Optional.empty(), Optional.empty());

        public Constraints {
            listed = List.copyOf(listed);
        }

        boolean allows(BigDecimal number) {
            return minimum.filter(least -> number.compareTo(least) < 0).isEmpty()
                    && maximum.filter(most -> number.compareTo(most) > 0).isEmpty();
        }

        /** Such as {@code 0..1}, a missing bound being nothing. */
        String bounds() {
            return minimum.map(BigDecimal::toPlainString).orElse("") + ".."
                    + maximum.map(BigDecimal::toPlainString).orElse("");
        }
    }
}
