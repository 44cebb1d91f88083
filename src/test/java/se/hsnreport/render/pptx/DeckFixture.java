package se.hsnreport.render.pptx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Tone;
import se.hsnreport.document.TypeScale;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.master.Box;
import se.hsnreport.master.Master;
import se.hsnreport.master.MasterReader;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;

/** Builds laid-out decks by hand, page by page. */
final class DeckFixture {
    private final Master master;
    private final List<Page> pages = new ArrayList<>();

    DeckFixture(Master master) {
        this.master = master;
    }

    static DeckFixture on(String template) {
        Path file = Path.of("templates", template, "master.pptx");
        return new DeckFixture(
                MasterReader.read(file, "master.pptx", new Findings()).orElseThrow());
    }

    /** A page with title and what else is put on it. */
    DeckFixture page(String layoutName, String title, Piece... pieces) {
        return page(layoutName, title, List.of(), pieces);
    }

    DeckFixture page(String layoutName, String title, List<String> notes, Piece... pieces) {
        SlideLayout layout = master.layout(layoutName).orElseThrow();
        List<Item> items = new ArrayList<>();
        Placeholder place = layout.title().orElseThrow();
        items.add(new TextItem(
                place,
                place.box(),
                Role.TITLE,
                List.of(lines(Style.BODY, title, place.style().size()))));
        for (Piece piece : pieces) {
            items.add(piece.on(layout.placeholder(piece.place()).orElseThrow()));
        }
        int number = pages.size() + 1;
        Slide slide = new Slide("s" + number, layoutName, List.of(), List.of(), List.of(), "", notes);
        layout.placeholder(Placeholder.Kind.SLIDE_NUMBER)
                .ifPresent(p -> items.add(new TextItem(
                        p, p.box(), Role.PAGE_NUMBER, List.of(lines(Style.BODY, String.valueOf(number), 1000)))));
        pages.add(new Page(number, slide, 1, layout, title, items));
        return this;
    }

    LaidOutDeck deck() {
        Deck deck = new Deck(
                "prov",
                new Month(2024, 2),
                new Deck.About("Månadsrapport", "Februari 2024", "Region Nord", "sv-SE", "forts."),
                LocalDate.of(2024, 3, 27),
                "Nämnden · februari 2024",
                new Deck.Look(
                        palette(),
                        new TypeScale(12, 12, 10, 12, 24, 16),
                        new Deck.PlaceholderNames("Underrubrik", "Källa")),
                List.of());
        return new LaidOutDeck(deck, master, pages);
    }

    private static Palette palette() {
        Map<Tone, String> slots = new EnumMap<>(Tone.class);
        slots.put(Tone.INK, "dk1");
        slots.put(Tone.QUIET, "dk2");
        slots.put(Tone.RULE, "lt2");
        slots.put(Tone.PAPER, "lt1");
        slots.put(Tone.LEAD, "accent1");
        slots.put(Tone.SECOND, "accent2");
        slots.put(Tone.THIRD, "accent3");
        slots.put(Tone.FOURTH, "accent4");
        slots.put(Tone.GOOD, "accent5");
        slots.put(Tone.BAD, "accent6");
        return new Palette(slots);
    }

    /** Something for a placeholder of a name. */
    interface Piece {
        String place();

        Item on(Placeholder placeholder);
    }

    record Text(String place, Role role, List<Lines> lines) implements Piece {
        @Override
        public Item on(Placeholder placeholder) {
            return new TextItem(placeholder, placeholder.box(), role, lines);
        }
    }

    record Grid(String place, Item.TableGrid grid) implements Piece {
        @Override
        public Item on(Placeholder placeholder) {
            long width = grid.columns().stream().mapToLong(Long::longValue).sum();
            long height = grid.rows().stream().mapToLong(Item.GridRow::height).sum();
            Box box = placeholder.box();
            return new TableItem(placeholder, new Box(box.x(), box.y(), width, height), grid);
        }
    }

    record Chart(String place, ChartSpec spec, String alt) implements Piece {
        @Override
        public Item on(Placeholder placeholder) {
            return new ChartItem(placeholder, placeholder.box(), spec, alt);
        }
    }

    static Piece text(String place, Lines... lines) {
        return new Text(place, Role.BODY, List.of(lines));
    }

    static Piece small(String place, String text, int size) {
        return new Text(place, Role.SUBTITLE, List.of(lines(Style.BODY, text, size)));
    }

    static Lines lines(Style style, String text, int size) {
        Paragraph paragraph = new Paragraph(style, List.of(Run.of(text)));
        long indent = switch (style) {
            case BULLET -> size * 127L;
            case SUB_BULLET -> size * 254L;
            default -> 0;
        };
        List<Item.Line> lines = List.of(new Item.Line(paragraph.runs(), 0));
        return new Lines(paragraph, size, size * 12 / 10, size / 2, indent, lines);
    }
}
