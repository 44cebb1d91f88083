package se.hsnreport.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Place;

/** A block before its figures are known. */
sealed interface BlockTemplate {
    /** Name of the placeholder it fills, and where the template says so. */
    Target target();

    /**
     * Where a block goes and what it shows.
     *
     * @param from id of the slide whose calculation it shows; empty for its own
     */
    record Target(String placeholder, String from, Place place) {}

    /**
     * Paragraphs.
     *
     * @param contributors sentences on the largest deviations, which follow; empty for none
     * @param commentary whether the controller's own words follow
     */
    record Text(
            Target target,
            List<ParagraphTemplate> paragraphs,
            Optional<ContributorsTemplate> contributors,
            boolean commentary)
            implements BlockTemplate {}

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
     * @param rowStyles number styles of rows that differ, by the row's key, in the columns that go by row
     * @param main the row that stands out among others, such as this region; empty for all alike
     */
    record Table(
            Target target,
            TextTemplate name,
            TextTemplate head,
            List<ColumnTemplate> columns,
            Map<String, String> rowStyles,
            TextTemplate main)
            implements BlockTemplate {}

    /**
     * A column.
     *
     * @param key of the calculation's column; {@code *} for all that are not named otherwise
     * @param head its heading; empty for the calculation's own label
     * @param group heading over it and its like neighbours
     * @param byRow whether rows may have number styles of their own in it
     * @param words whether it holds words, which stand left and may take several lines
     * @param tones the colours of words, which say the same themselves
     */
    record ColumnTemplate(
            TextTemplate key,
            TextTemplate head,
            TextTemplate group,
            StyleName style,
            boolean strong,
            boolean byRow,
            boolean words,
            Map<String, Tone> tones,
            Place place) {}

    /** A number style by its name, and where the template names it. */
    record StyleName(String name, Place place) {}

    /**
     * A line chart: the calculation's rows are its categories.
     *
     * @param unit words over the axis
     */
    record Lines(
            Target target,
            TextTemplate name,
            TextTemplate unit,
            StyleName style,
            List<SeriesTemplate> series,
            List<TargetLine> targets)
            implements BlockTemplate {}

    /** A horizontal line at the value that a column of the calculation has in its first row. */
    record TargetLine(String key, TextTemplate label, Place place) {}

    /**
     * A column chart: the calculation's rows are its categories.
     *
     * @param stacked whether the series stand on each other
     * @param line a series drawn as a line on an axis of its own; empty for none
     */
    record Columns(
            Target target,
            TextTemplate name,
            TextTemplate unit,
            StyleName style,
            List<SeriesTemplate> series,
            boolean stacked,
            Optional<LineTemplate> line)
            implements BlockTemplate {}

    /** A series over columns, with its own unit and style. */
    record LineTemplate(SeriesTemplate series, TextTemplate unit, StyleName style) {}

    /** Big numbers, each with last year's and its change in words. */
    record KeyFigures(Target target, List<KeyFigureTemplate> items) implements BlockTemplate {}

    /**
     * A big number.
     *
     * @param row of the calculation
     * @param change style of its change
     * @param better whether more is better; it decides what is good, not the sign
     */
    record KeyFigureTemplate(
            String row, TextTemplate label, StyleName style, StyleName change, boolean better, Place place) {}

    /**
     * A picture of the user's.
     *
     * @param file its path in the template's directory
     */
    record Picture(Target target, String file, TextTemplate alt) implements BlockTemplate {}

    /** A line: the figures of one column. */
    record SeriesTemplate(TextTemplate key, TextTemplate label, Emphasis emphasis, Place place) {}

    /**
     * A bar chart: one bar a row of the calculation.
     *
     * @param key of the calculation's column
     * @param codes whether bars are labelled by the first word of their row only, for a chart beside its table
     * @param main the row that stands out among others, such as this region; empty for all alike
     * @param compared the row that it is compared with, such as the country
     */
    record Bars(
            Target target,
            TextTemplate name,
            TextTemplate unit,
            StyleName style,
            StyleName key,
            boolean codes,
            TextTemplate main,
            TextTemplate compared)
            implements BlockTemplate {}

    /** What was read, checked and noted on the way to the pack. */
    record Reconciliation(Target target, se.hsnreport.template.Reconciliation.Part part) implements BlockTemplate {}

    /** The titles of the slides of this section. */
    record Contents(Target target) implements BlockTemplate {}
}
