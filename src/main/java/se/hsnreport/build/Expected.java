package se.hsnreport.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Page;

/**
 * What a page says.
 *
 * @param texts of texts and tables in reading order
 * @param unseen what tables, charts and pictures are in words, then the notes
 */
record Expected(List<String> texts, List<String> unseen, List<ChartSpec> charts) {
    /**
     * Of a page.
     *
     * @param byLine whether lines are texts of their own, not paragraphs and cells
     */
    static Expected of(Page page, boolean byLine) {
        List<String> texts = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        List<ChartSpec> charts = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Item.TextItem text) {
                text.paragraphs().forEach(lines -> add(lines(lines), byLine, texts));
            } else if (item instanceof Item.TableItem table) {
                table.grid().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> add(cell.lines().stream(), byLine, texts));
                unseen.add(table.grid().name());
            } else if (item instanceof Item.ChartItem chart) {
                charts.add(chart.chart());
                unseen.add(chart.alt());
            } else if (item instanceof Item.PictureItem picture) {
                unseen.add(picture.alt());
            }
        }
        unseen.addAll(page.slide().notes());
        return new Expected(texts, unseen, charts);
    }

    private static Stream<String> lines(Item.Lines lines) {
        return lines.lines().stream().map(line -> Run.text(line.runs()));
    }

    private static void add(Stream<String> lines, boolean byLine, List<String> texts) {
        if (byLine) {
            lines.forEach(texts::add);
        } else {
            texts.add(String.join("", lines.toList()));
        }
    }
}
