package se.hsnreport.master;

/** Something that master or layout draw behind every slide. */
public sealed interface Decoration {
    Box box();

    /**
     * A filled rectangle.
     *
     * @param rgb 0xRRGGBB
     */
    record Area(Box box, int rgb) implements Decoration {}

    /**
     * A straight line from the box's upper left to its lower right corner.
     *
     * @param width in EMU
     */
    record Rule(Box box, int rgb, long width) implements Decoration {}

    /**
     * A picture.
     *
     * @param part name of its part in the package
     */
    record Image(Box box, String part) implements Decoration {}

    /**
     * A shape that only PowerPoint can draw: round, free, turned, or with a text of its own.
     *
     * @param name as the template calls it
     */
    record Undrawn(Box box, String name) implements Decoration {}
}
