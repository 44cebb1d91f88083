package se.hsnreport.layout;

import se.hsnreport.master.Box;

/** Something of a written report that stands on one page, whole; measures in EMU. */
sealed interface Piece {
    long height();

    /** Room over it, but at the top of a page. */
    long before();

    /** Room under it. */
    long after();

    /** Whether the next piece must stand on the same page. */
    boolean keeps();

    /** What is drawn when its upper edge is at a height of the page. */
    Item at(long y);

    /**
     * A paragraph.
     *
     * @param mark of the heading that it is; empty for other text
     */
    record Words(Prose prose, Item.TextItem item, String mark) implements Piece {
        @Override
        public long height() {
            return item.box().height();
        }

        @Override
        public long before() {
            return Sizes.emu(prose.before());
        }

        @Override
        public long after() {
            return Sizes.emu(prose.after());
        }

        @Override
        public boolean keeps() {
            return prose.keepsWithNext();
        }

        @Override
        public Item at(long y) {
            return new Item.TextItem(item.placeholder(), moved(item.box(), y), item.role(), item.paragraphs());
        }
    }

    /**
     * A table or a part of one, a chart or a picture.
     *
     * @param keeps whether its source follows
     * @param breaks whether it begins a page
     */
    record Exhibit(Item item, boolean keeps, boolean breaks) implements Piece {
        @Override
        public long height() {
            return item.box().height();
        }

        @Override
        public long before() {
            return 0;
        }

        @Override
        public long after() {
            return keeps ? 0 : Sizes.emu(Prose.SOURCE.after());
        }

        @Override
        public Item at(long y) {
            Box box = moved(item.box(), y);
            if (item instanceof Item.TableItem table) {
                return new Item.TableItem(table.placeholder(), box, table.grid());
            }
            if (item instanceof Item.ChartItem chart) {
                return new Item.ChartItem(chart.placeholder(), box, chart.chart(), chart.alt());
            }
            Item.PictureItem picture = (Item.PictureItem) item;
            return new Item.PictureItem(picture.placeholder(), box, picture.image(), picture.alt());
        }
    }

    /** A line of the list of contents: what it leads to, dots, and the page's number. */
    record Entry(Words words, Item.TextItem dots, Item.TextItem number) implements Piece {
        @Override
        public long height() {
            return words.height();
        }

        @Override
        public long before() {
            return words.before();
        }

        @Override
        public long after() {
            return words.after();
        }

        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public Item at(long y) {
            return words.at(y);
        }

        /** On the line of the words. */
        static Item.TextItem beside(Item.TextItem item, long y) {
            return new Item.TextItem(item.placeholder(), moved(item.box(), y), item.role(), item.paragraphs());
        }
    }

    /** The end of a page. */
    record Break() implements Piece {
        @Override
        public long height() {
            return 0;
        }

        @Override
        public long before() {
            return 0;
        }

        @Override
        public long after() {
            return 0;
        }

        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public Item at(long y) {
            throw new IllegalStateException("nothing is drawn where a page ends");
        }
    }

    private static Box moved(Box box, long y) {
        return new Box(box.x(), y, box.width(), box.height());
    }
}
