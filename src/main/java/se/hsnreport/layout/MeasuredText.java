package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.hsnreport.document.Run;
import se.hsnreport.master.Box;

/**
 * Text with the widths of its letters, to be broken into lines of any width and size. Lines break at spaces, after
 * hyphens and dashes between letters, and at soft hyphens; never at a space that must not break; within a word only
 * when the word is wider than the line.
 */
final class MeasuredText {
    /** A hundredth of every line is kept free, since a reader's program may round letters up. */
    private static final int RESERVE = 100;

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<Run> runs;
    private final String text;
    private final FontWidth font;

    /** Units of the em before each letter, and of all. */
    private final long[] before;

    private MeasuredText(List<Run> runs, FontWidth font) {
        this.runs = runs;
        this.font = font;
        this.text = Run.text(runs);
        this.before = new long[text.length() + 1];
        int at = 0;
        for (Run run : runs) {
            Typeface face = Typeface.of(run.bold(), run.italic());
            for (int i = 0; i < run.text().length(); i++, at++) {
                before[at + 1] = before[at] + font.of(face.advance(run.text().charAt(i)), run.bold());
            }
        }
    }

    /** Runs measured as they are, control characters taken for spaces; all of them bold when asked for. */
    static MeasuredText of(List<Run> runs, boolean bold, FontWidth font) {
        return new MeasuredText(
                runs.stream()
                        .filter(run -> !run.text().isEmpty())
                        .map(run -> run.withText(CONTROL.matcher(run.text()).replaceAll(" "))
                                .withBold(bold || run.bold()))
                        .toList(),
                font);
    }

    static MeasuredText of(String text, boolean bold, FontWidth font) {
        return of(List.of(Run.of(text)), bold, font);
    }

    /**
     * A line's piece of the text.
     *
     * @param from its first letter
     * @param to after its last letter
     * @param hyphen whether a hyphen is shown at its end
     * @param width in EMU
     */
    record Span(int from, int to, boolean hyphen, long width) {}

    boolean isEmpty() {
        return text.isBlank();
    }

    /** The width of a box that the whole text stands in on one line, in EMU. */
    long width(int size) {
        return roomFor(span(skipSpaces(0), text.length(), size).width());
    }

    /** The width of a box that no word is wider than, in EMU. */
    long wordWidth(int size) {
        long widest = 0;
        for (int from = skipSpaces(0); from < text.length(); ) {
            int to = nextBreak(from);
            widest = Math.max(widest, span(from, to, size).width());
            from = skipSpaces(to);
        }
        return roomFor(widest);
    }

    /** The least width, to a point, of a box that the text takes at most so many lines in; no word is broken. */
    long narrowest(int lines, int size) {
        long low = wordWidth(size);
        long high = Math.max(low, width(size));
        while (high - low > Box.POINT) {
            long middle = (low + high) / 2;
            if (lines(middle, size).size() <= lines) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines(low, size).size() <= lines ? low : high;
    }

    /** The lines in a box of a width in EMU. */
    List<Span> lines(long box, int size) {
        long width = box - box / RESERVE;
        List<Span> lines = new ArrayList<>();
        int from = skipSpaces(0);
        while (from < text.length()) {
            Span line = line(from, width, size);
            lines.add(line);
            from = skipSpaces(line.to());
        }
        return lines;
    }

    /** The runs of lines that follow each other, as one text. */
    List<Run> runs(List<Span> lines) {
        return lines.isEmpty()
                ? List.of()
                : runs(new Span(lines.get(0).from(), lines.get(lines.size() - 1).to(), false, 0));
    }

    /** The runs of a line; each keeps its look and its figure. */
    List<Run> runs(Span line) {
        List<Run> pieces = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            int end = start + run.text().length();
            int from = Math.max(start, line.from());
            int to = Math.min(end, line.to());
            if (from < to) {
                String piece = text.substring(from, to).replace(String.valueOf(SOFT_HYPHEN), "");
                pieces.add(run.withText(line.hyphen() && to == line.to() ? piece + "-" : piece));
            }
            start = end;
        }
        return pieces;
    }

    private static long roomFor(long width) {
        return width + width / (RESERVE - 1) + 2;
    }

    private Span line(int from, long width, int size) {
        Span best = null;
        int to = from;
        while (to < text.length()) {
            to = nextBreak(to);
            Span longer = span(from, to, size);
            if (longer.width() <= width) {
                best = longer;
            } else if (!longer.hyphen()) {
                break;
            }
        }
        return best == null ? letters(from, width, size) : best;
    }

    /** As many letters of a word as there is room for: one at least. */
    private Span letters(int from, long width, int size) {
        int to = from + 1;
        while (to < text.length() && plain(from, to + 1, size).width() <= width) {
            to++;
        }
        if (Character.isHighSurrogate(text.charAt(to - 1)) && to < text.length()) {
            to++;
        }
        return plain(from, to, size);
    }

    private Span span(int from, int to, int size) {
        int end = to;
        while (end > from && isSpace(end - 1)) {
            end--;
        }
        Span plain = plain(from, end, size);
        boolean hyphen = to < text.length() && end > from && text.charAt(end - 1) == SOFT_HYPHEN;
        if (!hyphen) {
            return plain;
        }
        long units = before[end] - before[from] + font.of(Typeface.BOLD.advance('-'), true);
        return new Span(from, end, true, Typeface.emu(units, size));
    }

    private Span plain(int from, int to, int size) {
        return new Span(from, to, false, Typeface.emu(before[to] - before[from], size));
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && isSpace(at)) {
            at++;
        }
        return at;
    }

    /** The nearest spot after a letter where a line may end. */
    private int nextBreak(int after) {
        int at = after + 1;
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        return Math.min(at, text.length());
    }

    private boolean isBreak(int at) {
        char last = text.charAt(at - 1);
        if (last == ' ') {
            return !isSpace(at);
        }
        boolean dash = last == '-' || last == '\u2010' || last == '\u2013';
        return last == SOFT_HYPHEN || (dash && at > 1 && isLetter(at - 2) && isLetter(at));
    }

    private boolean isLetter(int at) {
        return Character.isLetter(text.charAt(at));
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ';
    }
}
