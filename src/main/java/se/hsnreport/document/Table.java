package se.hsnreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is to be read: every cell is text. Every row has as many cells as there are columns.
 *
 * @param name what the table is, for people who cannot see it
 */
public record Table(String name, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    public enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    /**
     * A column.
     *
     * @param head its heading
     * @param group heading over it and its neighbours of the same group; empty if none
     * @param strong whether it stands out by weight
     */
    public record Column(String head, String group, Align align, boolean strong) {
        /** Its heading where its group's does not stand over it. */
        public String named() {
            return group.isEmpty() ? head : group + ", " + head;
        }
    }

    /** What a row is to its neighbours. */
    public enum Kind {
        ITEM,
        /** A heading over the rows that follow; only its first cell has text. */
        HEADING,
        SUM,
        /** The heaviest sum. */
        TOTAL
    }

    public record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what is read; empty for not applicable
     * @param figure the figure that the text shows, if it shows one
     * @param tone its colour, never the only thing that tells; empty for the usual one
     */
    public record Cell(String text, Optional<ShownFigure> figure, Optional<Tone> tone) {
        public Cell(String text, Optional<ShownFigure> figure) {
            this(text, figure, Optional.empty());
        }

        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
    }
}
