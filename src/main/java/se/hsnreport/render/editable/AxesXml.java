package se.hsnreport.render.editable;

import se.hsnreport.document.Tone;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.ooxml.Xml;

/** Writes the axes of a chart: thin lines across at the ticks, no other, quiet words. */
record AxesXml(Pen pen, ChartModel model) {
    /** Numbers of the axes: of categories and values, then the same for the axis at the right. */
    static final int CATEGORIES = 1;

    static final int VALUES = 2;
    static final int SECOND_CATEGORIES = 3;
    static final int SECOND_VALUES = 4;

    private static final LineLook GRID = new LineLook(Tint.of(Tone.RULE), 0.6f, LineLook.Dash.SOLID);
    private static final LineLook ZERO = new LineLook(Tint.of(Tone.QUIET), 0.8f, LineLook.Dash.SOLID);

    void write() {
        boolean lying = model.groups().get(0).kind() == Group.Kind.BARS;
        categories(CATEGORIES, VALUES, lying);
        values(VALUES, CATEGORIES, model.scale(), lying ? "b" : "l");
        model.second().ifPresent(scale -> {
            values(SECOND_VALUES, SECOND_CATEGORIES, scale, "r");
            hiddenCategories();
        });
    }

    private void categories(int id, int crossed, boolean lying) {
        Xml xml = pen.xml();
        Categories categories = model.grid().categories();
        xml.open(categories.months() ? "c:dateAx" : "c:catAx");
        pen.value("c:axId", id);
        xml.open("c:scaling");
        // the first bar is to stand on top
        pen.value("c:orientation", lying ? "maxMin" : "minMax");
        xml.close();
        pen.off("c:delete").value("c:axPos", lying ? "l" : "b");
        String format = categories.months() ? categories.format() : "General";
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        pen.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "low");
        xml.open("c:spPr");
        if (zeroShown()) {
            pen.line(ZERO);
        } else {
            pen.none();
        }
        xml.close();
        pen.letters(pen.measure().ink(Tint.of(lying ? Tone.INK : Tone.QUIET)), false, !categories.months());
        pen.value("c:crossAx", crossed).value("c:crosses", "autoZero");
        pen.off("c:auto");
        if (categories.months()) {
            months(categories);
        } else {
            names(categories);
        }
        xml.close();
    }

    private void names(Categories categories) {
        pen.value("c:lblAlgn", "ctr").value("c:lblOffset", "50");
        if (categories.every() > 0) {
            pen.value("c:tickLblSkip", categories.every()).value("c:tickMarkSkip", categories.every());
        }
        pen.on("c:noMultiLvlLbl");
    }

    private void months(Categories categories) {
        pen.value("c:lblOffset", "50").value("c:baseTimeUnit", "months");
        pen.value("c:majorUnit", categories.every()).value("c:majorTimeUnit", "months");
    }

    /** What stands on zero has a line there; what is drawn freely only when zero is on the axis, and not at its end. */
    private boolean zeroShown() {
        boolean lines = model.groups().get(0).kind() == Group.Kind.LINES;
        Scale scale = model.scale();
        return !lines || (scale.from().signum() < 0 && scale.to().signum() > 0);
    }

    private void hiddenCategories() {
        Xml xml = pen.xml();
        xml.open(model.grid().categories().months() ? "c:dateAx" : "c:catAx");
        pen.value("c:axId", SECOND_CATEGORIES);
        xml.open("c:scaling");
        pen.value("c:orientation", "minMax");
        xml.close();
        pen.on("c:delete").value("c:axPos", "b");
        pen.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo");
        pen.value("c:crossAx", SECOND_VALUES).value("c:crosses", "autoZero");
        xml.close();
    }

    private void values(int id, int crossed, Scale scale, String side) {
        Xml xml = pen.xml();
        boolean second = id == SECOND_VALUES;
        xml.open("c:valAx");
        pen.value("c:axId", id);
        xml.open("c:scaling");
        pen.value("c:orientation", "minMax");
        pen.value("c:max", scale.to().toPlainString())
                .value("c:min", scale.from().toPlainString());
        xml.close();
        pen.off("c:delete").value("c:axPos", side);
        if (!second) {
            xml.open("c:majorGridlines").open("c:spPr");
            pen.line(GRID);
            xml.close().close();
        }
        xml.empty("c:numFmt", "formatCode", scale.format(), "sourceLinked", "0");
        pen.value("c:majorTickMark", "none").value("c:minorTickMark", "none");
        pen.value("c:tickLblPos", scale.labelled() ? "nextTo" : "none");
        xml.open("c:spPr");
        pen.none();
        xml.close();
        pen.letters(pen.measure().ink(Tint.of(second ? Tone.SECOND : Tone.QUIET)), false, false);
        pen.value("c:crossAx", crossed);
        // upright columns meet the axis at the left, bars that run downwards at the bottom
        pen.value("c:crosses", second || side.equals("b") ? "max" : "min");
        pen.value("c:crossBetween", model.between() ? "between" : "midCat");
        pen.value("c:majorUnit", scale.step().toPlainString());
        xml.close();
    }
}
