package se.hsnreport.layout;

import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.Slide;
import se.hsnreport.master.SlideLayout;

/**
 * One page, ready to draw.
 *
 * @param number from 1 through the deck
 * @param part from 1 through the slide's pages
 * @param title as one text, unlike that of any other page
 * @param items in reading order: title, subtitle, content, foot
 */
public record Page(int number, Slide slide, int part, SlideLayout layout, String title, List<Item> items) {
    public Page {
        items = List.copyOf(items);
    }

    /** Ids of the slides that its texts lead to, in reading order. */
    public Stream<String> links() {
        return items.stream()
                .flatMap(item -> item instanceof Item.TextItem text ? text.paragraphs().stream() : Stream.empty())
                .flatMap(lines -> lines.paragraph().runs().stream())
                .flatMap(run -> run.slide().stream());
    }
}
