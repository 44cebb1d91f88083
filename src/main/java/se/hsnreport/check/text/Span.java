package se.hsnreport.check.text;

/** A stretch of a text, from a position to before another. */
record Span(int from, int to) {
    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }

    boolean contains(int otherFrom, int otherTo) {
        return from <= otherFrom && otherTo <= to;
    }
}
