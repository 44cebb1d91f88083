package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.Tone;

/** Names of columns with samples of their looks, on as few rows over the data as hold them. */
final class Key {
    private static final double SAMPLE = 10;
    private static final double BESIDE = 5;
    private static final double GAP = 18;

    private final ChartStyle style;
    private final List<Entry> entries;
    private final List<Rectangle2D> samples = new ArrayList<>();

    Key(List<Series> series, List<ColumnLook> looks, ChartStyle style) {
        this.style = style;
        this.entries = IntStream.range(0, series.size())
                .filter(i -> !series.get(i).label().isBlank())
                .mapToObj(i -> new Entry(text(series.get(i), style), looks.get(i)))
                .toList();
    }

    private record Entry(TextBlock text, ColumnLook look) {
        double width() {
            return SAMPLE + BESIDE + text.width();
        }
    }

    private static TextBlock text(Series series, ChartStyle style) {
        return TextBlock.line(series.label(), style, style.colour(Tone.INK));
    }

    /**
     * Takes its places in the band: beside what stands on its first row, if all of it has room there.
     *
     * @param from the edge of what stands at the left of the first row
     * @param to the edge of what stands at the right of it
     * @param width of all other rows
     */
    void put(Band band, double from, double to, double width) {
        double all = entries.stream().mapToDouble(e -> e.width() + GAP).sum() - GAP;
        double left = from > 0 ? from + GAP : 0;
        int row = 0;
        if (left + all > to) {
            row = band.rows();
            left = 0;
        }
        for (Entry entry : entries) {
            if (left > 0 && left + entry.width() > width) {
                row++;
                left = 0;
            }
            put(band, entry, left, row);
            left += entry.width() + GAP;
        }
    }

    private void put(Band band, Entry entry, double left, int row) {
        double y = (row + 0.5) * style.lineHeight() - SAMPLE / 2;
        samples.add(new Rectangle2D.Double(left, y, SAMPLE, SAMPLE));
        band.put(entry.text(), left + SAMPLE + BESIDE, row);
    }

    void drawSamples(Graphics2D g) {
        for (int i = 0; i < samples.size(); i++) {
            entries.get(i).look().draw(g, samples.get(i));
        }
    }
}
