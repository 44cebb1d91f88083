package se.hsnreport.sampledata;

import java.util.Arrays;

/** Bends wished amounts as little as possible until they add up to a target exactly. */
public final class Fit {
    private Fit() {}

    /** {@link #to(long, long, long[], long[])} where larger amounts bend more. */
    public static long[] to(long target, long grain, long[] wished) {
        return to(target, grain, wished, wished);
    }

    /**
     * The wished amounts plus each one's share of what is missing, in whole grains; the heaviest takes the rest.
     *
     * @param target the sum to meet, in öre
     * @param grain the smallest step of an amount: 1 for öre, 100 for whole kronor
     * @param weights how much of what is missing each amount takes; only their size counts
     */
    public static long[] to(long target, long grain, long[] wished, long[] weights) {
        long missing = target - Arrays.stream(wished).sum();
        long weight = Math.max(1, Arrays.stream(weights).map(Math::abs).sum());
        long[] fitted = new long[wished.length];
        for (int i = 0; i < wished.length; i++) {
            fitted[i] = grains(wished[i] + Ore.scale(missing, Math.abs(weights[i]), weight), grain);
        }
        fitted[heaviest(weights)] += target - Arrays.stream(fitted).sum();
        return fitted;
    }

    private static long grains(long amount, long grain) {
        return Math.floorDiv(amount + grain / 2, grain) * grain;
    }

    private static int heaviest(long[] weights) {
        int heaviest = 0;
        for (int i = 1; i < weights.length; i++) {
            heaviest = Math.abs(weights[i]) > Math.abs(weights[heaviest]) ? i : heaviest;
        }
        return heaviest;
    }
}
