package se.hsnreport.layout;

import java.awt.Color;
import java.util.stream.IntStream;

/** How well colours, each 0xRRGGBB, can be told from each other. */
public final class Contrast {
    /** The least contrast of text to its page. */
    public static final double TEXT = 4.5;

    /** The least contrast of lines and areas to their page. */
    static final double MARK = 3;

    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;

    /** Hundredths of the way to black or white that are tried one after the other. */
    private static final int STEP = 5;

    private Contrast() {}

    /** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
    public static double of(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The colour, lighter on a dark page and darker on a light one as far as the contrast asks. */
    static int raised(int rgb, int paper, double least) {
        int pole = of(WHITE, paper) > of(BLACK, paper) ? WHITE : BLACK;
        return IntStream.iterate(0, share -> share <= 100, share -> share + STEP)
                .map(share -> mixed(rgb, pole, share / 100.0))
                .filter(made -> of(made, paper) >= least)
                .findFirst()
                .orElse(pole);
    }

    /** The colour, as much nearer to ink as text in it must be to be read on paper. */
    public static int legible(int colour, int paper, int ink) {
        double share = 0;
        int made = colour;
        while (share < 1 && of(made, paper) < TEXT) {
            share += 0.1;
            made = mixed(colour, ink, share);
        }
        return made;
    }

    /** The colour with a share of another in it. */
    public static int mixed(int colour, int other, double share) {
        int made = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = colour >> shift & 0xFF;
            int to = other >> shift & 0xFF;
            made |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return made;
    }

    /** Whether a colour is one of those that warn: from crimson to vermilion. */
    static boolean isReddish(int rgb) {
        float[] hsb = hsb(rgb);
        return hsb[1] >= 0.3f && (hsb[0] <= 22 / 360f || hsb[0] >= 320 / 360f);
    }

    /** A colour as strong in another hue, in degrees. */
    static int turned(int rgb, int hue) {
        float[] hsb = hsb(rgb);
        return Color.HSBtoRGB(hue / 360f, Math.max(0.75f, hsb[1]), hsb[2]) & WHITE;
    }

    private static float[] hsb(int rgb) {
        return Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null);
    }

    private static double luminance(int rgb) {
        return 0.2126 * light(rgb >> 16 & 0xFF) + 0.7152 * light(rgb >> 8 & 0xFF) + 0.0722 * light(rgb & 0xFF);
    }

    private static double light(int part) {
        double shown = part / 255.0;
        return shown <= 0.03928 ? shown / 12.92 : StrictMath.pow((shown + 0.055) / 1.055, 2.4);
    }
}
