package se.hsnreport.render.editable;

import java.io.OutputStream;
import java.util.List;
import se.hsnreport.document.Tone;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.Tint;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.ooxml.Xml;

/** Writes the chart itself. */
final class ChartXml {
    private final ChartModel model;
    private final Pen pen;
    private final Xml xml;
    private int order;

    private ChartXml(ChartModel model, Xml xml) {
        this.model = model;
        this.xml = xml;
        this.pen = new Pen(xml, model.measure());
    }

    static void write(ChartModel model, OutputStream out) {
        new ChartXml(model, Xml.chart(out, "c:chartSpace")).all();
    }

    private void all() {
        pen.off("c:date1904").value("c:lang", pen.language()).off("c:roundedCorners");
        xml.open("c:chart");
        pen.on("c:autoTitleDeleted");
        xml.open("c:plotArea");
        pen.place(model.plot(), true);
        model.groups().forEach(this::group);
        new AxesXml(pen, model).write();
        bare();
        xml.close();
        model.key().ifPresent(this::key);
        pen.on("c:plotVisOnly").value("c:dispBlanksAs", "gap");
        xml.close();
        bare();
        pen.quietLetters();
        xml.open("c:externalData", "r:id", EditableCharts.WORKBOOK);
        pen.off("c:autoUpdate");
        xml.close();
        if (!model.overlaid().isEmpty()) {
            xml.empty("c:userShapes", "r:id", EditableCharts.SHAPES);
        }
        xml.end();
    }

    /** Neither ground nor edge: the slide's paper shows. */
    private void bare() {
        xml.open("c:spPr").empty("a:noFill");
        pen.none();
        xml.close();
    }

    private void group(Group group) {
        boolean lines = group.kind() == Group.Kind.LINES;
        xml.open(lines ? "c:lineChart" : "c:barChart");
        if (!lines) {
            pen.value("c:barDir", group.kind() == Group.Kind.BARS ? "bar" : "col");
        }
        boolean stack = group.kind() == Group.Kind.STACK;
        pen.value("c:grouping", stack ? "stacked" : lines ? "standard" : "clustered")
                .off("c:varyColors");
        for (Plotted series : group.series()) {
            new SeriesXml(pen, model.grid()).write(series, order++);
        }
        if (lines) {
            pen.on("c:marker");
        } else {
            pen.value("c:gapWidth", group.gap()).value("c:overlap", stack ? "100" : "0");
        }
        pen.value("c:axId", group.second() ? AxesXml.SECOND_CATEGORIES : AxesXml.CATEGORIES);
        pen.value("c:axId", group.second() ? AxesXml.SECOND_VALUES : AxesXml.VALUES);
        xml.close();
    }

    /** The names of those series that no label names. */
    private void key(Area area) {
        xml.open("c:legend");
        pen.value("c:legendPos", area.x() > model.plot().right() ? "r" : "t");
        List<Plotted> all =
                model.groups().stream().flatMap(g -> g.series().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).labels().stream().anyMatch(label -> label.said() != Said.VALUE)) {
                xml.open("c:legendEntry");
                pen.value("c:idx", i).on("c:delete");
                xml.close();
            }
        }
        pen.place(area, false);
        pen.off("c:overlay");
        pen.letters(pen.measure().paint(Tint.of(Tone.INK)), false, true);
        xml.close();
    }
}
