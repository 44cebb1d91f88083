package se.hsnreport.template;

import java.util.List;
import java.util.stream.Stream;

/** What a slide's template says in words and in names of number styles, wherever in it that stands. */
final class SlideWords {
    private SlideWords() {}

    /** Every text that has holes. */
    static Stream<TextTemplate> texts(SlideTemplate slide) {
        SlideTemplate.Texts texts = slide.texts();
        Stream<TextTemplate> own = Stream.of(texts.title(), texts.subtitle(), texts.source(), texts.name());
        return Stream.concat(own, slide.blocks().stream().flatMap(SlideWords::texts));
    }

    private static Stream<TextTemplate> texts(BlockTemplate block) {
        if (block instanceof BlockTemplate.Text text) {
            return Stream.concat(
                    text.paragraphs().stream().map(BlockTemplate.ParagraphTemplate::text),
                    text.contributors().stream().flatMap(one -> Stream.of(one.total(), one.name())));
        }
        if (block instanceof BlockTemplate.Table table) {
            return Stream.concat(
                    Stream.of(table.name(), table.head(), table.main()),
                    table.columns().stream().flatMap(c -> Stream.of(c.key(), c.head(), c.group())));
        }
        if (block instanceof BlockTemplate.KeyFigures keys) {
            return keys.items().stream().map(BlockTemplate.KeyFigureTemplate::label);
        }
        return block instanceof BlockTemplate.Picture picture ? Stream.of(picture.alt()) : inChart(block);
    }

    private static Stream<TextTemplate> inChart(BlockTemplate block) {
        if (block instanceof BlockTemplate.Lines lines) {
            Stream<TextTemplate> targets = lines.targets().stream().map(BlockTemplate.TargetLine::label);
            return Stream.of(Stream.of(lines.name(), lines.unit()), inSeries(lines.series()), targets)
                    .flatMap(all -> all);
        }
        if (block instanceof BlockTemplate.Columns columns) {
            List<BlockTemplate.LineTemplate> line = columns.line().stream().toList();
            return Stream.of(
                            Stream.of(columns.name(), columns.unit()),
                            inSeries(columns.series()),
                            inSeries(line.stream()
                                    .map(BlockTemplate.LineTemplate::series)
                                    .toList()),
                            line.stream().map(BlockTemplate.LineTemplate::unit))
                    .flatMap(all -> all);
        }
        return block instanceof BlockTemplate.Bars bars
                ? Stream.of(bars.name(), bars.unit(), bars.main(), bars.compared())
                : Stream.empty();
    }

    private static Stream<TextTemplate> inSeries(List<BlockTemplate.SeriesTemplate> series) {
        return series.stream().flatMap(s -> Stream.of(s.key(), s.label()));
    }

    /** Every number style that a block names. */
    static Stream<BlockTemplate.StyleName> styles(BlockTemplate block) {
        if (block instanceof BlockTemplate.Table table) {
            return Stream.concat(
                    table.columns().stream().map(BlockTemplate.ColumnTemplate::style),
                    table.rowStyles().values().stream()
                            .map(name -> new BlockTemplate.StyleName(
                                    name, table.target().place())));
        }
        if (block instanceof BlockTemplate.Text text) {
            return text.contributors().stream().map(ContributorsTemplate::style);
        }
        if (block instanceof BlockTemplate.KeyFigures keys) {
            return keys.items().stream().flatMap(item -> Stream.of(item.style(), item.change()));
        }
        if (block instanceof BlockTemplate.Columns columns) {
            return Stream.concat(
                    Stream.of(columns.style()), columns.line().map(BlockTemplate.LineTemplate::style).stream());
        }
        if (block instanceof BlockTemplate.Lines lines) {
            return Stream.of(lines.style());
        }
        return block instanceof BlockTemplate.Bars bars ? Stream.of(bars.style()) : Stream.empty();
    }
}
