package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.document.Deck;
import se.hsnreport.master.Box;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Align;
import se.hsnreport.master.Placeholder.Anchor;
import se.hsnreport.master.Placeholder.Insets;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.master.Placeholder.TextStyle;
import se.hsnreport.master.Placeholder.Tie;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.template.LayoutDemand.Sort;

/** Makes the places that a template wants out of those that a layout of another make has. */
final class PlaceMaker {
    private static final Set<Kind> CONTENT = Set.of(Kind.OBJECT, Kind.BODY, Kind.TABLE, Kind.CHART, Kind.PICTURE);
    private static final Set<Kind> FOOT = Set.of(Kind.FOOTER, Kind.SLIDE_NUMBER);
    /** Height of the line under the title, which may take a second one. */
    private static final long LINE = 34 * Box.POINT;

    /** Height of the source, which may take two lines. */
    private static final long SOURCE_LINES = 28 * Box.POINT;

    /** Between neighbours. */
    private static final long GAP = 18 * Box.POINT;

    /** What is kept free at the bottom of a layout that has no foot. */
    private static final long FOOT_HEIGHT = 34 * Box.POINT;

    private static final int BODY_SIZE = 2_000;
    private static final int LINE_SIZE = 1_400;
    private static final int FOOT_SIZE = 1_000;

    /** Shares of the width: text beside something else, and a chart beside a table. */
    private static final int TEXT_SHARE = 30;

    private static final int CHART_SHARE = 36;

    /** A base's content that takes fewer hundredths of the page is made for a few words, not for a table. */
    private static final int LEAST_SHARE = 30;

    private final LayoutDemand demand;
    private final SlideLayout base;
    private final Deck.PlaceholderNames names;
    private final Master master;
    private final Placeholder title;

    PlaceMaker(LayoutDemand demand, SlideLayout base, Deck.PlaceholderNames names, Master master) {
        this.demand = demand;
        this.base = base;
        this.names = names;
        this.master = master;
        this.title = base.title().orElseThrow();
    }

    static List<Placeholder> contents(SlideLayout layout) {
        return layout.placeholders().stream()
                .filter(place -> CONTENT.contains(place.kind()))
                .toList();
    }

    static List<Placeholder> objects(SlideLayout layout) {
        return layout.placeholders().stream()
                .filter(place -> place.kind() == Kind.OBJECT)
                .toList();
    }

    /** One place for content of any kind, and none else. */
    static boolean isSingle(SlideLayout layout) {
        return contents(layout).size() == 1 && objects(layout).size() == 1;
    }

    /** Two places for content of any kind beside each other, and none else. */
    static boolean isPair(SlideLayout layout) {
        List<Placeholder> objects = objects(layout);
        return contents(layout).size() == 2
                && objects.size() == 2
                && objects.get(0).box().y() == objects.get(1).box().y()
                && objects.get(0).box().right() <= objects.get(1).box().x();
    }

    /** The layout under the template's name, with the template's places. */
    SlideLayout layout() {
        List<Placeholder> places = new ArrayList<>();
        places.add(title);
        if (demand.isCover()) {
            cover(places);
        } else {
            page(places);
        }
        base.placeholders().stream()
                .filter(place -> FOOT.contains(place.kind()))
                .forEach(places::add);
        return base.named(demand.name(), places);
    }

    /** The words of the cover follow its subtitle, which leaves them the lower part of its place. */
    private void cover(List<Placeholder> places) {
        Placeholder subtitle = base.placeholder(Kind.SUBTITLE)
                .orElseGet(() -> free(names.subtitle(), below(title.box()), title.style(), BODY_SIZE));
        List<String> words = List.copyOf(demand.wants().keySet());
        Box whole = subtitle.box();
        long line = whole.height() / (words.size() + 1);
        places.add(subtitle.named(names.subtitle()).at(new Box(whole.x(), whole.y(), whole.width(), line)));
        for (int i = 0; i < words.size(); i++) {
            Box box = new Box(whole.x(), whole.y() + (i + 1) * line, whole.width(), line);
            TextStyle style = subtitle.style();
            places.add(new Placeholder(
                    words.get(i),
                    Kind.BODY,
                    OptionalInt.empty(),
                    box,
                    sized(style, BODY_SIZE, style.align(), style.anchor()),
                    Tie.FREE));
        }
    }

    private static Box below(Box title) {
        return new Box(title.x(), title.bottom(), title.width(), 4 * LINE);
    }

    private void page(List<Placeholder> places) {
        Box area = area();
        long top = area.y();
        long bottom = Math.min(area.bottom(), footTop());
        TextStyle style = contents(base).stream().findFirst().orElse(title).style();
        if (demand.subtitle()) {
            long y = title.box().bottom();
            places.add(free(names.subtitle(), new Box(area.x(), y, area.width(), LINE), style, LINE_SIZE));
            top = Math.max(top, y + LINE);
        }
        if (demand.source()) {
            bottom = Math.min(bottom, footTop() - SOURCE_LINES - GAP / 3);
            places.add(free(
                    names.source(),
                    new Box(area.x(), footTop() - SOURCE_LINES, area.width(), SOURCE_LINES),
                    style,
                    FOOT_SIZE));
        }
        blocks(places, new Box(area.x(), top, area.width(), bottom - top));
    }

    /** Where the base has its content, or else all between title and foot. */
    private Box area() {
        Box own = contentArea();
        boolean small = own.width() / Box.POINT * (own.height() / Box.POINT) * 100
                < master.width() / Box.POINT * (master.height() / Box.POINT) * LEAST_SHARE;
        return small ? wholeWidth() : own;
    }

    /** All between title and foot, out to where the foot begins. */
    private Box wholeWidth() {
        long x = base.placeholders().stream()
                .mapToLong(place -> place.box().x())
                .filter(left -> left > 0)
                .min()
                .orElse(title.box().x());
        long y = title.box().bottom();
        return new Box(x, y, master.width() - 2 * x, footTop() - y);
    }

    private Box contentArea() {
        List<Placeholder> objects = objects(base);
        if (isSingle(base)) {
            return objects.get(0).box();
        }
        Box left = title.box();
        if (isPair(base)) {
            Box first = objects.get(0).box();
            long bottom = Math.max(first.bottom(), objects.get(1).box().bottom());
            return new Box(first.x(), first.y(), objects.get(1).box().right() - first.x(), bottom - first.y());
        }
        long y = left.bottom() + GAP / 2;
        return new Box(left.x(), y, left.width(), footTop() - y);
    }

    private long footTop() {
        return base.placeholders().stream()
                .filter(place -> FOOT.contains(place.kind()) || place.kind() == Kind.DATE)
                .mapToLong(place -> place.box().y())
                .filter(y -> y > master.height() * 4 / 5)
                .min()
                .orElse(master.height() - FOOT_HEIGHT);
    }

    private void blocks(List<Placeholder> places, Box area) {
        List<Placeholder> tied = isPair(base) || isSingle(base) ? objects(base) : List.of();
        List<Map.Entry<String, Sort>> wants = List.copyOf(demand.wants().entrySet());
        List<Box> boxes = boxes(area, wants.stream().map(Map.Entry::getValue).toList());
        for (int i = 0; i < wants.size(); i++) {
            String name = wants.get(i).getKey();
            if (i < tied.size()) {
                Placeholder place = tied.get(i);
                places.add(place.named(name).at(boxes.get(i)));
            } else {
                TextStyle style =
                        contents(base).stream().findFirst().orElse(title).style();
                places.add(free(name, boxes.get(i), style, BODY_SIZE));
            }
        }
    }

    private List<Box> boxes(Box area, List<Sort> sorts) {
        if (isPair(base) && sorts.size() == 2) {
            return Stream.of(objects(base).get(0).box(), objects(base).get(1).box())
                    .map(box -> new Box(box.x(), area.y(), box.width(), area.height()))
                    .toList();
        }
        long room = area.width() - GAP * (sorts.size() - 1);
        List<Integer> shares = sorts.size() == 2
                ? shares(sorts)
                : sorts.stream().map(sort -> 1).toList();
        long whole = shares.stream().mapToInt(Integer::intValue).sum();
        List<Box> boxes = new ArrayList<>();
        long x = area.x();
        for (int share : shares) {
            long width = room * share / whole;
            boxes.add(new Box(x, area.y(), width, area.height()));
            x += width + GAP;
        }
        return boxes;
    }

    private static List<Integer> shares(List<Sort> sorts) {
        if (sorts.get(0) == sorts.get(1)) {
            return List.of(1, 1);
        }
        Optional<Sort> narrow =
                Stream.of(Sort.TEXT, Sort.DRAWING).filter(sorts::contains).findFirst();
        int share = sorts.contains(Sort.TEXT) ? TEXT_SHARE : CHART_SHARE;
        return sorts.stream()
                .map(sort -> narrow.filter(n -> n == sort).isPresent() ? share : 100 - share)
                .toList();
    }

    private Placeholder free(String name, Box box, TextStyle style, int size) {
        return new Placeholder(
                name, Kind.BODY, OptionalInt.empty(), box, sized(style, size, Align.LEFT, Anchor.TOP), Tie.FREE);
    }

    /** Without room above and below: what is free stands close, and is set in the theme's font. */
    private TextStyle sized(TextStyle style, int most, Align align, Anchor anchor) {
        Insets sides = new Insets(style.insets().left(), 0, style.insets().right(), 0);
        return new TextStyle(
                Math.min(most, style.size()),
                false,
                style.colour(),
                align,
                anchor,
                sides,
                master.theme().bodyFont());
    }
}
