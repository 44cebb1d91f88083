package se.hsnreport.ledger;

import java.math.BigDecimal;
import java.util.List;
import se.hsnreport.figure.Source;

/**
 * A sum of postings.
 *
 * @param kr exact, two decimals, in report sign: income positive, cost negative
 * @param rows how many rows of the extracts it adds up; none is not the same as rows that net to nothing
 * @param sources the rows by resource, with the files they came from
 */
public record Amount(BigDecimal kr, long rows, List<Source> sources) {
    public Amount {
        sources = List.copyOf(sources);
    }
}
