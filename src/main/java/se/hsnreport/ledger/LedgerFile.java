package se.hsnreport.ledger;

import java.math.BigDecimal;

/**
 * What the ledger took from one file.
 *
 * @param resource name of the resource in the data package
 * @param file path from the data directory
 * @param rows that were added up
 * @param kr their sum, exact, in report sign
 */
public record LedgerFile(String resource, String file, long rows, BigDecimal kr) {}
