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

/** The template of an invented organisation: 4:3, other colours, other names, the title in a band. */
final class MinimalMaster {
    private static final double LEFT = 0.5;
    private static final double WIDTH = 9.0;
    private static final double TOP = 1.75;
    private static final double HEIGHT = 4.95;

    private static final Look TITLE = new Look(List.of(24), true, "bg1", "ctr", "l");
    private static final Look LINE = new Look(List.of(12), false, "tx2", "ctr", "l");
    private static final Look LIST = new Look(List.of(18, 16), false, "tx1", "t", "l");

    private MinimalMaster() {}

    static MasterDesign design() {
        return new MasterDesign(
                "Kommunalförbundet Fjällbygden",
                in(0, 0, 10, 7.5),
                colours(),
                TITLE,
                master(),
                List.of(
                        new Shape("Band", in(0, 0, 10, 1.1), "accent1"),
                        new Shape("Kant", in(0, 1.1, 10, 0.06), "accent2")),
                List.of(front(), chapter(), table(), tableAndText(), chart(), text()));
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("dk1", "2B2024");
        colours.put("lt1", "FFFFFF");
        colours.put("dk2", "6B5B5E");
        colours.put("lt2", "E0D6CF");
        colours.put("accent1", "6D2E46");
        colours.put("accent2", "B07D2B");
        colours.put("accent3", "33658A");
        colours.put("accent4", "4A7C59");
        colours.put("accent5", "2D6A4F");
        colours.put("accent6", "9B2226");
        colours.put("hlink", "6D2E46");
        colours.put("folHlink", "33658A");
        return colours;
    }

    private static List<Place> master() {
        return List.of(
                new Place("Titel", "title", 0, in(LEFT, 0.1, WIDTH, 0.9), TITLE, "Titel"),
                new Place("Brödtext", "body", 1, in(LEFT, TOP, WIDTH, HEIGHT), LIST, "Text"),
                new Place("Fot", "ftr", 3, in(LEFT, 6.93, 4.5, 0.36), foot("l"), ""),
                new Place("Nummer", "sldNum", 4, in(8.7, 6.93, 0.8, 0.36), foot("r"), ""));
    }

    private static Layout front() {
        return new Layout(
                "Framsida",
                "title",
                "",
                true,
                List.of(
                        new Shape("Fält", in(0, 3.2, 10, 4.3), "accent1"),
                        new Shape("Kant", in(0, 3.14, 10, 0.06), "accent2")),
                List.of(
                        new Place("Titel", "ctrTitle", 0, in(0.8, 0.8, 8.4, 2.0), big(36, "accent1", "b"), "Titel"),
                        new Place(
                                "Undertitel", "subTitle", 1, in(0.8, 3.6, 8.4, 0.9), big(20, "bg1", "t"), "Undertitel"),
                        new Place("Dag", "body", 13, in(0.8, 6.5, 8.4, 0.4), plain(14, "bg1"), "Dag")));
    }

    private static Layout chapter() {
        return new Layout(
                "Kapitel",
                "",
                "bg2",
                true,
                List.of(new Shape("Fält", in(0, 0, 3.6, 7.5), "accent1")),
                List.of(
                        new Place("Titel", "title", 0, in(0.4, 0.8, 2.9, 5.9), big(28, "bg1", "t"), "Kapitel"),
                        new Place("Sidor", "body", 10, in(4.1, 0.8, 5.4, 5.9), LIST, "Kapitlets sidor"),
                        new Place("Nummer", "sldNum", 22, in(8.7, 6.93, 0.8, 0.36), foot("r"), "")));
    }

    private static Layout table() {
        return content("Sida med tabell", new Place("Yta", "tbl", 10, in(LEFT, TOP, WIDTH, HEIGHT), LIST, "Tabell"));
    }

    private static Layout tableAndText() {
        return content(
                "Sida med tabell och text",
                new Place("Yta", "", 10, in(LEFT, TOP, WIDTH, 3.3), LIST, "Tabell"),
                new Place("Text", "body", 11, in(LEFT, TOP + 3.5, WIDTH, HEIGHT - 3.5), LIST, "Text"));
    }

    private static Layout chart() {
        return content("Sida med diagram", new Place("Yta", "", 10, in(LEFT, TOP, WIDTH, HEIGHT), LIST, "Diagram"));
    }

    private static Layout text() {
        return content("Sida med text", new Place("Text", "body", 10, in(LEFT, TOP, WIDTH, HEIGHT), LIST, "Text"));
    }

    private static Layout content(String name, Place... middle) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("Titel", "title", 0, in(LEFT, 0.1, WIDTH, 0.9), TITLE, "Titel"));
        places.add(new Place("Underrad", "body", 12, in(LEFT, 1.28, WIDTH, 0.3), LINE, "Underrad"));
        places.addAll(List.of(middle));
        places.add(new Place("Fot", "ftr", 21, in(LEFT, 6.93, 4.0, 0.36), foot("l"), ""));
        places.add(new Place("Källa", "body", 20, in(4.6, 6.93, 4.0, 0.36), foot("r"), "Källa"));
        places.add(new Place("Nummer", "sldNum", 22, in(8.7, 6.93, 0.8, 0.36), foot("r"), ""));
        return new Layout(name, "", "", false, List.of(), places);
    }

    private static Look foot(String align) {
        return new Look(List.of(10), false, "tx2", "t", align);
    }

    private static Look plain(int size, String colour) {
        return new Look(List.of(size), false, colour, "t", "l");
    }

    private static Look big(int size, String colour, String anchor) {
        return new Look(List.of(size), true, colour, anchor, "l");
    }
}
