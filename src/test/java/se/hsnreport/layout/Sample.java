package se.hsnreport.layout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.document.TypeScale;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.master.Box;
import se.hsnreport.master.Content;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.master.Theme;

/** A small master and pieces of decks to lay out on it. */
final class Sample {
    static final long POINT = Box.POINT;

    /** Page 960 × 540 points; content 880 × 370 points. */
    static final Placeholder TITLE = place("Title", Placeholder.Kind.TITLE, points(40, 20, 880, 56), 2800);

    static final Placeholder LINE = place("Line", Placeholder.Kind.BODY, points(40, 78, 880, 24), 1400);
    static final Placeholder CONTENT = place("Content", Placeholder.Kind.OBJECT, points(40, 115, 880, 370), 2000);
    static final Placeholder LEFT = place("Left", Placeholder.Kind.OBJECT, points(40, 115, 620, 370), 2000);
    static final Placeholder RIGHT = place("Right", Placeholder.Kind.BODY, points(680, 115, 240, 370), 1800);
    static final Placeholder SOURCE = place("Source", Placeholder.Kind.BODY, points(40, 500, 300, 22), 1000);
    static final Placeholder FOOT = place("Foot", Placeholder.Kind.FOOTER, points(350, 500, 260, 22), 1000);
    static final Placeholder NUMBER = place("Number", Placeholder.Kind.SLIDE_NUMBER, points(850, 500, 70, 22), 1000);

    private Sample() {}

    static Box points(long x, long y, long width, long height) {
        return new Box(x * POINT, y * POINT, width * POINT, height * POINT);
    }

    static Placeholder place(String name, Placeholder.Kind kind, Box box, int size) {
        Placeholder.TextStyle style = new Placeholder.TextStyle(
                size,
                kind == Placeholder.Kind.TITLE,
                "dk1",
                Placeholder.Align.LEFT,
                Placeholder.Anchor.TOP,
                new Placeholder.Insets(0, 0, 0, 0),
                "Arial");
        return new Placeholder(name, kind, OptionalInt.empty(), box, style);
    }

    static SlideLayout layout(String name, Placeholder... places) {
        return new SlideLayout(name, "/" + name + ".xml", Arrays.asList(places), OptionalInt.empty(), List.of());
    }

    static Master master(SlideLayout... layouts) {
        Theme theme = new Theme(Map.of("dk1", "000000", "lt1", "FFFFFF", "accent6", "AE2012"), "Arial", "Arial");
        return new Master(
                new Content(new byte[0], "master.pptx"), 960 * POINT, 540 * POINT, theme, Arrays.asList(layouts));
    }

    static Master master() {
        return master(
                layout("One", TITLE, LINE, CONTENT, SOURCE, FOOT, NUMBER),
                layout("Two", TITLE, LINE, LEFT, RIGHT, SOURCE, FOOT, NUMBER),
                layout("Bare", TITLE, CONTENT));
    }

    static Deck deck(Slide... slides) {
        Palette palette =
                new Palette(Arrays.stream(Tone.values()).collect(Collectors.toMap(Function.identity(), Sample::slot)));
        return new Deck(
                "board",
                new Month(2024, 2),
                new Deck.About("Title", "Subject", "Author", "sv-SE", "forts."),
                LocalDate.of(2024, 3, 20),
                "The board · February",
                new Deck.Look(
                        palette, new TypeScale(12, 12, 10, 12, 24, 14), new Deck.PlaceholderNames("Line", "Source")),
                Arrays.asList(slides));
    }

    private static String slot(Tone tone) {
        return switch (tone) {
            case PAPER -> "lt1";
            case BAD -> "accent6";
            default -> "dk1";
        };
    }

    static Slide slide(String layout, String title, Block... blocks) {
        return new Slide(
                title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                layout,
                List.of(Run.of(title)),
                List.of(),
                Arrays.asList(blocks),
                "",
                List.of());
    }

    static Block.Text text(String place, Paragraph... paragraphs) {
        return new Block.Text(place, Arrays.asList(paragraphs));
    }

    static Paragraph paragraph(Paragraph.Style style, String text) {
        return new Paragraph(style, List.of(Run.of(text)));
    }

    static List<Paragraph> bullets(int count, String text) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> paragraph(Paragraph.Style.BULLET, i + " " + text))
                .toList();
    }

    /** Label column and number columns with these heads. */
    static Table table(List<String> heads, List<Table.Row> rows) {
        Stream<Table.Column> numbers = heads.stream().map(head -> new Table.Column(head, "", Table.Align.RIGHT, false));
        Stream<Table.Column> label = Stream.of(new Table.Column("tkr", "", Table.Align.LEFT, false));
        return new Table("a table", Stream.concat(label, numbers).toList(), rows);
    }

    static Table.Row row(Table.Kind kind, String... cells) {
        return new Table.Row(kind, Arrays.stream(cells).map(Table.Cell::of).toList());
    }

    static List<Table.Row> items(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> row(Table.Kind.ITEM, "row " + i, "−" + i + "\u00a0000", "1"))
                .toList();
    }

    /** Laid out without any finding. */
    static List<Page> pages(Slide... slides) {
        Findings findings = new Findings();
        List<Page> pages = Layouter.layOut(deck(slides), master(), findings).pages();
        if (!findings.sorted().isEmpty()) {
            throw new AssertionError(findings.sorted());
        }
        return pages;
    }

    static List<Finding> findings(Slide... slides) {
        Findings findings = new Findings();
        Layouter.layOut(deck(slides), master(), findings);
        return findings.sorted();
    }

    static Item.TableItem table(Page page) {
        return page.items().stream()
                .filter(Item.TableItem.class::isInstance)
                .map(Item.TableItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Item.TextItem text(Page page, Item.Role role) {
        return page.items().stream()
                .filter(item -> item instanceof Item.TextItem text && text.role() == role)
                .map(Item.TextItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The lines of a text, as read. */
    static List<String> lines(Item.TextItem text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .map(line -> Run.text(line.runs()))
                .toList();
    }

    /** The first cell of every body row. */
    static List<String> labels(Item.TableItem table) {
        return table.grid().rows().stream()
                .skip(table.grid().headRows())
                .map(row -> String.join(" ", row.cells().get(0).lines()))
                .toList();
    }
}
