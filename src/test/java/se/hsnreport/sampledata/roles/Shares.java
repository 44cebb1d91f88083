package se.hsnreport.sampledata.roles;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.hsnreport.sampledata.Fit;
import se.hsnreport.sampledata.Noise;
import se.hsnreport.sampledata.Table;

/** Whole numbers shared out over units, by their weights and a little chance, so that the sum stays. */
final class Shares {
    private static final int NOISE = 60;

    private Shares() {}

    /** Each row's part of the total, in the order of the rows. */
    static long[] of(long total, List<Table.Row> units, ToLongFunction<Table.Row> weight, Object about) {
        long[] weights = IntStream.range(0, units.size())
                .mapToLong(i -> Noise.vary(weight.applyAsLong(units.get(i)) * 1000, NOISE, about, i))
                .toArray();
        long sum = Math.max(1, LongStream.of(weights).sum());
        long[] wished = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            wished[i] = total * weights[i] / sum;
        }
        return Fit.to(total, 1, wished, weights);
    }
}
