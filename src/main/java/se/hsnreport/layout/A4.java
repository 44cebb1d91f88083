package se.hsnreport.layout;

import se.hsnreport.master.Box;

/** The pages of written documents: A4 upright, in EMU. */
public final class A4 {
    private static final long MM = 36_000;

    public static final long WIDTH = 210 * MM;
    public static final long HEIGHT = 297 * MM;

    /** Left and right of the text. */
    public static final long SIDE = 25 * MM;

    /** Over the text. */
    public static final long TOP = 28 * MM;

    /** Under the text. */
    public static final long BOTTOM = 25 * MM;

    /** From the page's upper edge to the running head, from its lower edge to the foot. */
    public static final long RUNNING = 13 * MM;

    private A4() {}

    /** Width of the text. */
    public static long width() {
        return WIDTH - 2 * SIDE;
    }

    /** Where the text stands. */
    public static Box text() {
        return new Box(SIDE, TOP, width(), HEIGHT - TOP - BOTTOM);
    }
}
