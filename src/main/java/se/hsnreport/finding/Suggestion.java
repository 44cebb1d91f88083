package se.hsnreport.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The candidate nearest to a mistyped name.
     *
     * @return empty when none is near: more than a third of its letters differ
     */
    public static Optional<String> of(String wrong, Collection<String> candidates) {
        return candidates.stream()
                .filter(c -> distance(wrong, c) <= Math.max(1, Math.max(wrong.length(), c.length()) / 3))
                .min(Comparator.<String>comparingInt(c -> distance(wrong, c)).thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop, change or swap with their neighbour, case apart. */
    static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cost(left, right, i, j, cost);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cost(String left, String right, int i, int j, int[][] cost) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
