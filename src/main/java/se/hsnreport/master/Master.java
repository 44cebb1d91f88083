package se.hsnreport.master;

import java.util.List;
import java.util.Optional;

/**
 * The organisation's template.
 *
 * @param file its bytes, as read
 * @param width of a page in EMU
 * @param height of a page in EMU
 */
public record Master(Content file, long width, long height, Theme theme, List<SlideLayout> layouts) {
    public Master {
        layouts = List.copyOf(layouts);
    }

    /** The same master with other layouts. */
    public Master with(List<SlideLayout> other) {
        return new Master(file, width, height, theme, other);
    }

    public Optional<SlideLayout> layout(String name) {
        return layouts.stream().filter(l -> l.name().equals(name)).findFirst();
    }
}
