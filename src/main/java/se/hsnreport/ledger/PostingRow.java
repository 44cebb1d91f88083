package se.hsnreport.ledger;

import java.math.BigDecimal;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Place;

/**
 * One row of the ledger's extracts.
 *
 * @param kr exact, two decimals, in report sign
 * @param basenhet whose it is, also when the row gives a kostnadsställe
 */
public record PostingRow(
        Place place, Kind kind, Month month, String konto, String basenhet, boolean isOneOff, BigDecimal kr) {}
