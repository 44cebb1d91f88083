package se.hsnreport.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Place;

/**
 * A typed row. A field that the schema does not name and a cell without a value are alike: absent. So is a value that was
 * found wrong; it has been told of.
 */
public interface Row {
    /** Where the row is. */
    Place place();

    /** Where a field's cell is; the row's place when the schema does not name the field. */
    Place place(String field);

    /** The cleaned text of a cell of any type; empty when absent. */
    String text(String field);

    /** A month, of a field of type yearmonth. */
    Optional<Month> month(String field);

    /** An exact number, in kr where the field has a unit, of a field of type number or integer. */
    Optional<BigDecimal> number(String field);

    /** A date, of a field of type date. */
    Optional<LocalDate> date(String field);

    /** A whole number, of a field of type integer. */
    OptionalInt integer(String field);
}
