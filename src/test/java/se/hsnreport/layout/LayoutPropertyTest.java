package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hsnreport.document.Block;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.master.Box;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;

/** Whatever a deck holds and however small its places are, nothing is lost, doubled or off the page. */
class LayoutPropertyTest {
    private static final int DECKS = 150;
    private static final int SLIDES = 4;

    private final List<Placeholder> places = new ArrayList<>();
    private Random random = new Random(0);

    static IntStream seeds() {
        return IntStream.range(0, DECKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReaderGetsEveryWordAndRowOnceInOrderWithinItsPlace(int seed) {
        random = new Random(seed);
        Slide[] slides = IntStream.range(0, SLIDES).mapToObj(this::slide).toArray(Slide[]::new);
        Findings findings = new Findings();
        LaidOutDeck deck = Layouter.layOut(Sample.deck(slides), master(), findings);
        Set<String> tooLong =
                findings.sorted().stream().map(f -> f.place()).map(Place::file).collect(Collectors.toSet());
        assertThat(deck.pages())
                .extracting(Page::number)
                .containsExactlyElementsOf(upTo(deck.pages().size()));
        assertThat(deck.pages()).extracting(Page::title).doesNotHaveDuplicates();
        for (Slide slide : slides) {
            List<Page> pages = deck.pages().stream()
                    .filter(p -> p.slide().id().equals(slide.id()))
                    .toList();
            assertThat(pages).extracting(Page::part).containsExactlyElementsOf(upTo(pages.size()));
            assertThat(read(pages)).isEqualTo(written(slide));
            if (!tooLong.contains(slide.id())) {
                pages.forEach(page -> page.items().forEach(this::assertInside));
            }
        }
    }

    private void assertInside(Item item) {
        Box place = item.placeholder().box();
        assertThat(item.box().x()).isEqualTo(place.x());
        assertThat(item.box().y()).isEqualTo(place.y());
        assertThat(item.box().right()).isLessThanOrEqualTo(place.right());
        assertThat(item.box().bottom()).isLessThanOrEqualTo(place.bottom());
        if (item instanceof Item.TextItem text) {
            assertTextInside(text);
        } else if (item instanceof Item.TableItem table) {
            assertRowsInside(table);
        }
    }

    private void assertTextInside(Item.TextItem text) {
        Room room = Room.of(text.placeholder());
        assertThat(TextPager.height(text.paragraphs())).isLessThanOrEqualTo(room.height());
        for (Item.Lines lines : text.paragraphs()) {
            for (Item.Line line : lines.lines()) {
                assertThat(line.width()).isLessThanOrEqualTo(room.width() - lines.indent());
                long drawn = line.runs().stream()
                        .mapToLong(run -> Typeface.of(run.bold(), run.italic()).width(run.text(), lines.size()))
                        .sum();
                assertThat(drawn).isLessThanOrEqualTo(room.width() - lines.indent());
            }
        }
    }

    private void assertRowsInside(Item.TableItem table) {
        Item.TableGrid grid = table.grid();
        long width = grid.columns().stream().mapToLong(Long::longValue).sum();
        long height = grid.rows().stream().mapToLong(Item.GridRow::height).sum();
        assertThat(table.box().width()).isEqualTo(width);
        assertThat(table.box().height()).isEqualTo(height);
        for (Item.GridRow row : grid.rows()) {
            int column = 0;
            for (Item.GridCell cell : row.cells()) {
                long room = grid.columns().subList(column, column + cell.span()).stream()
                        .mapToLong(Long::longValue)
                        .sum();
                for (String line : cell.lines()) {
                    assertThat(Typeface.of(cell.bold(), false).width(line, grid.size()))
                            .isLessThanOrEqualTo(room - 2 * grid.inset());
                }
                assertThat(cell.lines().size() * Sizes.emu(grid.lineHeight()))
                        .isLessThanOrEqualTo(row.height() - row.gapBefore());
                column += cell.span();
            }
            assertThat(column).isEqualTo(grid.columns().size());
        }
    }

    /** Letters and digits of a slide's blocks as its pages show them, in order. */
    private static String read(List<Page> pages) {
        StringBuilder read = new StringBuilder();
        for (Page page : pages) {
            for (Item item : page.items()) {
                if (item instanceof Item.TextItem text && text.role() == Item.Role.BODY) {
                    Sample.lines(text).forEach(read::append);
                } else if (item instanceof Item.TableItem table) {
                    table.grid().rows().stream()
                            .skip(table.grid().headRows())
                            .flatMap(row -> row.cells().stream())
                            .forEach(cell -> cell.lines().forEach(read::append));
                }
            }
        }
        return letters(read.toString());
    }

    private static String written(Slide slide) {
        Block block = slide.blocks().get(0);
        if (block instanceof Block.Text text) {
            return letters(
                    text.paragraphs().stream().map(p -> Run.text(p.runs())).collect(Collectors.joining()));
        }
        return letters(((Block.TableBlock) block)
                .table().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(Table.Cell::text)
                        .collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private Master master() {
        return Sample.master(IntStream.range(0, places.size())
                .mapToObj(i -> Sample.layout("L" + i, Sample.TITLE, places.get(i), Sample.NUMBER))
                .toArray(se.hsnreport.master.SlideLayout[]::new));
    }

    private Slide slide(int index) {
        Box box = Sample.points(20 + any(200), 80 + any(100), 120 + any(600), 90 + any(270));
        places.add(Sample.place("Place", Placeholder.Kind.OBJECT, box, 1200 + 50 * any(30)));
        Block block = random.nextBoolean()
                ? new Block.Text("Place", times(any(14), this::paragraph))
                : new Block.TableBlock("Place", table(1 + any(7)));
        Slide slide = Sample.slide("L" + index, words(1 + any(3)), block);
        return new Slide("slide" + index, slide.layout(), slide.title(), List.of(), slide.blocks(), "", List.of());
    }

    private Paragraph paragraph() {
        Paragraph.Style style = any(List.of(Paragraph.Style.values()));
        List<Run> runs = times(
                1 + any(4),
                () -> new Run(
                        words(1 + any(style == Paragraph.Style.BODY ? 30 : 5)) + (random.nextBoolean() ? " " : ""),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        java.util.Optional.empty()));
        return new Paragraph(style, runs);
    }

    private Table table(int columns) {
        List<Table.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Table.Align align = i == 0 || any(6) == 0 ? Table.Align.LEFT : Table.Align.RIGHT;
            heads.add(new Table.Column(words(any(4)), any(3) == 0 ? "" : "group " + i / 3, align, any(4) == 0));
        }
        return new Table("table", heads, times(any(60), () -> row(heads)));
    }

    private Table.Row row(List<Table.Column> columns) {
        Table.Kind kind = any(2) == 0 ? Table.Kind.ITEM : any(List.of(Table.Kind.values()));
        List<Table.Cell> cells = new ArrayList<>();
        for (Table.Column column : columns) {
            boolean blank = !cells.isEmpty() && (kind == Table.Kind.HEADING || any(9) == 0);
            String text = column.align() == Table.Align.LEFT ? words(1 + any(6)) : "−" + any(99_999);
            cells.add(Table.Cell.of(blank ? "" : text));
        }
        return new Table.Row(kind, cells);
    }

    private String words(int count) {
        return String.join(" ", times(count, this::word));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + any(any(10) == 0 ? 30 : 9); i > 0; i--) {
            word.append("abcdefghijklmnoprstuvåäöABÅ0123456789".charAt(any(36)));
            if (i > 2 && any(15) == 0) {
                word.append("-–\u00ad\u00a0".charAt(any(4)));
            }
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private <T> List<T> times(int count, java.util.function.Supplier<T> make) {
        return java.util.stream.Stream.generate(make).limit(count).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(any(all.size()));
    }

    private int any(int bound) {
        return random.nextInt(bound);
    }
}
