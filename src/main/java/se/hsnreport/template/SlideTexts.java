package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.commentary.Remark;
import se.hsnreport.document.TypedText;
import se.hsnreport.document.TypedText.Kind;

/** Goes through the texts of a slide and tells what of them somebody typed. */
final class SlideTexts {
    private final SlideTemplate slide;
    private final TextBinder texts;
    private final Figures figures;

    SlideTexts(SlideTemplate slide, TextBinder texts, Figures figures) {
        this.slide = slide;
        this.texts = texts;
        this.figures = figures;
    }

    /** All of them, in reading order; a slide without data has but its heading and its comments. */
    List<TypedText> all(List<Remark> remarks) {
        List<TypedText> all = new ArrayList<>();
        all.add(texts.typed(slide.texts().title(), Kind.TITLE, ""));
        all.add(texts.typed(slide.texts().subtitle(), Kind.SUBTITLE, ""));
        boolean hasData =
                slide.computation().isEmpty() || figures.table(slide.id()).isPresent();
        if (hasData) {
            slide.blocks().forEach(block -> block(block).forEach(all::add));
        }
        all.addAll(comments(remarks));
        all.add(texts.typed(slide.texts().source(), Kind.TEXT, ""));
        return all;
    }

    private Stream<TypedText> block(BlockTemplate block) {
        if (block instanceof BlockTemplate.Text text) {
            return Stream.concat(
                    text.paragraphs().stream().flatMap(this::paragraph),
                    text.contributors().stream().map(one -> texts.typed(one.name(), Kind.TEXT, "")));
        }
        if (block instanceof BlockTemplate.Table table) {
            return Stream.concat(
                    Stream.of(texts.typed(table.head(), Kind.HEAD, "")),
                    table.columns().stream().flatMap(this::heads));
        }
        return Stream.empty();
    }

    private Stream<TypedText> heads(BlockTemplate.ColumnTemplate column) {
        String key = texts.plain(column.key());
        return Stream.of(texts.typed(column.group(), Kind.HEAD, key), texts.typed(column.head(), Kind.HEAD, key));
    }

    private Stream<TypedText> paragraph(BlockTemplate.ParagraphTemplate one) {
        if (one.each().isEmpty()) {
            return Stream.of(texts.typed(one.text(), Kind.TEXT, ""));
        }
        return figures.table(slide.id()).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.group().equals(one.each()))
                .map(row -> texts.with(SlideBinder.ROW, row.key()).typed(one.text(), Kind.TEXT, ""));
    }

    /** Those of the controller. */
    List<TypedText> comments(List<Remark> remarks) {
        return remarks.stream().map(this::comment).toList();
    }

    private TypedText comment(Remark remark) {
        List<TypedText.Part> parts = remark.spans().stream()
                .map(span -> TextTemplate.parse(span.text(), remark.place()))
                .flatMap(text -> texts.typed(text, Kind.COMMENT, "").parts().stream())
                .toList();
        return new TypedText(slide.id(), Kind.COMMENT, "", remark.place(), parts);
    }
}
