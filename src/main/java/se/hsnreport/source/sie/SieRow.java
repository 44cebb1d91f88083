package se.hsnreport.source.sie;

import java.util.List;

/** A row that records mean, by {@link #COLUMNS}; the same object serves all rows of a file. */
public final class SieRow {
    /** What a row has, by the names that a schema's {@code source} speaks of. */
    public static final List<String> COLUMNS = List.of("period", "konto", "objekt", "typ", "belopp", "verifikation");

    /** What a row of an account has. */
    public static final List<String> ACCOUNT_COLUMNS = List.of("konto", "namn");

    /** The column that an object of the chosen dimension stands in. */
    public static final String OBJECT = "objekt";

    static final int PERIOD = 0;
    static final int KONTO = 1;
    static final int OBJEKT = 2;
    static final int TYP = 3;
    static final int BELOPP = 4;
    static final int VERIFIKATION = 5;
    static final int NAMN = 1;

    private static final char[] NOTHING = {};

    private final char[][] texts = new char[COLUMNS.size()][];
    /** The text last put in a column and its characters: periods and kinds stay the same for many rows. */
    private final String[] constants = new String[COLUMNS.size()];

    private final char[][] characters = new char[COLUMNS.size()][];

    private final int[] starts = new int[COLUMNS.size()];
    private final int[] ends = new int[COLUMNS.size()];
    private final int[] columns = new int[COLUMNS.size()];
    private long line;

    SieRow() {
        java.util.Arrays.fill(texts, NOTHING);
        java.util.Arrays.fill(constants, "");
        java.util.Arrays.fill(characters, NOTHING);
    }

    /** What is shown the rows of a file, in its order. */
    @FunctionalInterface
    public interface Sink {
        /** A row; it is good until the next one. */
        void row(SieRow row);
    }

    void line(long at) {
        line = at;
    }

    /** Puts a token of the record; nothing when there is none. */
    void put(int column, SieRecord record, int token) {
        texts[column] = record.characters();
        starts[column] = token < 0 ? 0 : record.start(token);
        ends[column] = token < 0 ? 0 : record.end(token);
        columns[column] = record.column(token);
    }

    /** Puts a text that stands at a column of the line. */
    void put(int column, String text, int at) {
        if (!text.equals(constants[column])) {
            constants[column] = text;
            characters[column] = text.toCharArray();
        }
        texts[column] = characters[column];
        starts[column] = 0;
        ends[column] = text.length();
        columns[column] = at;
    }

    public long line() {
        return line;
    }

    /** The characters that {@link #start} and {@link #end} speak of. */
    public char[] characters(int column) {
        return texts[column];
    }

    public int start(int column) {
        return starts[column];
    }

    public int end(int column) {
        return ends[column];
    }

    /** The column in the file, from 1. */
    public int column(int column) {
        return columns[column];
    }
}
