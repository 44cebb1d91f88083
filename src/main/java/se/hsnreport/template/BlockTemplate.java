package se.hsnreport.template;

import java.util.List;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Place;

/** A block before its figures are known. */
sealed interface BlockTemplate {
    /** Name of the placeholder it fills, and where the template says so. */
    Target target();

    record Target(String placeholder, Place place) {}

    /**
     * Paragraphs.
     *
     * @param commentary whether the controller's own words follow
     */
    record Text(Target target, List<ParagraphTemplate> paragraphs, boolean commentary) implements BlockTemplate {}

    /**
     * A paragraph.
     *
     * @param keys row keys in figures.json of the figures that the text shows, in their order
     * @param each group of the calculation's rows that it is repeated for, as {@code {{row}}}; empty for once
     */
    record ParagraphTemplate(Paragraph.Style style, TextTemplate text, List<String> keys, String each) {}

    /**
     * The calculation's table.
     *
     * @param name what it is, for people who cannot see it
     * @param head over the column of labels
     */
    record Table(Target target, TextTemplate name, TextTemplate head, List<ColumnTemplate> columns)
            implements BlockTemplate {}

    /**
     * A column.
     *
     * @param key of the calculation's column; {@code *} for all that are not named otherwise
     * @param head its heading; empty for the calculation's own label
     * @param group heading over it and its like neighbours
     */
    record ColumnTemplate(
            String key, TextTemplate head, TextTemplate group, StyleName style, boolean strong, Place place) {}

    /** A number style by its name, and where the template names it. */
    record StyleName(String name, Place place) {}

    /**
     * A line chart: the calculation's rows are its categories.
     *
     * @param unit words over the axis
     */
    record Lines(Target target, TextTemplate name, TextTemplate unit, StyleName style, List<SeriesTemplate> series)
            implements BlockTemplate {}

    /** A line: the figures of one column. */
    record SeriesTemplate(TextTemplate key, TextTemplate label, Emphasis emphasis, Place place) {}

    /**
     * A bar chart: one bar a row of the calculation.
     *
     * @param key of the calculation's column
     * @param codes whether bars are labelled by the first word of their row only, for a chart beside its table
     */
    record Bars(Target target, TextTemplate name, TextTemplate unit, StyleName style, StyleName key, boolean codes)
            implements BlockTemplate {}

    /** The titles of the slides of this section. */
    record Contents(Target target) implements BlockTemplate {}
}
