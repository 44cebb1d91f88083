package se.hsnreport.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.hsnreport.document.Table;
import se.hsnreport.document.TypeScale;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.TableGrid;

/**
 * Sets a table in a box, over as few pages as the smallest size needs and at the largest size that needs no more.
 * Labels take a third line, and then words are broken, only when no size does without.
 */
final class TablePager {
    /** Sizes larger than the usual one are few, in hundredths of a point apart: they look alike from page to page. */
    private static final int STEP = 200;

    private final MeasuredTable table;
    private final Room room;
    private final int padding;

    private TablePager(MeasuredTable table, Room room, int padding) {
        this.table = table;
        this.room = room;
        this.padding = padding;
    }

    /**
     * A table page by page.
     *
     * @param grids one a page
     * @param fits whether it stands there as it must: no word broken, no row higher than the box
     */
    record Pages(List<TableGrid> grids, boolean fits) {
        /** Of the type, the same on every page, in hundredths of a point. */
        int size() {
            return grids.stream().mapToInt(TableGrid::size).min().orElse(Integer.MAX_VALUE);
        }
    }

    static Pages pages(Table table, Room room, TypeScale type, FontWidth font) {
        return pages(table, room, type, font, TableParts.MOST_PADDING);
    }

    /**
     * The same with rows less airy.
     *
     * @param padding over and under a row's lines at most, in hundredths of the size
     */
    static Pages pages(Table table, Room room, TypeScale type, FontWidth font, int padding) {
        Pages pages = new Pages(List.of(), false);
        for (FontWidth width : font.lessAndLess()) {
            MeasuredTable measured = MeasuredTable.of(table, width, font);
            pages = pages.fits() ? pages : pages(new TablePager(measured, room, padding), type);
        }
        return pages;
    }

    private static Pages pages(TablePager pager, TypeScale type) {
        return pager.roomy(type, ColumnWidths::atEase)
                .or(() -> pager.roomy(type, ColumnWidths::fits))
                .orElseGet(() -> pager.pages(Sizes.down(type.table() * 100, type.tableMin() * 100)));
    }

    /**
     * Larger than usual, when one page then still holds every row with air; better with every cell unbroken than with
     * labels on two lines.
     */
    private Optional<Pages> roomy(TypeScale type, Predicate<ColumnWidths> wide) {
        return IntStream.iterate(type.tableMax() * 100, size -> size > type.table() * 100, size -> size - STEP)
                .filter(size -> wide.test(widths(size, true)))
                .mapToObj(size -> parts(size, true))
                .filter(parts -> parts.division().isAiry())
                .findFirst()
                .map(parts -> new Pages(grids(parts), true));
    }

    private Pages pages(List<Integer> sizes) {
        return fitting(sizes, true)
                .or(() -> fitting(sizes, false))
                .map(parts -> new Pages(grids(parts), true))
                .orElseGet(() -> new Pages(grids(parts(sizes.get(sizes.size() - 1), false)), false));
    }

    private record Parts(TableSheet sheet, TableParts division) {}

    private Optional<Parts> fitting(List<Integer> sizes, boolean calm) {
        List<Parts> fitting = sizes.stream()
                .filter(size -> widths(size, calm).fits())
                .map(size -> parts(size, calm))
                .filter(parts -> parts.division().fit())
                .toList();
        int fewest = fitting.stream()
                .mapToInt(parts -> parts.division().pages())
                .min()
                .orElse(0);
        return fitting.stream()
                .filter(parts -> parts.division().pages() == fewest)
                .findFirst();
    }

    private ColumnWidths widths(int size, boolean calm) {
        return new ColumnWidths(ColumnNeeds.of(table, size, calm), room.width(), size);
    }

    private Parts parts(int size, boolean calm) {
        TableSheet sheet = TableSheet.of(table, size, widths(size, calm).widths());
        return new Parts(sheet, new TableParts(sheet, room.height(), padding));
    }

    private List<TableGrid> grids(Parts parts) {
        return parts.division().rows().stream()
                .map(rows -> grid(parts.sheet(), rows))
                .toList();
    }

    private TableGrid grid(TableSheet sheet, List<GridRow> rows) {
        return new TableGrid(
                table.table().name(),
                sheet.columns(),
                rows,
                sheet.heads().size(),
                sheet.size(),
                Sizes.lineHeight(sheet.size(), Sizes.SPACING),
                ColumnNeeds.inset(sheet.size()));
    }
}
