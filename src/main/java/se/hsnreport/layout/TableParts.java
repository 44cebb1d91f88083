package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.TableSheet.Row;

/**
 * Divides a table over pages, heads repeated: first so that sums stand with their last rows, headings with their first
 * and no part has fewer than three rows; then over few pages; then evenly. Rows are as airy as the fullest page allows.
 */
final class TableParts {
    private static final int FEWEST_ROWS = 3;

    /** Room over and under a row's lines, in hundredths of the size: half of 1.4 and of 2.3 less the lines' 1.2. */
    private static final int LEAST_PADDING = 10;

    private static final int AIRY_PADDING = 35;

    static final int MOST_PADDING = 55;

    private final TableSheet sheet;
    private final long height;
    private final long line;
    private final long leastPadding;
    private final long mostPadding;

    /** A table that begins with a sum has its sums over what they are made of. */
    private final boolean sumsLead;

    private final List<Part> parts;

    /**
     * Divides a table.
     *
     * @param most room over and under a row's lines at most, in hundredths of the size
     */
    TableParts(TableSheet sheet, long height, int most) {
        this.sheet = sheet;
        this.height = height;
        this.line = Sizes.emu(Sizes.lineHeight(sheet.size(), Sizes.SPACING));
        this.mostPadding = Sizes.emu(sheet.size()) * most / 100;
        this.leastPadding = Sizes.emu(sheet.size()) * LEAST_PADDING / 100;
        this.sumsLead = !sheet.body().isEmpty() && look(0) == RowLook.SUM;
        this.parts = divided();
    }

    /** Body rows of a page, the last not counted. */
    private record Part(int from, int to) {}

    /** How bad a division is: rules broken, then pages, then the squares of their heights. */
    private record Cost(int broken, int pages, long uneven) implements Comparable<Cost> {
        Cost plus(Cost more) {
            return new Cost(broken + more.broken, pages + more.pages, uneven + more.uneven);
        }

        @Override
        public int compareTo(Cost other) {
            return Comparator.comparingInt(Cost::broken)
                    .thenComparingInt(Cost::pages)
                    .thenComparingLong(Cost::uneven)
                    .compare(this, other);
        }
    }

    int pages() {
        return parts.size();
    }

    /** Whether every part is within the height. */
    boolean fit() {
        return parts.stream().allMatch(part -> height(part, leastPadding) <= height);
    }

    /** Whether there is but one part, and it has room for rows that stand well apart. */
    boolean isAiry() {
        return pages() == 1 && height(parts.get(0), Sizes.emu(sheet.size()) * AIRY_PADDING / 100) <= height;
    }

    /** The rows of every page, heads first, with their heights. */
    List<List<GridRow>> rows() {
        long padding = mostPadding;
        for (Part part : parts) {
            long fixed = height(part, 0);
            padding = Math.min(padding, (height - fixed) / paddings(part));
        }
        long airy = Math.max(leastPadding, padding);
        return parts.stream().map(part -> rows(part, airy)).toList();
    }

    private List<GridRow> rows(Part part, long padding) {
        List<GridRow> rows = new ArrayList<>();
        sheet.heads().forEach(row -> rows.add(row(row, 0, padding)));
        for (int i = part.from(); i < part.to(); i++) {
            rows.add(row(sheet.body().get(i), i == part.from() ? 0 : gap(i), padding));
        }
        return rows;
    }

    private GridRow row(Row row, int gap, long padding) {
        return new GridRow(row.look(), row.lines() * line + (2 + gap) * padding, gap * padding, row.cells());
    }

    private List<Part> divided() {
        int rows = sheet.body().size();
        List<Cost> best = new ArrayList<>(List.of(new Cost(0, 0, 0)));
        int[] start = new int[rows + 1];
        for (int to = 1; to <= rows; to++) {
            Cost least = new Cost(Integer.MAX_VALUE, 0, 0);
            for (int from = to - 1; from >= 0; from--) {
                if (from < to - 1 && height(new Part(from, to), leastPadding) > height) {
                    break;
                }
                Cost cost = best.get(from).plus(cost(new Part(from, to)));
                if (cost.compareTo(least) < 0) {
                    least = cost;
                    start[to] = from;
                }
            }
            best.add(least);
        }
        return parts(start);
    }

    private List<Part> parts(int[] start) {
        List<Part> found = new ArrayList<>();
        for (int to = start.length - 1; to > 0; to = start[to]) {
            found.add(0, new Part(start[to], to));
        }
        boolean headsOnly = found.isEmpty() && !sheet.heads().isEmpty();
        return headsOnly ? List.of(new Part(0, 0)) : found;
    }

    private Cost cost(Part part) {
        int rows = part.to() - part.from();
        int few = rows < Math.min(FEWEST_ROWS, sheet.body().size()) ? 1 : 0;
        long points = height(part, leastPadding) / Sizes.emu(100);
        return new Cost(few + (tearsApart(part.from()) ? 1 : 0), 1, points * points);
    }

    /** Whether a page that starts with this row tears apart what belongs together. */
    private boolean tearsApart(int row) {
        if (row == 0) {
            return false;
        }
        boolean second = row > 1 && leads(row - 2) && !leads(row);
        boolean last = row + 1 < sheet.body().size() && ends(row + 1);
        return second || last || leads(row - 1) || ends(row);
    }

    /** Room before a row that begins a group, in paddings; a sum stands close under its rows, its rule says enough. */
    private int gap(int row) {
        boolean afterSum = ends(row - 1) && look(row - 1) != look(row);
        boolean total = sumsLead && look(row) == RowLook.TOTAL;
        return leads(row) || total || (afterSum && !sumsLead) ? 2 : 0;
    }

    /** Whether the row stands over those it belongs to. */
    private boolean leads(int row) {
        return look(row) == RowLook.HEADING || (sumsLead && look(row) == RowLook.SUM);
    }

    /** Whether the row stands under those it belongs to. */
    private boolean ends(int row) {
        return look(row) == RowLook.TOTAL || (!sumsLead && look(row) == RowLook.SUM);
    }

    private RowLook look(int row) {
        return sheet.body().get(row).look();
    }

    private long height(Part part, long padding) {
        long lines = sheet.heads().stream().mapToLong(Row::lines).sum();
        for (int i = part.from(); i < part.to(); i++) {
            lines += sheet.body().get(i).lines();
        }
        return lines * line + paddings(part) * padding;
    }

    private long paddings(Part part) {
        long all = 2L * (sheet.heads().size() + part.to() - part.from());
        for (int i = part.from() + 1; i < part.to(); i++) {
            all += gap(i);
        }
        return all;
    }
}
