package se.hsnreport.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a calculation gives: figures by row and column. A cell without a figure is blank: nothing was ever booked there.
 *
 * @param rows in the order to show them
 * @param columns in the order to show them
 * @param remarks what a reader must know of the data behind
 */
public record FigureTable(List<Row> rows, List<Column> columns, Map<Cell, Figure> figures, Remarks remarks) {
    public FigureTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What kind of row it is, for whoever shows it. */
    public enum Kind {
        ITEM,
        /** A heading over the rows that follow; it has no figures. */
        HEADING,
        SUM,
        /** The sum of sums, heaviest. */
        TOTAL,
        /** For texts and charts to refer to, not shown in a table unless asked for. */
        ASIDE
    }

    /**
     * A row.
     *
     * @param key as in figures.json
     * @param group the area or group it belongs to, for rows that are split on slides; empty if none
     */
    public record Row(String key, Kind kind, String group) {
        public static Row item(String key) {
            return new Row(key, Kind.ITEM, "");
        }

        public static Row of(String key, Kind kind) {
            return new Row(key, kind, "");
        }
    }

    /**
     * A column.
     *
     * @param key as in figures.json
     * @param label the words of the data it stands for, such as the name of an account group; the key when there are
     *     none
     */
    public record Column(String key, String label) {
        public static Column of(String key) {
            return new Column(key, key);
        }
    }

    /**
     * What a reader must know of the data behind a table.
     *
     * @param period the months that the data are of, when that is not the report month's own; empty when it is
     * @param preliminary whether any of them may still change
     * @param events what happened when, for charts: texts at rows
     * @param notes sentences for the slide's foot, such as what is missing from when to when
     */
    public record Remarks(Optional<Period> period, boolean preliminary, List<Event> events, List<String> notes) {
        public static final Remarks NONE = new Remarks(Optional.empty(), false, List.of(), List.of());

        public Remarks {
            events = List.copyOf(events);
            notes = List.copyOf(notes);
        }
    }

    /** Something that happened, such as a break in a series, at the row of that key. */
    public record Event(String row, String text) {}

    /** A row and a column by their keys. */
    public record Cell(String row, String column) {}

    public Optional<Figure> figure(String row, String column) {
        return Optional.ofNullable(figures.get(new Cell(row, column)));
    }

    /** Puts a table together row by row. */
    public static final class Builder {
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Map<Cell, Figure> figures = new LinkedHashMap<>();
        private Remarks remarks = Remarks.NONE;

        public Builder remarks(Remarks told) {
            remarks = told;
            return this;
        }

        public Builder row(Row row) {
            if (rows.putIfAbsent(row.key(), row) != null) {
                throw new IllegalStateException("two rows " + row.key());
            }
            return this;
        }

        public Builder column(Column column) {
            columns.putIfAbsent(column.key(), column);
            return this;
        }

        /** Puts a figure; the column is made when it is not there. */
        public Builder put(String row, String column, Figure figure) {
            column(Column.of(column));
            if (figures.put(new Cell(row, column), figure) != null) {
                throw new IllegalStateException("two figures " + row + "/" + column);
            }
            return this;
        }

        public boolean hasRow(String key) {
            return rows.containsKey(key);
        }

        public FigureTable build() {
            return new FigureTable(List.copyOf(rows.values()), List.copyOf(columns.values()), figures, remarks);
        }
    }
}
