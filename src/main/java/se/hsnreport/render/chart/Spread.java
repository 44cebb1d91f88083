package se.hsnreport.render.chart;

/** Moves labels in a column apart, each as little as can be. */
public final class Spread {
    private Spread() {}

    /**
     * New middles for labels that stand under each other.
     *
     * @param middles where the labels would stand, sorted downwards
     * @param heights of the labels
     * @param low no label above this
     * @param high no label below this, as long as there is room
     */
    public static double[] apart(double[] middles, double[] heights, double low, double high) {
        int n = middles.length;
        double[] offsets = new double[n];
        for (int i = 1; i < n; i++) {
            offsets[i] = offsets[i - 1] + (heights[i - 1] + heights[i]) / 2;
        }
        double[] made = rising(less(middles, offsets));
        double top = n == 0 ? 0 : low + heights[0] / 2;
        double bottom = n == 0 ? 0 : high - heights[n - 1] / 2 - offsets[n - 1];
        for (int i = 0; i < n; i++) {
            made[i] = Math.max(top, Math.min(bottom, made[i])) + offsets[i];
        }
        return made;
    }

    private static double[] less(double[] values, double[] offsets) {
        double[] made = new double[values.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = values[i] - offsets[i];
        }
        return made;
    }

    /** The nearest values that never fall: neighbours that do are pooled to their mean. */
    private static double[] rising(double[] values) {
        int n = values.length;
        double[] sums = new double[n];
        int[] counts = new int[n];
        int pools = 0;
        for (double value : values) {
            sums[pools] = value;
            counts[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] * counts[pools - 1] > sums[pools - 1] * counts[pools - 2]) {
                pools--;
                sums[pools - 1] += sums[pools];
                counts[pools - 1] += counts[pools];
            }
        }
        double[] made = new double[n];
        int at = 0;
        for (int p = 0; p < pools; p++) {
            for (int i = 0; i < counts[p]; i++) {
                made[at++] = sums[p] / counts[p];
            }
        }
        return made;
    }
}
