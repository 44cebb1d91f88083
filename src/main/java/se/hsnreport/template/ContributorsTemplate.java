package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/**
 * Sentences that say which rows of a calculation make up its largest deviations.
 *
 * @param from id of the slide whose calculation is meant; empty for its own
 * @param total key of the row with the deviations; the rows of items are what they are made up of
 * @param columns which deviations
 * @param name what a sentence calls its deviation; {@code {{column}}} is the column's label
 * @param key begins the row keys of the figures in figures.json
 * @param as what kind of paragraph a sentence is
 */
record ContributorsTemplate(
        BlockTemplate.StyleName from,
        TextTemplate total,
        Columns columns,
        TextTemplate name,
        BlockTemplate.StyleName style,
        Limits limits,
        String key,
        Paragraph.Style as) {
    /** The word for the column that a sentence is about. */
    static final String COLUMN = "column";

    private static final String ALL = "*";
    private static final String NAME = "{{" + COLUMN + "}}";

    /**
     * Columns by their keys.
     *
     * @param keys {@code *} for all
     * @param except those that are not meant by {@code *}, such as the sum of the others
     */
    record Columns(List<String> keys, Set<String> except, Place place) {
        boolean isAll() {
            return keys.isEmpty() || keys.contains(ALL);
        }
    }

    /**
     * How much is told.
     *
     * @param largest so many deviations, the largest
     * @param top so many rows of each at most
     * @param share percent of the deviation that a row must be to be named
     */
    record Limits(int largest, int top, int share) {}

    static ContributorsTemplate read(Fields fields) {
        Place namePlace = fields.has("name") ? fields.place("name") : fields.place();
        ContributorsTemplate read = new ContributorsTemplate(
                new BlockTemplate.StyleName(fields.text("from", ""), fields.place("from")),
                SlideReader.required(fields, "total"),
                new Columns(fields.texts("columns"), Set.copyOf(fields.texts("except")), fields.place("columns")),
                TextTemplate.parse(fields.text("name", NAME), namePlace),
                new BlockTemplate.StyleName(fields.requiredText("style"), fields.place("style")),
                new Limits(
                        fields.integer("largest", 3, 1), fields.integer("top", 3, 1), fields.integer("share", 10, 0)),
                fields.text("key", "bidrag"),
                fields.choice("as", kinds(), Paragraph.Style.BULLET));
        fields.done();
        return read;
    }

    private static Map<String, Paragraph.Style> kinds() {
        Map<String, Paragraph.Style> kinds = new LinkedHashMap<>();
        kinds.put("lead", Paragraph.Style.LEAD);
        kinds.put("bullet", Paragraph.Style.BULLET);
        kinds.put("sub", Paragraph.Style.SUB_BULLET);
        kinds.put("body", Paragraph.Style.BODY);
        return kinds;
    }
}
