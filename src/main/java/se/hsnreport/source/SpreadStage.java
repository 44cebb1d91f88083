package se.hsnreport.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;

/**
 * Makes amounts of months of the amounts of a year. Every accumulated sum is rounded to the öre, and a month is what it
 * adds to the one before: no month is more than half an öre off, and December makes the year exact.
 */
final class SpreadStage extends Stage {
    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");

    private final Resource resource;
    private final Shape.Spread spread;
    private final SpreadKeys keys;
    private final Amounts amounts;
    private final Findings findings;
    private final Stage next;
    private final int period;
    private long rows;
    private BigDecimal total = BigDecimal.ZERO;

    SpreadStage(Resource resource, SpreadKeys keys, Amounts amounts, Findings findings, Stage next) {
        this.resource = resource;
        this.spread = resource.shape().spread().orElseThrow();
        this.keys = keys;
        this.amounts = amounts;
        this.findings = findings;
        this.next = next;
        this.period = resource.index(resource.shape().period());
    }

    @Override
    public void file(DataFile file) {
        next.file(file);
    }

    @Override
    public void row(Cells cells) {
        String year = Texts.clean(cells.text(period));
        if (!YEAR.matcher(year).matches()) {
            next.row(cells);
            return;
        }
        Optional<List<BigDecimal>> shares = keys.shares(cells);
        Optional<BigDecimal> amount = amounts.require(cells);
        if (shares.isPresent() && amount.isPresent() && isWhole(amount.get(), cells)) {
            rows++;
            total = total.add(amount.get());
            spread(cells, year, shares.get(), amount.get());
        }
    }

    private boolean isWhole(BigDecimal amount, Cells cells) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= amounts.decimals(amount);
        if (!isWhole) {
            findings.add(
                    Code.NUMBER_TOO_FINE,
                    cells.place(amounts.position()),
                    amount.toPlainString(),
                    resource.shape().value());
        }
        return isWhole;
    }

    private void spread(Cells cells, String year, List<BigDecimal> shares, BigDecimal amount) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (int month = 1; month <= shares.size(); month++) {
            share = share.add(shares.get(month - 1));
            BigDecimal ack = amount.multiply(share).divide(whole, amounts.decimals(amount), RoundingMode.HALF_UP);
            cells.putText(period, year + (month < 10 ? "-0" : "-") + month);
            amounts.put(cells, ack.subtract(before));
            before = ack;
            next.row(cells);
        }
    }

    @Override
    void end() {
        if (spread.resource().isEmpty() && rows > 0) {
            findings.add(Code.SPREAD_EQUAL, spread.place(), resource.name(), rows, total.toPlainString());
        }
        next.end();
    }
}
