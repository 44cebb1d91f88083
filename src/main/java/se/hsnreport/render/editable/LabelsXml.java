package se.hsnreport.render.editable;

import java.util.List;
import se.hsnreport.document.Tone;
import se.hsnreport.render.Tint;
import se.hsnreport.render.editable.Label.Said;
import se.hsnreport.render.editable.Label.Spot;
import se.hsnreport.render.ooxml.Fill;

/** Writes the words at the points of a series. */
record LabelsXml(Pen pen) {
    void write(List<Label> labels, String format) {
        pen.xml().open("c:dLbls");
        labels.forEach(label -> label(label, format));
        said(false, false);
        pen.xml().close();
    }

    private void label(Label label, String format) {
        pen.xml().open("c:dLbl");
        pen.value("c:idx", label.index());
        moved(label);
        pen.xml().empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        pen.xml().open("c:spPr");
        if (label.spot() == Spot.WITHIN || label.spot() == Spot.OUTSIDE) {
            pen.xml().empty("a:noFill");
        } else {
            Fill.solid(pen.xml(), pen.measure().paint(Tint.of(Tone.PAPER)));
        }
        pen.none();
        pen.xml().close();
        pen.letters(label.colour(), label.bold(), label.said() != Said.VALUE);
        pen.value("c:dLblPos", label.spot().code());
        said(label.said() != Said.NAME, label.said() != Said.VALUE);
        pen.xml().open("c:separator").text("  ").close();
        pen.xml().close();
    }

    private void moved(Label label) {
        if (label.right() == 0 && label.down() == 0) {
            return;
        }
        pen.xml().open("c:layout").open("c:manualLayout");
        pen.value("c:x", Pen.share(label.right(), pen.measure().width()));
        pen.value("c:y", Pen.share(label.down(), pen.measure().height()));
        pen.xml().close().close();
    }

    private void said(boolean value, boolean name) {
        pen.off("c:showLegendKey").value("c:showVal", value ? "1" : "0").off("c:showCatName");
        pen.value("c:showSerName", name ? "1" : "0").off("c:showPercent").off("c:showBubbleSize");
    }
}
