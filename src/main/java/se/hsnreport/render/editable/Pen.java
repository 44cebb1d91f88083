package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.hsnreport.document.Tone;
import se.hsnreport.master.Box;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.FillLook.Pattern;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.ooxml.Fill;
import se.hsnreport.render.ooxml.Xml;

/** Writes what all parts of a chart have alike: fills, edges, letters and places. */
record Pen(Xml xml, Measure measure) {
    private static final double EDGE = 1.25;
    private static final int DECIMALS = 5;

    /** An element whose only content is a value. */
    Pen value(String element, String value) {
        xml.empty(element, "val", value);
        return this;
    }

    Pen value(String element, int value) {
        return value(element, String.valueOf(value));
    }

    Pen off(String element) {
        return value(element, "0");
    }

    Pen on(String element) {
        return value(element, "1");
    }

    /** How an area is drawn. */
    void fill(FillLook look) {
        xml.open("c:spPr");
        switch (look.pattern()) {
            case RISING -> hatched("wdUpDiag", look);
            case FALLING -> hatched("wdDnDiag", look);
            case PLAIN, OUTLINE, DASHED -> Fill.solid(xml, measure.paint(look.fill()));
        }
        if (look.pattern() == Pattern.PLAIN) {
            none();
        } else {
            boolean dashed = look.pattern() == Pattern.FALLING || look.pattern() == Pattern.DASHED;
            edge(EDGE, measure.paint(look.colour()), dashed ? "dash" : "solid");
        }
        xml.close();
    }

    private void hatched(String pattern, FillLook look) {
        xml.open("a:pattFill", "prst", pattern);
        Fill.in(xml, "a:fgClr", measure.paint(look.colour()));
        Fill.in(xml, "a:bgClr", measure.paint(look.fill()));
        xml.close();
    }

    /** An edge in its properties' own element. */
    void line(LineLook look) {
        edge(look.width(), measure.paint(look.colour()), dash(look.dash()));
    }

    private static String dash(LineLook.Dash dash) {
        return switch (dash) {
            case SOLID -> "solid";
            case DASHED -> "dash";
            case DOTTED -> "sysDot";
            case DASHED_AND_DOTTED -> "lgDashDot";
        };
    }

    void edge(double width, String colour, String dash) {
        xml.open(
                "a:ln",
                "w",
                String.valueOf(Math.round(width * Box.POINT)),
                "cap",
                dash.equals("solid") ? "rnd" : "flat");
        Fill.solid(xml, colour);
        xml.empty("a:prstDash", "val", dash).empty("a:round").close();
    }

    /** No edge. */
    void none() {
        xml.open("a:ln").empty("a:noFill").close();
    }

    /** Letters of an axis, a label or the key. */
    void letters(String colour, boolean bold, boolean wrapped) {
        xml.open("c:txPr");
        xml.empty("a:bodyPr", "rot", "0", "vert", "horz", "wrap", wrapped ? "square" : "none");
        xml.empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", String.valueOf(measure.size()), "b", bold ? "1" : "0");
        Fill.solid(xml, colour);
        xml.empty("a:latin", "typeface", "+mn-lt").close().close();
        xml.empty("a:endParaRPr", "lang", language());
        xml.close().close();
    }

    /** The letters of what has none of its own. */
    void quietLetters() {
        letters(measure.ink(Tint.of(Tone.QUIET)), false, false);
    }

    String language() {
        return measure.deck().deck().about().language();
    }

    /** The place of the plot or of the key. */
    void place(Area area, boolean inner) {
        xml.open("c:layout").open("c:manualLayout");
        if (inner) {
            value("c:layoutTarget", "inner");
        }
        value("c:xMode", "edge").value("c:yMode", "edge");
        value("c:x", share(area.x(), measure.width())).value("c:y", share(area.y(), measure.height()));
        value("c:w", share(area.width(), measure.width())).value("c:h", share(area.height(), measure.height()));
        xml.close().close();
    }

    /** A length as a part of the chart's own. */
    static String share(double length, double whole) {
        return BigDecimal.valueOf(length / whole)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
