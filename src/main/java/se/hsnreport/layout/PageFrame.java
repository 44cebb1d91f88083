package se.hsnreport.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.ShortText.Fit;
import se.hsnreport.layout.ShortText.Limit;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Kind;

/** What stands around a slide's blocks: title and the line under it, source, foot and page number. */
final class PageFrame {
    private static final int TITLE_LINES = 2;

    /** How far the line under the title and the foot may shrink, in hundredths of their place's size. */
    private static final int SMALL_LEAST = 80;

    /** A foot need not be larger, however large its place would have it; in hundredths of a point. */
    private static final int FOOT_LEAST = 900;

    private final Deck deck;
    private final Slide slide;
    private final Places places;
    private final Overfull overfull;

    PageFrame(Deck deck, Slide slide, Places places, Overfull overfull) {
        this.deck = deck;
        this.slide = slide;
        this.places = places;
        this.overfull = overfull;
    }

    /**
     * The titles of all pages, one a page, in the size that the last and longest takes; none when the slide has no
     * title.
     */
    List<Item> titles(List<List<Run>> titles) {
        if (Run.text(slide.title()).isBlank()) {
            return List.of();
        }
        return places.title().stream()
                .flatMap(place -> {
                    Limit limit = new Limit(deck.look().type().titleMin() * 100, TITLE_LINES);
                    Fit fit = fit(place, titles.get(titles.size() - 1), limit);
                    return titles.stream().map(title -> item(place, Role.TITLE, title, fit));
                })
                .toList();
    }

    /** The line under the title, if the slide has one. */
    Stream<Item> subtitle() {
        return Run.text(slide.subtitle()).isBlank()
                ? Stream.empty()
                : places.subtitle().stream().map(place -> small(place, Role.SUBTITLE, slide.subtitle()));
    }

    /** Source, foot and page number, as far as the layout has places for them. */
    Stream<Item> foot(int number) {
        return Stream.of(
                        foot(places.source(), Role.SOURCE, slide.source()),
                        foot(places.foot(Kind.FOOTER), Role.FOOT, deck.foot()),
                        foot(places.foot(Kind.SLIDE_NUMBER), Role.PAGE_NUMBER, String.valueOf(number)))
                .flatMap(Optional::stream);
    }

    private Optional<Item> foot(Optional<Placeholder> place, Role role, String text) {
        return place.filter(p -> !text.isBlank()).map(p -> small(p, role, List.of(Run.of(text))));
    }

    /** Small text rather takes a second, closer line than it gets smaller. */
    private Item small(Placeholder place, Role role, List<Run> runs) {
        int size = place.style().size();
        Limit whole = new Limit(size, Integer.MAX_VALUE);
        int least = size * SMALL_LEAST / 100;
        Limit smaller = new Limit(role == Role.SUBTITLE ? least : Math.min(least, FOOT_LEAST), Integer.MAX_VALUE);
        Fit fit = text(place, runs).fit(size, whole).orElseGet(() -> fit(place, runs, smaller));
        return item(place, role, runs, fit);
    }

    private Fit fit(Placeholder place, List<Run> runs, Limit limit) {
        int size = place.style().size();
        return text(place, runs).fit(size, limit).orElseGet(() -> {
            overfull.add(slide, places.layout(), place, Run.text(runs));
            return new Fit(limit.size(), limit.size());
        });
    }

    private static Item item(Placeholder place, Role role, List<Run> runs, Fit fit) {
        return new Item.TextItem(
                place, place.box(), role, List.of(text(place, runs).lines(fit)));
    }

    private static ShortText text(Placeholder place, List<Run> runs) {
        return new ShortText(
                Room.of(place),
                MeasuredText.of(
                        runs, place.style().bold(), FontWidth.of(place.style().font())));
    }
}
