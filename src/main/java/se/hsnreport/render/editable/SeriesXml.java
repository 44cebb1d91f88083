package se.hsnreport.render.editable;

import java.math.BigDecimal;
import java.util.Optional;
import se.hsnreport.document.Tone;
import se.hsnreport.render.FillLook;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.Tint;
import se.hsnreport.render.ooxml.Fill;
import se.hsnreport.render.ooxml.Xml;

/** Writes a series: where its values lie in the workbook, what they are, and how they are drawn. */
record SeriesXml(Pen pen, Grid grid) {
    void write(Plotted series, int order) {
        Xml xml = pen.xml();
        Grid.Column column = grid.columns().get(series.column());
        xml.open("c:ser");
        pen.value("c:idx", order).value("c:order", order);
        xml.open("c:tx").open("c:strRef");
        text("c:f", grid.nameReference(series.column()));
        xml.open("c:strCache");
        pen.value("c:ptCount", 1);
        point(0, column.name());
        xml.close();
        xml.close().close();
        if (series instanceof Plotted.Line line) {
            line(line);
        } else {
            columns((Plotted.Fill) series);
        }
        new LabelsXml(pen).write(series.labels(), column.format());
        categories();
        xml.open("c:val").open("c:numRef");
        text("c:f", grid.valuesReference(series.column()));
        numbers(column);
        xml.close().close();
        if (series instanceof Plotted.Line) {
            pen.off("c:smooth");
        }
        xml.close();
    }

    private void categories() {
        Categories categories = grid.categories();
        pen.xml().open("c:cat").open(categories.months() ? "c:numRef" : "c:strRef");
        text("c:f", grid.categoriesReference());
        pen.xml().open(categories.months() ? "c:numCache" : "c:strCache");
        if (categories.months()) {
            text("c:formatCode", categories.format());
        }
        pen.value("c:ptCount", categories.names().size());
        for (int i = 0; i < categories.names().size(); i++) {
            point(i, categories.cell(i));
        }
        pen.xml().close().close().close();
    }

    private void text(String element, String text) {
        pen.xml().open(element).text(text).close();
    }

    private void numbers(Grid.Column column) {
        pen.xml().open("c:numCache");
        text("c:formatCode", column.format());
        pen.value("c:ptCount", column.values().size());
        for (int i = 0; i < column.values().size(); i++) {
            Optional<BigDecimal> value = column.values().get(i);
            if (value.isPresent()) {
                point(i, value.get().toPlainString());
            }
        }
        pen.xml().close();
    }

    private void point(int index, String value) {
        pen.xml().open("c:pt", "idx", String.valueOf(index));
        text("c:v", value);
        pen.xml().close();
    }

    private void line(Plotted.Line line) {
        shape(line.look());
        pen.xml().open("c:marker");
        pen.value("c:symbol", "none");
        pen.xml().close();
        line.marks().forEach((index, hollow) -> {
            pen.xml().open("c:dPt");
            pen.value("c:idx", index);
            marker(line.look(), hollow);
            pen.off("c:bubble3D");
            shape(line.look());
            pen.xml().close();
        });
    }

    private void shape(LineLook look) {
        pen.xml().open("c:spPr");
        pen.line(look);
        pen.xml().close();
    }

    private void marker(LineLook look, boolean hollow) {
        String colour = pen.measure().paint(look.colour());
        pen.xml().open("c:marker");
        pen.value("c:symbol", "circle").value("c:size", Math.round(look.width()) + 4);
        pen.xml().open("c:spPr");
        Fill.solid(pen.xml(), hollow ? pen.measure().paint(Tint.of(Tone.PAPER)) : colour);
        pen.edge(Math.max(1.25, look.width() * 0.6), colour, "solid");
        pen.xml().close().close();
    }

    private void columns(Plotted.Fill columns) {
        pen.fill(columns.look());
        pen.off("c:invertIfNegative");
        columns.apart().forEach(this::apart);
    }

    private void apart(int index, FillLook look) {
        pen.xml().open("c:dPt");
        pen.value("c:idx", index).off("c:invertIfNegative").off("c:bubble3D");
        pen.fill(look);
        pen.xml().close();
    }
}
