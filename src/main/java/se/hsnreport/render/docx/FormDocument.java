package se.hsnreport.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.hsnreport.document.Form;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.A4;
import se.hsnreport.layout.Prose;
import se.hsnreport.layout.TableFit;

/** Writes a form as a text document whose answers are controls. */
public final class FormDocument {
    /** Tag of the control for the role of who answers. */
    public static final String ROLE = "hsnreport.roll";

    /** Tag of the control for the form's state. */
    public static final String STATUS = "hsnreport.status";

    /** Tag of the control that says which form it is. */
    public static final String STAMP = "hsnreport.kontroll";

    private static final String ANSWER = "hsnreport.svar.";
    private static final int TABLE_POINTS = 9;

    private FormDocument() {}

    /** Tag of the control for the answer that stands on a slide. */
    public static String answer(String slide) {
        return ANSWER + slide;
    }

    /**
     * Writes the whole file; the stream stays open.
     *
     * @param colours RRGGBB by tone
     * @param stamp what the form says of itself to whoever reads it in again
     */
    public static void write(Form form, Map<Tone, String> colours, String stamp, OutputStream out) throws IOException {
        Form.Words words = form.words();
        TextDocument document = new TextDocument(new TextDocument.Facts(form.about(), form.date(), colours));
        document.running(words.running(), words.page());
        Body body = document.body();
        body.paragraph(Prose.TITLE, runs(words.title()));
        words.intro().forEach(text -> body.paragraph(Prose.BODY, runs(text)));
        body.paragraph(Prose.LEAD, runs(words.role()));
        body.blank(new Control(ROLE, words.role(), Control.Lock.KEPT), words.hint());
        body.paragraph(Prose.LEAD, runs(words.status()));
        body.control(
                new Control(STATUS, words.status(), Control.Lock.KEPT, List.of(words.handedIn(), words.approved())),
                List.of(runs(words.handedIn())));
        for (int i = 0; i < form.parts().size(); i++) {
            part(body, form.parts().get(i), "_Form" + i, words.hint());
        }
        body.control(new Control(STAMP, STAMP, Control.Lock.READ), List.of(quiet(stamp)));
        document.write(out);
    }

    private static void part(Body body, Form.Part part, String mark, String hint) {
        if (part instanceof Form.Heading heading) {
            body.heading(1, runs(heading.text()), mark);
        } else if (part instanceof Form.Exhibit exhibit) {
            body.paragraph(Prose.CAPTION, runs(exhibit.caption()));
            table(body, exhibit.table());
            // even an empty line is needed: tables that touch would become one
            body.paragraph(Prose.SOURCE, runs(exhibit.source()));
        } else if (part instanceof Form.Question question) {
            body.heading(2, runs(question.text()), mark);
            if (!question.last().isEmpty()) {
                body.paragraph(Prose.NOTE, runs(question.over()));
                question.last().forEach(text -> body.paragraph(Prose.NOTE, runs(text)));
            }
            body.blank(new Control(answer(question.slide()), question.text(), Control.Lock.KEPT), hint);
        }
    }

    /** A table as it is, or a row that is too long for the page as a column. */
    private static void table(Body body, Table table) {
        TableFit fit = TableFit.of(table, A4.width(), TABLE_POINTS);
        boolean turns = !fit.fits() && table.rows().size() == 1;
        Table shown = turns ? turned(table) : table;
        body.table(shown, turns ? TableFit.of(shown, A4.width(), TABLE_POINTS) : fit);
    }

    private static Table turned(Table table) {
        List<Table.Column> heads = table.columns();
        List<Table.Cell> cells = table.rows().get(0).cells();
        List<Table.Column> columns =
                List.of(heads.get(0), new Table.Column(cells.get(0).text(), "", Table.Align.RIGHT, false));
        List<Table.Row> rows = IntStream.range(1, heads.size())
                .mapToObj(i -> new Table.Row(
                        heads.get(i).strong() ? Table.Kind.SUM : Table.Kind.ITEM,
                        List.of(Table.Cell.of(heads.get(i).named().replace("\u00AD", "")), cells.get(i))))
                .toList();
        return new Table(table.name(), columns, rows);
    }

    private static List<Run> runs(String text) {
        return List.of(Run.of(text));
    }

    private static List<Run> quiet(String text) {
        return List.of(Run.of(text).withTone(Tone.QUIET));
    }
}
