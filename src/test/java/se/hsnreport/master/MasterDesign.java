package se.hsnreport.master;

import java.util.List;
import java.util.Map;

/**
 * A template as data.
 *
 * @param organisation who it is for
 * @param colours RRGGBB by theme slot, in the theme's order
 * @param master places of the slide master, which layouts lean on
 * @param decor shapes that the master draws behind every slide
 */
record MasterDesign(
        String organisation,
        Box page,
        Map<String, String> colours,
        Look title,
        List<Place> master,
        List<Shape> decor,
        List<Layout> layouts) {

    /**
     * A layout.
     *
     * @param type what PowerPoint calls its kind; empty for one of our own
     * @param background theme colour of the page; empty to follow the master
     * @param bare whether the master's own shapes stay away
     */
    record Layout(String name, String type, String background, boolean bare, List<Shape> decor, List<Place> places) {}

    /**
     * A placeholder.
     *
     * @param type as OOXML writes it; empty for a plain object
     * @param index 0 for none
     */
    record Place(String name, String type, int index, Box box, Look look, String prompt) {}

    /**
     * How text stands there.
     *
     * @param sizes of the levels in points; with two there are bullets
     * @param anchor t, ctr or b
     * @param align l, ctr or r
     */
    record Look(List<Integer> sizes, boolean bold, String colour, String anchor, String align) {}

    /** A filled rectangle; one of no width or no height is a thin line. */
    record Shape(String name, Box box, String colour) {}

    /** A box in inches. */
    static Box in(double x, double y, double width, double height) {
        return new Box(emu(x), emu(y), emu(width), emu(height));
    }

    private static long emu(double inches) {
        return Math.round(inches * 914_400);
    }
}
