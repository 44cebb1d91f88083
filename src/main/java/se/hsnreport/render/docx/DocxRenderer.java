package se.hsnreport.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.Block;
import se.hsnreport.document.Image;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Anchor;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.Prose;
import se.hsnreport.layout.TableFit;
import se.hsnreport.render.ChartDrawing;
import se.hsnreport.render.PictureFile;

/** Writes a report as a text document, which breaks its pages itself; its tables and charts are as large as on the pages. */
public final class DocxRenderer {
    private final ChartDrawing charts;

    public DocxRenderer(ChartDrawing charts) {
        this.charts = charts;
    }

    /** Writes the whole file; the stream stays open. */
    public void render(LaidOutReport report, OutputStream out) throws IOException {
        Report words = report.report();
        TextDocument document =
                new TextDocument(new TextDocument.Facts(words.about(), words.date(), colours(report.pages())));
        document.running(words.words().running(), words.words().page());
        Body body = document.body();
        front(body, report);
        int exhibits = 0;
        for (Report.Part part : words.parts()) {
            if (part instanceof Report.Heading heading) {
                body.heading(heading.level(), heading.runs(), heading.mark());
            } else if (part instanceof Report.Text text) {
                body.paragraph(
                        Prose.of(text.paragraph().style()), text.paragraph().runs());
            } else if (part instanceof Report.Exhibit exhibit) {
                boolean isShown = !(exhibit.block() instanceof Block.Text);
                exhibit(
                        body,
                        exhibit,
                        isShown ? Optional.of(report.exhibits().get(exhibits)) : Optional.empty(),
                        report);
                exhibits += isShown ? 1 : 0;
            }
        }
        document.write(out);
    }

    /** RRGGBB by tone, as on the pages. */
    public static Map<Tone, String> colours(LaidOutDeck pages) {
        Map<Tone, String> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colours.put(tone, HexFormat.of().withUpperCase().toHexDigits(pages.rgb(tone), 6));
        }
        return colours;
    }

    private static void front(Body body, LaidOutReport report) {
        Report.Words words = report.report().words();
        body.paragraph(Prose.TITLE, words.title());
        words.below().forEach(line -> body.paragraph(Prose.SUBTITLE, line));
        List<ContentsXml.Entry> entries =
                report.pages().anchors().stream().map(DocxRenderer::entry).toList();
        body.contents(words.contents(), entries);
        body.pageBreak();
    }

    private static ContentsXml.Entry entry(Anchor anchor) {
        return new ContentsXml.Entry(anchor.level(), anchor.title(), anchor.mark(), anchor.page());
    }

    private void exhibit(Body body, Report.Exhibit exhibit, Optional<Item> shown, LaidOutReport report)
            throws IOException {
        body.paragraph(Prose.CAPTION, exhibit.caption());
        if (exhibit.block() instanceof Block.Text text) {
            text.paragraphs().forEach(p -> body.paragraph(Prose.of(p.style()), p.runs()));
        } else if (exhibit.block() instanceof Block.TableBlock table && shown.get() instanceof TableItem item) {
            Item.TableGrid grid = item.grid();
            body.table(table.table(), new TableFit(grid.columns(), grid.size(), grid.inset(), true));
        } else if (shown.get() instanceof ChartItem chart) {
            body.picture(new Picture(
                    new Image(charts.png(chart, report.pages()), Image.Kind.PNG),
                    Optional.of(new Image(charts.svg(chart, report.pages()), Image.Kind.SVG)),
                    chart.box().width(),
                    chart.box().height(),
                    chart.alt()));
        } else if (shown.get() instanceof PictureItem picture) {
            PictureFile file = PictureFile.of(picture);
            Optional<Image> vectors = Optional.of(picture.image()).filter(image -> image.kind() == Image.Kind.SVG);
            body.picture(new Picture(
                    file.pixels(), vectors, file.box().width(), file.box().height(), picture.alt()));
        }
        // even an empty line is needed: tables that touch would become one
        body.paragraph(Prose.SOURCE, List.of(Run.of(exhibit.source())));
    }
}
