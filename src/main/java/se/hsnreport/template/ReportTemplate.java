package se.hsnreport.template;

import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Paragraph;
import se.hsnreport.finding.Place;

/**
 * The written report before its figures are known.
 *
 * @param below lines under the title; one that lacks a word is left out
 * @param running over every page
 */
record ReportTemplate(
        TextTemplate title, List<TextTemplate> below, TextTemplate running, Labels labels, List<Part> parts) {
    ReportTemplate {
        below = List.copyOf(below);
        parts = List.copyOf(parts);
    }

    /**
     * Words that the report has of its own.
     *
     * @param contents over the list of contents
     * @param table before a table's number
     * @param figure before a chart's or a picture's number
     */
    record Labels(String contents, String table, String figure, PageWords page) {}

    /** A part of the text. */
    sealed interface Part {
        /** Everything in it that somebody wrote. */
        default Stream<TextTemplate> texts() {
            return Stream.empty();
        }
    }

    record Heading(int level, TextTemplate text) implements Part {
        @Override
        public Stream<TextTemplate> texts() {
            return Stream.of(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param sentences each left out when one of its figures has no value
     * @param about the slide whose words and figures it uses; none for those of all slides
     */
    record Words(Paragraph.Style style, List<TextTemplate> sentences, SlideName about) implements Part {
        @Override
        public Stream<TextTemplate> texts() {
            return sentences.stream();
        }
    }

    /**
     * A slide's table, chart or picture.
     *
     * @param placeholder where it stands on the slide; empty for the first of its kind
     * @param remark after the slide's source; may be empty
     * @param columns keys of a table's columns; none for all
     */
    record Exhibit(
            Kind kind,
            SlideName slide,
            String placeholder,
            TextTemplate caption,
            TextTemplate remark,
            List<ColumnName> columns)
            implements Part {
        @Override
        public Stream<TextTemplate> texts() {
            return Stream.of(caption, remark);
        }
    }

    /** The controller's words on a slide. */
    record Comments(SlideName slide) implements Part {}

    /** A slide's id and where it is named; empty for none. */
    record SlideName(String id, Place place) {}

    /** A column's key and where it is named. */
    record ColumnName(String key, Place place) {}

    /** What can be taken from slides. */
    enum Kind {
        TABLE("table"),
        CHART("chart"),
        PICTURE("picture");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As templates call it. */
        String word() {
            return word;
        }

        boolean is(BlockTemplate block) {
            return switch (this) {
                case TABLE -> block instanceof BlockTemplate.Table;
                case CHART ->
                    block instanceof BlockTemplate.Lines
                            || block instanceof BlockTemplate.Columns
                            || block instanceof BlockTemplate.Bars;
                case PICTURE -> block instanceof BlockTemplate.Picture;
            };
        }
    }

    /** The block of a slide that an exhibit means. */
    static java.util.Optional<BlockTemplate> block(Exhibit exhibit, SlideTemplate slide) {
        return slide.blocks().stream()
                .filter(exhibit.kind()::is)
                .filter(block -> exhibit.placeholder().isEmpty()
                        || block.target().placeholder().equals(exhibit.placeholder()))
                .findFirst();
    }
}
