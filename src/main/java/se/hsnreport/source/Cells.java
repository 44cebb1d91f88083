package se.hsnreport.source;

import java.util.Arrays;
import se.hsnreport.finding.Place;

/**
 * The trimmed cells of the row being read, by the position of their field in the schema. One object serves all rows of a
 * file: take what you need before the next row comes.
 */
public final class Cells {
    private final Layout layout;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] canonical;
    /** Where cells stand in their line when that differs from row to row, from 1; else 0. */
    private final int[] columns;

    private char[] text = new char[256];
    private int used;
    private boolean isBlank = true;
    private long line;
    private String periodInFile = "";

    Cells(Layout layout) {
        this.layout = layout;
        this.starts = new int[layout.fields()];
        this.ends = new int[starts.length];
        this.canonical = new boolean[starts.length];
        this.columns = new int[starts.length];
    }

    /** Begins a row whose every cell will be put. */
    void begin() {
        used = 0;
        isBlank = true;
        periodInFile = "";
    }

    /** Begins a row that may have gaps. */
    void clear() {
        begin();
        Arrays.fill(starts, 0);
        Arrays.fill(ends, 0);
    }

    void line(long at) {
        line = at;
    }

    /** Puts a field's cell. */
    void put(int field, String cell) {
        int length = cell.length();
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        cell.getChars(0, length, text, used);
        trim(field, used, used + length);
        used += length;
    }

    /** Puts a field's cell that stands at a column of its line, from 1. */
    void put(int field, char[] from, int start, int end, int column) {
        int length = end - start;
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        System.arraycopy(from, start, text, used, length);
        trim(field, used, used + length);
        used += length;
        columns[field] = column;
    }

    /** Says that a field's cell is a number with a decimal point whatever the schema says. */
    void plainNumber(int field) {
        canonical[field] = true;
    }

    private void trim(int field, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text[start])) {
            start++;
        }
        while (start < end && isBlank(text[end - 1])) {
            end--;
        }
        starts[field] = start;
        ends[field] = end;
        isBlank &= start == end;
    }

    /** Puts the cell of a workbook that holds a number. */
    void putNumber(int field, String plain) {
        put(field, plain);
        canonical[field] = true;
    }

    void putText(int field, String cell) {
        put(field, cell);
        canonical[field] = false;
    }

    /** Puts the cell of another row. */
    void copy(int field, Cells from, int other) {
        put(field, from.text, from.starts[other], from.ends[other] - from.starts[other]);
        canonical[field] = from.canonical[other];
        columns[field] = from.columns[other];
    }

    private void put(int field, char[] source, int start, int length) {
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, used + length));
        }
        System.arraycopy(source, start, text, used, length);
        starts[field] = used;
        ends[field] = used + length;
        used += length;
        isBlank &= length == 0;
    }

    void periodInFile(String period) {
        periodInFile = period;
    }

    /** The period that the file has and that is no month, such as 202413; empty when it has the month itself. */
    public String periodInFile() {
        return periodInFile;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || c == '\t' || c == '\n' || c == '\r' : c > '~' && Texts.isSpace(c);
    }

    /** The characters that {@link #start} and {@link #end} speak of. */
    public char[] characters() {
        return text;
    }

    public int start(int field) {
        return starts[field];
    }

    public int end(int field) {
        return ends[field];
    }

    public boolean isEmpty(int field) {
        return starts[field] == ends[field];
    }

    /** Whether the cell is a workbook's number, so that it is written with a decimal point whatever the schema says. */
    public boolean isNumber(int field) {
        return canonical[field];
    }

    /** A cell as text, trimmed and otherwise as it stands. */
    public String text(int field) {
        return new String(text, starts[field], ends[field] - starts[field]);
    }

    /** Whether no cell that was put holds anything. */
    boolean isBlank() {
        return isBlank;
    }

    /** Whether a cell holds just this. */
    boolean holds(int field, String trimmed) {
        int length = ends[field] - starts[field];
        if (length != trimmed.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[starts[field] + i] != trimmed.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The line that the row begins on, from 1. */
    public long line() {
        return line;
    }

    /** Where the row is. */
    public Place place() {
        return layout.place(line);
    }

    /** Where a cell is. */
    public Place place(int field) {
        return columns[field] > 0 ? layout.columnPlace(line, columns[field] - 1) : layout.place(line, field);
    }

    public DataFile file() {
        return layout.file();
    }

    Layout layout() {
        return layout;
    }
}
