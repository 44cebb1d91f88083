package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.layout.Sample.slide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item.Role;

class ToneTest {
    /** The samples' places are in dk1. */
    private static final Palette INK_IS_DK1 = palette("dk1");

    private static final Palette INK_IS_OTHER = palette("dk2");

    private static Palette palette(String ink) {
        return new Palette(Arrays.stream(Tone.values())
                .collect(Collectors.toMap(Function.identity(), tone -> tone == Tone.INK ? ink : "accent1")));
    }

    private static Run run(String text, Tone tone) {
        return new Run(text, false, false, Optional.empty(), Optional.of(tone));
    }

    @Test
    void aRunKeepsItsToneOnEveryLineItIsBrokenTo() {
        Paragraph paragraph = new Paragraph(Style.BODY, List.of(run("ord ".repeat(80), Tone.BAD)));
        Page page = Sample.pages(slide("One", "Titel", new Block.Text("Content", List.of(paragraph))))
                .get(0);
        List<Item.Line> lines = Sample.text(page, Role.BODY).paragraphs().get(0).lines();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.runs()).extracting(Run::tone).containsOnly(Optional.of(Tone.BAD)));
    }

    @Test
    void remarksAreQuietWhereTheirTextIsInk() {
        assertThat(toned(Style.NOTE, INK_IS_DK1)).contains(Tone.QUIET);
        assertThat(toned(Style.KEY_NOTE, INK_IS_DK1)).contains(Tone.QUIET);
        assertThat(toned(Style.KEY_VALUE, INK_IS_DK1)).isEmpty();
    }

    @Test
    void remarksOnAGroundOfColourKeepTheColourOfTheirPlace() {
        assertThat(toned(Style.NOTE, INK_IS_OTHER)).isEmpty();
    }

    @Test
    void aRemarkKeepsAToneOfItsOwn() {
        Paragraph good = new Paragraph(Style.KEY_NOTE, List.of(run("▲ bättre", Tone.GOOD)));
        assertThat(Remarks.toned(List.of(good), Sample.CONTENT, INK_IS_DK1)).containsExactly(good);
    }

    private static Optional<Tone> toned(Style style, Palette palette) {
        return Remarks.toned(List.of(Sample.paragraph(style, "Text")), Sample.CONTENT, palette)
                .get(0)
                .runs()
                .get(0)
                .tone();
    }

    @Test
    void aCellKeepsItsTone() {
        Table table = Sample.table(
                List.of("Värde"),
                List.of(new Table.Row(
                        Table.Kind.ITEM,
                        List.of(
                                Table.Cell.of("Kostnader"),
                                new Table.Cell("▼ −3", Optional.empty(), Optional.of(Tone.BAD))))));
        Page page = Sample.pages(slide("One", "Titel", new Block.TableBlock("Content", table)))
                .get(0);
        Item.TableItem item = page.items().stream()
                .filter(Item.TableItem.class::isInstance)
                .map(Item.TableItem.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(item.grid().rows().get(1).cells())
                .extracting(Item.GridCell::tone)
                .containsExactly(Tone.INK, Tone.BAD);
    }
}
