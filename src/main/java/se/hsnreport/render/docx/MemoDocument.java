package se.hsnreport.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Memo;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.layout.A4;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.Prose;
import se.hsnreport.layout.TableFit;

/** Writes a memo's draft as a text document that somebody finishes: what is to be filled in is a control there. */
public final class MemoDocument {
    private static final int TABLE_POINTS = 9;

    private MemoDocument() {}

    /**
     * Writes the whole file; the stream stays open.
     *
     * @param pages of its text, for the colours
     * @param attachments the list of files
     */
    public static void write(Memo memo, LaidOutReport pages, Table attachments, OutputStream out) throws IOException {
        Report text = memo.text();
        TextDocument document = new TextDocument(
                new TextDocument.Facts(text.about(), text.date(), DocxRenderer.colours(pages.pages())));
        document.running(text.words().running(), text.words().page());
        Body body = document.body();
        body.paragraph(Prose.TITLE, text.words().title());
        text.words().below().forEach(line -> body.paragraph(Prose.SUBTITLE, line));
        for (int i = 0; i < memo.facts().size(); i++) {
            fact(body, memo, i);
        }
        for (Report.Part part : text.parts()) {
            if (part instanceof Report.Heading heading) {
                body.heading(heading.level(), heading.runs(), heading.mark());
            } else if (part instanceof Report.Text said) {
                body.paragraph(
                        Prose.of(said.paragraph().style()), said.paragraph().runs());
            }
        }
        body.heading(1, List.of(Run.of(memo.attachments().heading())), "attachments");
        body.table(attachments, TableFit.of(attachments, A4.width(), TABLE_POINTS));
        body.paragraph(Prose.BODY, List.of());
        document.write(out);
    }

    private static void fact(Body body, Memo memo, int number) {
        Memo.Fact fact = memo.facts().get(number);
        List<Run> runs = runs(memo, fact);
        if (fact.value().isEmpty()) {
            body.control(new Control("fact-" + (number + 1), fact.label(), Control.Lock.KEPT), List.of(runs));
        } else {
            body.paragraph(Prose.BODY, runs);
        }
    }

    private static List<Run> runs(Memo memo, Memo.Fact fact) {
        return List.of(
                new Run(fact.label() + ": ", true, false, Optional.empty()),
                Run.of(fact.value().isEmpty() ? memo.blank() : fact.value()));
    }
}
