package se.hsnreport.render;

import java.util.stream.DoubleStream;

/** Arithmetic of colours given as 0xRRGGBB. */
public final class Rgb {
    /** The least contrast of text to its background. */
    private static final double LEGIBLE = 4.5;

    private Rgb() {}

    /** The colour with a share of another in it. */
    public static int mix(int colour, int other, double share) {
        int made = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = colour >> shift & 0xFF;
            int to = other >> shift & 0xFF;
            made |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return made;
    }

    /** The colour, as much nearer to ink as text in it must be to be read on paper. */
    public static int legible(int colour, int paper, int ink) {
        double share = 0;
        int made = colour;
        while (share < 1 && contrast(made, paper) < LEGIBLE) {
            share += 0.1;
            made = mix(colour, ink, share);
        }
        return made;
    }

    /** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
    public static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        double[] linear = DoubleStream.of(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
                .map(v -> v / 255)
                .map(v -> v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
