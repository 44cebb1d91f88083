package se.hsnreport.source.sie;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** Lines of a text, whichever way they end, into one array. */
final class LineReader {
    /** No line is longer; a longer one is no SIE. */
    private static final int LONGEST = 1 << 20;
    /** What older systems end a text with. */
    private static final char END_OF_TEXT = '\u001A';

    private final Reader in;
    private final char[] block = new char[1 << 14];
    private int position;
    private int limit;
    private char[] line = new char[256];
    private int length;
    private long number;
    private boolean isEnded;
    private boolean isAscii;
    private boolean isOver;

    LineReader(Reader in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end of the text. */
    boolean next() throws IOException {
        length = 0;
        isEnded = false;
        int or = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '\n' || c == '\r') {
                endOfLine(c);
                break;
            }
            if (c == END_OF_TEXT) {
                isOver = true;
                isEnded = length > 0;
                break;
            }
            or |= c;
            append((char) c);
        }
        isAscii = or < 0x80;
        number++;
        return length > 0 || isEnded;
    }

    private void endOfLine(int c) throws IOException {
        isEnded = true;
        int after = c == '\r' ? read() : -1;
        if (after >= 0 && after != '\n') {
            position--;
        }
    }

    private int read() throws IOException {
        if (isOver) {
            return -1;
        }
        if (position == limit) {
            limit = Math.max(0, in.read(block, 0, block.length));
            position = 0;
        }
        return position == limit ? -1 : block[position++];
    }

    private void append(char c) throws IOException {
        if (length == line.length) {
            if (length == LONGEST) {
                throw new IOException("line " + (number + 1) + " > " + LONGEST);
            }
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = c;
    }

    char[] characters() {
        return line;
    }

    int length() {
        return length;
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Whether the line has an end; only a text's last line can lack one. */
    boolean isEnded() {
        return isEnded;
    }

    boolean isAscii() {
        return isAscii;
    }
}
