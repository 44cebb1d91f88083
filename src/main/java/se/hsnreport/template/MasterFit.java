package se.hsnreport.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.TypeScale;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.master.Box;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.master.SlideLayout;

/**
 * Makes a master of other layouts serve a template: a layout that the template names and the master lacks is made out
 * of the one whose places are nearest in kind. A name that only looks mistyped is left for the check to tell.
 */
public final class MasterFit {
    /** Width of the usual page in EMU. */
    private static final long WIDE = 12_192_000;

    /** Smallest type on any page, in points. */
    private static final int LEAST = 8;

    private final DeckTemplate template;
    private final Master master;
    private final Findings findings;

    private MasterFit(DeckTemplate template, Master master, Findings findings) {
        this.template = template;
        this.master = master;
        this.findings = findings;
    }

    /**
     * A template and a master that go together.
     *
     * @param template as it was, or with smaller type where the master's pages are small
     * @param master as it was, or with layouts more
     */
    public record Fitted(DeckTemplate template, Master master) {}

    /** The master with all layouts that can be made; each that is made is a warning. */
    public static Fitted of(DeckTemplate template, Master master, Findings findings) {
        return new MasterFit(template, master, findings).fitted();
    }

    private Fitted fitted() {
        List<String> names = master.layouts().stream().map(SlideLayout::name).toList();
        List<SlideLayout> made = demands().stream()
                .filter(demand -> !names.contains(demand.name())
                        && Suggestion.of(demand.name(), names).isEmpty())
                .flatMap(demand -> made(demand).stream())
                .toList();
        if (made.isEmpty()) {
            return new Fitted(template, master);
        }
        List<SlideLayout> all =
                Stream.concat(master.layouts().stream(), made.stream()).toList();
        return new Fitted(
                template.in(smaller(template.styles().look().type())),
                new Master(master.file(), master.width(), master.height(), master.theme(), all));
    }

    /** On a wall a small page is shown as large as any other: its type is larger than its points say. */
    private TypeScale smaller(TypeScale type) {
        return new TypeScale(
                type.table(),
                type.tableMax(),
                smaller(type.tableMin()),
                type.chart(),
                smaller(type.titleMin()),
                smaller(type.bodyMin()));
    }

    private int smaller(int points) {
        long scaled = (points * Math.min(master.width(), WIDE) + WIDE - 1) / WIDE;
        return Math.min(points, Math.max(LEAST, Math.toIntExact(scaled)));
    }

    private List<LayoutDemand> demands() {
        Map<String, List<SlideTemplate>> byLayout = template.slides().stream()
                .collect(Collectors.groupingBy(
                        slide -> slide.layout().placeholder(), LinkedHashMap::new, Collectors.toList()));
        List<LayoutDemand> demands = new ArrayList<>();
        byLayout.forEach((name, slides) -> demands.add(LayoutDemand.of(slides, demands.isEmpty())));
        return demands;
    }

    private Optional<SlideLayout> made(LayoutDemand demand) {
        Optional<SlideLayout> base = demand.isCover() ? cover() : content(demand);
        base.ifPresent(found -> findings.add(
                Code.LAYOUT_REPLACED,
                demand.place(),
                demand.name(),
                template.master().name(),
                found.name(),
                String.join(", ", demand.wants().keySet())));
        return base.map(
                found -> new PlaceMaker(demand, found, template.styles().look().places(), master).layout());
    }

    private Optional<SlideLayout> cover() {
        return clearest(layout -> layout.placeholder(Kind.CENTERED_TITLE).isPresent())
                .or(() -> clearest(layout -> layout.placeholder(Kind.SUBTITLE).isPresent()))
                .or(() -> first(layout -> true));
    }

    private Optional<SlideLayout> content(LayoutDemand demand) {
        boolean alike = demand.wants().size() == 2
                && demand.wants().values().stream().distinct().count() == 1;
        Optional<SlideLayout> pair = alike
                ? usable().filter(PlaceMaker::isPair).max(Comparator.comparingLong(MasterFit::room))
                : Optional.empty();
        return pair.or(() -> usable().filter(PlaceMaker::isSingle).max(Comparator.comparingLong(MasterFit::room)))
                .or(() -> first(layout -> PlaceMaker.contents(layout).isEmpty()))
                .or(() -> first(layout -> true));
    }

    private Optional<SlideLayout> clearest(Predicate<SlideLayout> fits) {
        return usable().filter(fits).min(Comparator.comparingLong(MasterFit::covered));
    }

    private Optional<SlideLayout> first(Predicate<SlideLayout> fits) {
        return usable().filter(fits).findFirst();
    }

    /** With a title that lies over the content, not beside or on it. */
    private Stream<SlideLayout> usable() {
        List<SlideLayout> titled = master.layouts().stream()
                .filter(layout -> layout.title().isPresent())
                .toList();
        List<SlideLayout> below = titled.stream()
                .filter(layout -> layout.placeholder(Kind.CENTERED_TITLE).isPresent()
                        || layout.title().orElseThrow().box().bottom() < master.height() / 2)
                .toList();
        return below.isEmpty() ? titled.stream() : below.stream();
    }

    /** Room for content that nothing lies under, in square points: EMU would be too many on large pages. */
    private static long room(SlideLayout layout) {
        long all = PlaceMaker.objects(layout).stream()
                .map(Placeholder::box)
                .mapToLong(MasterFit::area)
                .sum();
        return all - covered(layout);
    }

    /** How much of what text is to stand on has a drawing of the master's: a quiet page is read better. */
    private static long covered(SlideLayout layout) {
        return layout.decorations().stream()
                .map(Decoration::box)
                .flatMap(box ->
                        layout.placeholders().stream().map(Placeholder::box).map(place -> common(box, place)))
                .mapToLong(MasterFit::area)
                .sum();
    }

    private static Box common(Box a, Box b) {
        long x = Math.max(a.x(), b.x());
        long y = Math.max(a.y(), b.y());
        return new Box(
                x,
                y,
                Math.max(0, Math.min(a.right(), b.right()) - x),
                Math.max(0, Math.min(a.bottom(), b.bottom()) - y));
    }

    private static long area(Box box) {
        return box.width() / Box.POINT * (box.height() / Box.POINT);
    }
}
