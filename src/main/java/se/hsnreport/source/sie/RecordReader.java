package se.hsnreport.source.sie;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Code;

/** Records of a file one by one; what is no record is told of and passed over. */
final class RecordReader {
    /** Labels of the records between the braces of a voucher. */
    static final String OPEN = "{";

    static final String CLOSE = "}";

    /** The records that are read; all others are passed over whatever they look like, as the standard asks. */
    private static final Set<String> KNOWN = Set.of(
            "FORMAT", "SIETYP", "VALUTA", "RAR", "OMFATTN", "KSUMMA", "KONTO", "KTYP", "RES", "PSALDO", "PBUDGET",
            "VER", "TRANS", "RTRANS", "BTRANS");

    private final LineReader lines;
    private final Problems problems;
    private final SieRecord record = new SieRecord();
    private boolean isBegun;
    private boolean isGarbled;
    private boolean isCut;
    private boolean isOther;
    private boolean isKnown;
    private String last = "";

    RecordReader(Reader text, Problems problems) {
        this.lines = new LineReader(text);
        this.problems = problems;
    }

    SieRecord record() {
        return record;
    }

    /** Whether the file's last line is broken off, which has been told. */
    boolean isCut() {
        return isCut;
    }

    /** Whether nothing stood in the file. */
    boolean isEmpty() {
        return !isBegun && !isOther;
    }

    /** The line being read, from 1. */
    long line() {
        return lines.number() + 1;
    }

    /** Goes to the next record; false at the end, or when this is no SIE file at all. */
    boolean next() throws IOException {
        while (lines.next()) {
            if (!lines.isAscii() && !isGarbled) {
                encoding();
            }
            int start = skipSpace(0);
            if (start < lines.length()) {
                if (!isBegun && !isSie(start)) {
                    return false;
                }
                isBegun = true;
                if (read(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void encoding() {
        String line = new String(lines.characters(), 0, lines.length());
        Optional<String> piece = Garbled.find(line);
        isGarbled = piece.isPresent();
        piece.ifPresent(p -> problems.at(Code.TEXT_GARBLED, lines.number(), line.indexOf(p) + 1L, line.strip(), p));
    }

    private boolean isSie(int start) {
        if (lines.characters()[start] == '#') {
            return true;
        }
        String begin = new String(lines.characters(), start, Math.min(lines.length() - start, 64));
        if (begin.startsWith("\u2229\u2557\u2510#")) { // the mark of UTF-8, read in the code page: told as garbled
            return true;
        }
        isOther = true;
        problems.at(Code.SIE_NOT_SIE, lines.number(), start + 1L, kind(begin));
        return false;
    }

    private static String kind(String begin) {
        String start = begin.toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<sie")) {
            return "XML (SIE 5)";
        }
        if (start.startsWith("<")) {
            return "HTML";
        }
        if (start.startsWith("pk\u0003\u0004") || start.startsWith("pk\u2665\u2666")) {
            return "ZIP / XLSX";
        }
        return start.startsWith("%pdf") ? "PDF" : "CSV / text";
    }

    /** Whether the line is a whole record. */
    private boolean read(int start) {
        record.begin(lines.characters(), lines.number());
        char first = lines.characters()[start];
        boolean isBrace = (first == '{' || first == '}') && skipSpace(start + 1) == lines.length();
        if (isBrace) {
            record.label(first == '{' ? OPEN : CLOSE);
            return true;
        }
        int end = endOfWord(start);
        record.label(label(start, end));
        boolean isWhole = isKnown && fields(end);
        if (!lines.isEnded()) {
            isCut = true;
            problems.record(Code.SIE_TRUNCATED, record, "#" + record.label());
            return false;
        }
        return isWhole;
    }

    /** The label without its #; the one before when it is the same, so that long runs of equal records make no text. */
    private String label(int start, int end) {
        int from = lines.characters()[start] == '#' ? start + 1 : start;
        if (!Values.are(lines.characters(), from, end, last)) {
            last = new String(lines.characters(), from, end - from).toUpperCase(Locale.ROOT);
            isKnown = KNOWN.contains(last);
        }
        return last;
    }

    private boolean fields(int from) {
        char[] text = lines.characters();
        int at = skipSpace(from);
        while (at < lines.length()) {
            int column = at + 1;
            if (text[at] == '"') {
                at = quoted(at);
            } else if (text[at] == '{' || text[at] == '}') {
                boolean fits = text[at] == '{' ? record.openList() : record.closeList();
                at = fits ? at + 1 : refuse(Code.SIE_BRACES, column);
            } else {
                int end = endOfWord(at);
                at = record.add(at, end, column) ? end : refuse(Code.SIE_BRACES, column);
            }
            if (at < 0) {
                return false;
            }
            at = skipSpace(at);
        }
        if (record.isListOpen() || !record.isListEven()) {
            return refuse(Code.SIE_BRACES, lines.length() + 1) > 0;
        }
        return true;
    }

    /** Adds a quoted field, its escapes undone in place; where it ends, or -1 when it does not. */
    private int quoted(int from) {
        char[] text = lines.characters();
        int to = from + 1;
        for (int i = from + 1; i < lines.length(); i++) {
            char c = text[i];
            if (c == '"') {
                return record.add(from + 1, to, from + 1) ? i + 1 : refuse(Code.SIE_BRACES, from + 1);
            }
            boolean isEscape = c == '\\' && i + 1 < lines.length() && text[i + 1] == '"';
            i += isEscape ? 1 : 0;
            text[to++] = text[i];
        }
        return lines.isEnded() ? refuse(Code.QUOTE_OPEN, from + 1) : -1;
    }

    private int refuse(Code code, int column) {
        if (lines.isEnded()) {
            problems.at(code, lines.number(), column);
        }
        return -1;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < lines.length() && (lines.characters()[at] == ' ' || lines.characters()[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int endOfWord(int from) {
        char[] text = lines.characters();
        int at = from;
        while (at < lines.length() && text[at] != ' ' && text[at] != '\t' && text[at] != '{' && text[at] != '}') {
            at++;
        }
        return at;
    }
}
