package se.hsnreport.master;

/** A rectangle in EMU (914 400 an inch, 12 700 a point) from the page's upper left corner. */
public record Box(long x, long y, long width, long height) {
    /** EMU in a point. */
    public static final long POINT = 12_700;

    public long right() {
        return x + width;
    }

    public long bottom() {
        return y + height;
    }
}
