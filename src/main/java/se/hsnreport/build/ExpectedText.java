package se.hsnreport.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Image;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.layout.LaidOutReport;

/**
 * What a report says as a text document.
 *
 * @param texts of paragraphs and cells in reading order
 * @param unseen what tables, charts and pictures are in words
 * @param drawings the chart of every drawn picture; empty for one of the user's
 */
record ExpectedText(List<String> texts, List<String> unseen, List<Optional<ChartSpec>> drawings) {
    static ExpectedText of(LaidOutReport laidOut) {
        ExpectedText expected = new ExpectedText(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Report report = laidOut.report();
        expected.add(report.words().title());
        report.words().below().forEach(expected::add);
        expected.texts.add(report.words().contents());
        laidOut.pages().anchors().forEach(anchor -> expected.texts.add(anchor.title() + "\t" + anchor.page()));
        report.parts().forEach(expected::part);
        return expected;
    }

    private void add(List<Run> runs) {
        texts.add(Run.text(runs));
    }

    private void part(Report.Part part) {
        if (part instanceof Report.Heading heading) {
            add(heading.runs());
        } else if (part instanceof Report.Text text) {
            add(text.paragraph().runs());
        } else if (part instanceof Report.Exhibit exhibit) {
            add(exhibit.caption());
            block(exhibit.block());
            texts.add(exhibit.source());
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Text text) {
            text.paragraphs().stream().map(Paragraph::runs).forEach(this::add);
        } else if (block instanceof Block.TableBlock table) {
            unseen.add(table.table().name());
            table(table.table());
        } else if (block instanceof Block.Chart chart) {
            unseen.add(chart.alt());
            drawings.add(Optional.of(chart.chart()));
        } else if (block instanceof Block.Picture picture) {
            unseen.add(picture.alt());
            if (picture.image().kind() == Image.Kind.SVG) {
                drawings.add(Optional.empty());
            }
        }
    }

    private void table(Table table) {
        String before = "";
        for (Table.Column column : table.columns()) {
            if (!column.group().equals(before)) {
                texts.add(column.group());
            }
            before = column.group();
        }
        Stream<String> heads = table.columns().stream().map(Table.Column::head);
        Stream<String> cells =
                table.rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::text);
        Stream.concat(heads, cells).forEach(texts::add);
    }
}
