package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was read from a file whose rows are not those that are asked for, as they stand in the file.
 *
 * @param resource name of the resource in the data package
 * @param file path from the data directory
 * @param rows of the file, those left out too
 * @param kr the sum of their amounts with the file's signs, before anything was left out or made of them
 * @param leftOut what was left out, a reason each
 */
public record TakenFile(String resource, String file, long rows, BigDecimal kr, List<LeftOut> leftOut) {
    public TakenFile {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Rows of a file that were left out.
     *
     * @param reason in the words of the descriptor, or the file that was delivered instead
     * @param isReplaced whether the period was delivered again, which is the reason
     * @param rows of the file
     * @param kr the sum of their amounts with the file's signs
     * @param unread amounts that are no numbers and not in the sum
     */
    public record LeftOut(String reason, boolean isReplaced, long rows, BigDecimal kr, long unread) {}
}
