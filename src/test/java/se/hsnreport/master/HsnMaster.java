package se.hsnreport.master;

import static se.hsnreport.master.MasterDesign.in;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.master.MasterDesign.Layout;
import se.hsnreport.master.MasterDesign.Look;
import se.hsnreport.master.MasterDesign.Place;
import se.hsnreport.master.MasterDesign.Shape;

/** The template of the health care board: 16:9, white, calm. */
final class HsnMaster {
    private static final double LEFT = 0.55;
    private static final double WIDTH = 40.0 / 3 - 2 * LEFT;
    private static final double GAP = 1.0 / 3;
    private static final double HALF = (WIDTH - GAP) / 2;
    private static final double SIDE = 3.3;
    private static final double WIDE_SIDE = 4.1;
    private static final double TABLE = 7.6;
    private static final double TOP = 1.6;
    private static final double HEIGHT = 5.15;

    /** A source is long: it may take two lines of two thirds of the page. */
    private static final Box SOURCE = in(LEFT, 6.93, 8.4, 0.36);

    private static final Box FOOT = in(9.0, 6.93, 3.1, 0.36);
    private static final Box NUMBER = in(12.183, 6.93, 0.6, 0.36);

    private static final Look TITLE = new Look(List.of(28), true, "tx1", "b", "l");
    private static final Look LINE = new Look(List.of(14), false, "tx2", "t", "l");
    private static final Look WIDE = new Look(List.of(20, 18), false, "tx1", "t", "l");
    private static final Look NARROW = new Look(List.of(18, 16), false, "tx1", "t", "l");
    private static final Look WHITE_LIST = new Look(List.of(20, 18), false, "bg1", "t", "l");

    private HsnMaster() {}

    static MasterDesign design() {
        return new MasterDesign(
                "Hälso- och sjukvårdsnämnden",
                new Box(0, 0, 12_192_000, 6_858_000),
                colours(),
                TITLE,
                master(),
                List.of(
                        new Shape("Flik", in(LEFT, 0, 0.6, 0.08), "accent1"),
                        new Shape("Linje", in(LEFT, 6.86, WIDTH, 0), "bg2")),
                List.of(
                        title(),
                        section(),
                        table(),
                        tableAndPoints(),
                        chart(),
                        chartAndPoints(),
                        charts(),
                        both(),
                        text()));
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("dk1", "1F2933");
        colours.put("lt1", "FFFFFF");
        colours.put("dk2", "52606D");
        colours.put("lt2", "CBD2D9");
        colours.put("accent1", "005F73");
        colours.put("accent2", "CA6702");
        colours.put("accent3", "6A4C93");
        colours.put("accent4", "0A9396");
        colours.put("accent5", "1B7F4B");
        colours.put("accent6", "AE2012");
        colours.put("hlink", "005F73");
        colours.put("folHlink", "6A4C93");
        return colours;
    }

    private static List<Place> master() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("Rubrik", "title", 0, in(LEFT, 0.21, WIDTH, 0.84), TITLE, "Rubrik"));
        places.add(new Place("Text", "body", 1, in(LEFT, TOP, WIDTH, HEIGHT), WIDE, "Text"));
        places.add(new Place("Fot", "ftr", 3, FOOT, foot("tx2", "r"), ""));
        places.add(new Place("Sidnummer", "sldNum", 4, NUMBER, foot("tx2", "r"), ""));
        return places;
    }

    private static Layout title() {
        return new Layout(
                "Titel",
                "title",
                "",
                true,
                List.of(
                        new Shape("Fält", in(0, 0, 40.0 / 3, 4.55), "accent1"),
                        new Shape("Rand", in(0, 4.55, 40.0 / 3, 0.07), "accent4")),
                List.of(
                        new Place("Rubrik", "ctrTitle", 0, in(1.1, 1.3, 11.1, 2.85), big(44, "bg1", "b"), "Rubrik"),
                        new Place(
                                "Underrubrik", "subTitle", 1, in(1.1, 5.0, 11.1, 0.5), plain(24, "tx1"), "Underrubrik"),
                        new Place("Datum", "body", 13, in(1.1, 5.62, 11.1, 0.4), plain(16, "tx2"), "Datum")));
    }

    private static Layout section() {
        return new Layout(
                "Avsnitt",
                "secHead",
                "accent1",
                true,
                List.of(new Shape("Linje", in(1.1, 2.32, 11.1, 0), "bg1")),
                List.of(
                        new Place("Rubrik", "title", 0, in(1.1, 0.9, 11.1, 1.25), big(40, "bg1", "b"), "Avsnitt"),
                        new Place("Innehåll", "body", 10, in(1.1, 2.6, 11.1, 4.1), WHITE_LIST, "Avsnittets sidor"),
                        new Place("Fot", "ftr", 21, FOOT, foot("bg1", "r"), ""),
                        new Place("Sidnummer", "sldNum", 22, NUMBER, foot("bg1", "r"), "")));
    }

    private static Layout table() {
        return content("Tabell", object("Innehåll", 10, LEFT, WIDTH));
    }

    private static Layout tableAndPoints() {
        return content("Tabell och punkter", objectBeside(SIDE), points(SIDE));
    }

    private static Layout chart() {
        return content("Diagram", object("Innehåll", 10, LEFT, WIDTH));
    }

    private static Layout chartAndPoints() {
        return content("Diagram och punkter", objectBeside(WIDE_SIDE), points(WIDE_SIDE));
    }

    private static Layout charts() {
        return content("Två diagram", object("Vänster", 10, LEFT, HALF), object("Höger", 11, LEFT + HALF + GAP, HALF));
    }

    private static Layout both() {
        return content(
                "Tabell och diagram",
                object("Vänster", 10, LEFT, TABLE),
                object("Höger", 11, LEFT + TABLE + GAP, WIDTH - TABLE - GAP));
    }

    private static Layout text() {
        return content("Text", new Place("Innehåll", "body", 10, in(LEFT, TOP, WIDTH, HEIGHT), WIDE, "Text"));
    }

    private static Layout content(String name, Place... middle) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("Rubrik", "title", 0, in(LEFT, 0.21, WIDTH, 0.84), TITLE, "Rubrik med sin siffra"));
        places.add(
                new Place("Underrubrik", "body", 12, in(LEFT, 1.1, WIDTH, 0.3), LINE, "Vad, enhet, period och läge"));
        places.addAll(List.of(middle));
        places.add(new Place("Källa", "body", 20, SOURCE, foot("tx2", "l"), "Källa och datum"));
        places.add(new Place("Fot", "ftr", 21, FOOT, foot("tx2", "r"), ""));
        places.add(new Place("Sidnummer", "sldNum", 22, NUMBER, foot("tx2", "r"), ""));
        return new Layout(name, "", "", false, List.of(), places);
    }

    private static Place objectBeside(double side) {
        return object("Innehåll", 10, LEFT, WIDTH - GAP - side);
    }

    private static Place points(double side) {
        return new Place("Punkter", "body", 11, in(LEFT + WIDTH - side, TOP, side, HEIGHT), NARROW, "Punkter");
    }

    private static Place object(String name, int index, double x, double width) {
        return new Place(name, "", index, in(x, TOP, width, HEIGHT), WIDE, "Tabell eller diagram");
    }

    private static Look foot(String colour, String align) {
        return new Look(List.of(10), false, colour, "t", align);
    }

    private static Look plain(int size, String colour) {
        return new Look(List.of(size), false, colour, "t", "l");
    }

    private static Look big(int size, String colour, String anchor) {
        return new Look(List.of(size), true, colour, anchor, "l");
    }
}
