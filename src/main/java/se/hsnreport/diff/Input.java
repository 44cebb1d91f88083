package se.hsnreport.diff;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A file that a build was made from.
 *
 * @param file path from the data directory
 * @param booked what the ledger took from it; empty for other extracts
 */
public record Input(String file, String sha256, Optional<Booked> booked) {
    /**
     * What the ledger took from a file.
     *
     * @param rows that were added up
     * @param kr their sum in report sign
     */
    public record Booked(long rows, BigDecimal kr) {
        Booked plus(Booked other) {
            return new Booked(rows + other.rows, kr.add(other.kr));
        }
    }
}
