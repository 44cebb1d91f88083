package se.hsnreport.trace;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Place;

/**
 * A row of an extract that went into a figure.
 *
 * @param fields what else stands in it, by field, in the descriptor's order; no blank cells
 * @param amount exact, money in kr and report sign; empty when its cell holds no number
 */
public record FoundRow(Place place, Optional<Month> month, Map<String, String> fields, Optional<BigDecimal> amount) {
    public FoundRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    BigDecimal size() {
        return amount.orElse(BigDecimal.ZERO).abs();
    }
}
