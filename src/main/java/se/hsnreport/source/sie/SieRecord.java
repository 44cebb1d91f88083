package se.hsnreport.source.sie;

/**
 * One record of the file, its label and fields; the same object serves all records. A field is found by its number from
 * 0; what stands between braces is no field but the list of objects.
 */
final class SieRecord {
    private static final int MOST = 64;
    private static final int NONE = -1;

    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private final int[] columns = new int[MOST];
    private final int[] fields = new int[MOST];
    private char[] text = new char[0];
    private String label = "";
    private int tokens;
    private int fieldCount;
    private int listStart;
    private int listEnd;
    private long line;

    void begin(char[] characters, long at) {
        text = characters;
        line = at;
        tokens = 0;
        fieldCount = 0;
        listStart = NONE;
        listEnd = NONE;
    }

    void label(String name) {
        label = name;
    }

    String label() {
        return label;
    }

    /** Whether this is the label, without its #. */
    boolean is(String name) {
        return label.equals(name);
    }

    /** Adds what stands from start to end; whether there was room. */
    boolean add(int start, int end, int column) {
        if (tokens == MOST) {
            return false;
        }
        starts[tokens] = start;
        ends[tokens] = end;
        columns[tokens] = column;
        if (listStart == NONE || listEnd != NONE) {
            fields[fieldCount++] = tokens;
        }
        tokens++;
        return true;
    }

    /** Whether the list may begin here: there is one in a record at most. */
    boolean openList() {
        boolean isFirst = listStart == NONE;
        listStart = isFirst ? tokens : listStart;
        return isFirst;
    }

    /** Whether a list was open. */
    boolean closeList() {
        boolean wasOpen = listStart != NONE && listEnd == NONE;
        listEnd = wasOpen ? tokens : listEnd;
        return wasOpen;
    }

    boolean isListOpen() {
        return listStart != NONE && listEnd == NONE;
    }

    boolean hasList() {
        return listEnd != NONE;
    }

    /** How many pairs of dimension and object the list has. */
    int pairs() {
        return hasList() ? (listEnd - listStart) / 2 : 0;
    }

    boolean isListEven() {
        return !hasList() || (listEnd - listStart) % 2 == 0;
    }

    /** The token of the object of a dimension, for {@link #start} and so on; -1 when the list has none. */
    int object(String dimension) {
        int found = NONE;
        for (int i = 0; i < pairs() && found == NONE; i++) {
            found = holds(listStart + 2 * i, dimension) ? listStart + 2 * i + 1 : NONE;
        }
        return found;
    }

    /** Whether the list has more than one object of a dimension. */
    boolean isTwice(String dimension) {
        int found = 0;
        for (int i = 0; i < pairs(); i++) {
            found += holds(listStart + 2 * i, dimension) ? 1 : 0;
        }
        return found > 1;
    }

    /** The token of a field; -1 when the record is shorter. */
    int token(int field) {
        return field < fieldCount ? fields[field] : NONE;
    }

    private boolean holds(int token, String wanted) {
        return Values.are(text, starts[token], ends[token], wanted);
    }

    char[] characters() {
        return text;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The column in the file, from 1; that of the label for a field that is not there. */
    int column(int token) {
        return token < 0 ? 1 : columns[token];
    }

    /** A field's text; empty when the record is shorter. */
    String text(int field) {
        int token = token(field);
        return token < 0 ? "" : tokenText(token);
    }

    String tokenText(int token) {
        return new String(text, starts[token], ends[token] - starts[token]);
    }

    /** All that stands in the record but the label, to compare records by. */
    String content() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < tokens; i++) {
            all.append(i == listStart ? "{" : "")
                    .append(i == listEnd ? "}" : "")
                    .append(tokenText(i))
                    .append('\0');
        }
        return all.toString();
    }

    long line() {
        return line;
    }
}
