package se.hsnreport.ledger;

import java.math.BigDecimal;
import se.hsnreport.figure.Month;

/**
 * All rows of one key, added up.
 *
 * @param file that the rows stand in
 * @param kr their sum, exact, in report sign
 * @param rows how many
 */
public record Posting(
        Kind kind,
        Month month,
        String konto,
        String basenhet,
        boolean isOneOff,
        String file,
        BigDecimal kr,
        long rows) {}
