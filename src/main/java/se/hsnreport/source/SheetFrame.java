package se.hsnreport.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a sheet's part before and behind its rows, where the reader of rows does not look: columns that are
 * hidden, cells that are merged. A sheet whose part was not found has neither.
 */
final class SheetFrame {
    private static final int MOST = 1 << 22;
    private static final String ROWS = "sheetData";
    private static final String ROWS_END = "/sheetData>";
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?col\\s[^>]*>");
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final Pattern NUMBER = Pattern.compile("\\s(min|max)=\"(\\d{1,5})\"");
    private static final Pattern HIDDEN = Pattern.compile("\\shidden=\"(1|true)\"");

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();
    private boolean isInRows;
    private boolean isBehind;
    private String carried = "";

    /**
     * Cells that are one on the screen; columns from 0, rows from 1.
     *
     * @param name such as {@code A2:A5}
     */
    record Merged(String name, int firstColumn, int lastColumn, long firstRow) {
        boolean covers(int column) {
            return column >= firstColumn && column <= lastColumn;
        }
    }

    /** Reads a sheet's part through; its size in bytes, or the most when it is bigger. */
    long read(InputStream in, long most) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        for (int got = in.read(block); got >= 0 && size < most; got = in.read(block)) {
            size += got;
            take(new String(block, 0, got, StandardCharsets.ISO_8859_1));
        }
        return size;
    }

    private void take(String text) {
        if (isBehind) {
            keep(tail, text);
            return;
        }
        // what is looked for may stand on the seam of two blocks
        String seam = carried + text.substring(0, Math.min(text.length(), ROWS_END.length()));
        if (!isInRows) {
            keep(head, text);
            isInRows = text.contains(ROWS) || seam.contains(ROWS);
        }
        int end = text.indexOf(ROWS_END);
        if (end >= 0 || seam.contains(ROWS_END)) {
            isBehind = true;
            keep(tail, end >= 0 ? text.substring(end) : text);
        }
        carried = text.substring(Math.max(0, text.length() - ROWS_END.length()));
    }

    private static void keep(ByteArrayOutputStream out, String text) {
        if (out.size() < MOST) {
            out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether a column, from 0, is hidden. */
    boolean isHidden(int column) {
        String text = head.toString(StandardCharsets.ISO_8859_1);
        int end = text.indexOf(ROWS);
        Matcher columns = COLUMN.matcher(end < 0 ? text : text.substring(0, end));
        while (columns.find()) {
            int[] range = {0, -1};
            Matcher numbers = NUMBER.matcher(columns.group());
            while (numbers.find()) {
                range[numbers.group(1).equals("min") ? 0 : 1] = Integer.parseInt(numbers.group(2));
            }
            if (HIDDEN.matcher(columns.group()).find() && column + 1 >= range[0] && column + 1 <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** The merged cells, in the order of the file. */
    List<Merged> merged() {
        List<Merged> all = new ArrayList<>();
        Matcher matcher = MERGED.matcher(tail.toString(StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            all.add(new Merged(
                    matcher.group(1) + matcher.group(2) + ":" + matcher.group(3) + matcher.group(4),
                    column(matcher.group(1)),
                    column(matcher.group(3)),
                    Long.parseLong(matcher.group(2))));
        }
        return all;
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }
}
