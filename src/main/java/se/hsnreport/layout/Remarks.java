package se.hsnreport.layout;

import java.util.List;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.master.Placeholder;

/** Remarks stand back: they are quiet where the text around them is ink, unless they have a tone of their own. */
final class Remarks {
    private Remarks() {}

    static List<Paragraph> toned(List<Paragraph> paragraphs, Placeholder place, Palette palette) {
        // On a ground of its own colour, as on a section's page, the quiet tone could not be read.
        boolean onPaper = place.style().colour().equals(palette.slot(Tone.INK));
        return onPaper ? paragraphs.stream().map(Remarks::toned).toList() : paragraphs;
    }

    private static Paragraph toned(Paragraph paragraph) {
        boolean remark = paragraph.style() == Style.NOTE || paragraph.style() == Style.KEY_NOTE;
        return remark
                ? new Paragraph(
                        paragraph.style(),
                        paragraph.runs().stream().map(Remarks::toned).toList())
                : paragraph;
    }

    private static Run toned(Run run) {
        return run.withTone(run.tone().orElse(Tone.QUIET));
    }
}
