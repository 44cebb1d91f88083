package se.hsnreport.sampledata;

import java.util.SplittableRandom;

/** Chance that depends on what it is for and on nothing else, so that adding a unit or a year moves no other amount. */
public final class Noise {
    /** Parts in a whole: noise is counted in millionths. */
    static final long WHOLE = 1_000_000;

    private static final long SEED = 20180101L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Noise() {}

    /** A number from 0 up to, but not including, the bound. */
    public static long below(long bound, Object... about) {
        return new SplittableRandom(hash(about)).nextLong(bound);
    }

    /** The amount, more or less by at most the given number of thousandths. */
    public static long vary(long amount, int thousandths, Object... about) {
        if (thousandths == 0) {
            return amount;
        }
        long range = thousandths * WHOLE / 1000;
        return Ore.scale(amount, WHOLE - range + below(2 * range + 1, about), WHOLE);
    }

    private static long hash(Object... about) {
        long hash = SEED;
        for (Object part : about) {
            hash = hash(hash(hash, part.toString()), ";");
        }
        return hash;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
