package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypeScale;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder;

/** Makes the pages of one slide: as many as its longest block needs; blocks that fit stand on the first. */
final class SlideLayouter {
    private final Slide slide;
    private final Places places;
    private final Deck.Look look;
    private final Overfull overfull;
    private final TypeScale type;

    SlideLayouter(Slide slide, Places places, Deck.Look look, Overfull overfull) {
        this.slide = slide;
        this.places = places;
        this.look = look;
        this.overfull = overfull;
        this.type = tablesAlike();
    }

    /** Tables side by side are read together: none of them larger than the one that has least room. */
    private TypeScale tablesAlike() {
        TypeScale own = look.type();
        IntStream sizes = slide.blocks().stream()
                .flatMap(block -> block instanceof Block.TableBlock table ? Stream.of(table) : Stream.empty())
                .flatMap(table -> places.layout().placeholder(table.placeholder()).stream()
                        .map(place -> TablePager.pages(table.table(), room(place), own, places.tables())))
                .mapToInt(TablePager.Pages::size);
        return own.tablesUpTo(sizes.min().orElse(own.tableMax() * 100) / 100);
    }

    private static Room room(Placeholder place) {
        return new Room(place.box().width(), place.box().height());
    }

    /** The pages, in order, numbered from a number on. */
    List<Page> pages(PageFrame frame, Titles titles, int first) {
        List<List<Item>> blocks = slide.blocks().stream().map(this::items).toList();
        int count = blocks.stream().mapToInt(List::size).reduce(1, Math::max);
        List<List<Run>> texts = titles.of(slide, count);
        List<Item> heads = frame.titles(texts);
        List<Page> pages = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            List<Item> items = Stream.of(
                            nth(heads, part), frame.subtitle(), content(blocks, part), frame.foot(first + part))
                    .flatMap(all -> all)
                    .toList();
            pages.add(new Page(first + part, slide, part + 1, places.layout(), Run.text(texts.get(part)), items));
        }
        return pages;
    }

    private static Stream<Item> content(List<List<Item>> blocks, int part) {
        return blocks.stream().flatMap(items -> nth(items, part));
    }

    private static Stream<Item> nth(List<Item> items, int n) {
        return items.stream().skip(n).limit(1);
    }

    /** A block page by page; nowhere when it has no place. */
    private List<Item> items(Block block) {
        Optional<Placeholder> place = places.block(block.placeholder());
        if (place.isEmpty()) {
            return List.of();
        }
        if (block instanceof Block.Text text) {
            return text(text, place.get());
        }
        if (block instanceof Block.TableBlock table) {
            return table(table, place.get());
        }
        if (block instanceof Block.Picture picture) {
            return List.of(new Item.PictureItem(place.get(), place.get().box(), picture.image(), picture.alt()));
        }
        Block.Chart chart = (Block.Chart) block;
        return List.of(new Item.ChartItem(place.get(), place.get().box(), chart.chart(), chart.alt()));
    }

    private List<Item> text(Block.Text block, Placeholder place) {
        List<List<Item.Lines>> pages = TextPager.pages(
                Remarks.toned(block.paragraphs(), place, look.palette()),
                place,
                look.type().bodyMin() * 100);
        for (List<Item.Lines> page : pages) {
            if (TextPager.height(page) > Room.of(place).height()) {
                overfull.add(slide, places.layout(), place, text(page));
            }
        }
        return pages.stream()
                .<Item>map(lines -> new Item.TextItem(place, place.box(), Role.BODY, lines))
                .toList();
    }

    private static String text(List<Item.Lines> page) {
        return Run.text(page.get(0).paragraph().runs());
    }

    private List<Item> table(Block.TableBlock block, Placeholder place) {
        Box box = place.box();
        TablePager.Pages pages = TablePager.pages(block.table(), room(place), type, places.tables());
        if (!pages.fits()) {
            overfull.add(slide, places.layout(), place, block.table().name());
        }
        return pages.grids().stream()
                .<Item>map(grid -> new Item.TableItem(place, box(box, grid), grid))
                .toList();
    }

    private static Box box(Box place, Item.TableGrid grid) {
        long width = grid.columns().stream().mapToLong(Long::longValue).sum();
        long height = grid.rows().stream().mapToLong(Item.GridRow::height).sum();
        return new Box(place.x(), place.y(), width, height);
    }
}
