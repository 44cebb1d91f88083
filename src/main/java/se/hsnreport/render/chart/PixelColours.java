package se.hsnreport.render.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A picture's pixels as numbers of colours. Charts have few colours and many shades along the edges of letters; the
 * rarest shades, which are more than a palette holds, become the nearest of the others.
 *
 * @param palette the colours as 0xRRGGBB, the commonest first; at most 256
 * @param pixels number of each pixel's colour
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the one who writes them
record PixelColours(int[] palette, byte[] pixels) {
    private static final int MOST = 256;

    static PixelColours of(int[] rgb) {
        int[] palette = counts(rgb).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        return new PixelColours(palette, numbered(rgb, palette));
    }

    /** Counted run by run: most pixels are like the one before them. */
    private static Map<Integer, Integer> counts(int[] rgb) {
        Map<Integer, Integer> counts = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= rgb.length; i++) {
            if (i == rgb.length || rgb[i] != rgb[from]) {
                counts.merge(rgb[from], i - from, Integer::sum);
                from = i;
            }
        }
        return counts;
    }

    private static byte[] numbered(int[] rgb, int[] palette) {
        Map<Integer, Integer> numbers = new HashMap<>();
        byte[] pixels = new byte[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            pixels[i] = i > 0 && rgb[i] == rgb[i - 1]
                    ? pixels[i - 1]
                    : (byte) (int) numbers.computeIfAbsent(rgb[i], colour -> nearest(colour, palette));
        }
        return pixels;
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(colour, palette[i]) < distance(colour, palette[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
