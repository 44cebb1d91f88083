package se.hsnreport.layout;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;

/**
 * Changes colours that cannot be told from the pages they stand on, or that say the contrary of what they mean; the
 * master's own serve wherever they do.
 */
final class Legible {
    private static final int WHITE = 0xFFFFFF;

    /** Thin rules are to be seen, not to be read, and stand back: the least and the most contrast of theirs. */
    private static final double RULE = 1.15;

    private static final double RULE_MOST = 3;

    /** How much ink is in a rule that stands back. */
    private static final double RULE_INK = 0.25;

    /** On a light page a place's own colour is the master's business as long as it can be read at all. */
    private static final double PLACE = 2.9;

    private static final int RED = 4;
    private static final int GREEN = 140;

    private final Deck deck;
    private final Master master;
    private final Paper paper;
    private final Set<String> changed = new LinkedHashSet<>();

    private Legible(Deck deck, Master master) {
        this.deck = deck;
        this.master = master;
        this.paper = new Paper(master);
    }

    /** A deck and a master whose colours can be read. */
    record Coloured(Deck deck, Master master) {}

    /** Deck and master as they were, or with other colours; then there is one finding. */
    static Coloured of(Deck deck, Master master, Findings findings) {
        return new Legible(deck, master).coloured(findings);
    }

    private Coloured coloured(Findings findings) {
        Palette palette = palette(ground());
        List<SlideLayout> layouts =
                master.layouts().stream().map(layout -> layout(layout, palette)).toList();
        if (!changed.isEmpty()) {
            findings.add(Code.COLOUR_CHANGED, Place.of(master.file().name()), String.join(", ", changed));
        }
        return new Coloured(deck.coloured(palette), master.with(layouts));
    }

    /** The colour of most pages under what they show. */
    private int ground() {
        Map<Integer, Long> counts = deck.slides().stream()
                .flatMap(this::grounds)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(WHITE);
    }

    private Stream<Integer> grounds(Slide slide) {
        return master.layout(slide.layout()).stream()
                .flatMap(layout -> slide.blocks().stream()
                        .filter(block -> !(block instanceof Block.Text))
                        .flatMap(block -> layout.placeholder(block.placeholder()).stream())
                        .map(place -> paper.under(place.box(), layout)));
    }

    private Palette palette(int ground) {
        Map<Tone, String> slots = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            String own = deck.look().palette().slot(tone);
            String made = slot(tone, master.theme().serving(own), ground);
            slots.put(tone, made);
            if (!made.equals(own)) {
                changed.add(tone.name().toLowerCase(Locale.ROOT) + " " + own + " → " + made);
            }
        }
        return new Palette(slots);
    }

    private String slot(Tone tone, String own, int ground) {
        return switch (tone) {
            case PAPER -> isPaper(own, ground) ? own : literal(ground);
            case INK -> ink(own, ground);
            case RULE -> rule(own, ground);
            case QUIET -> raised(own, rgb(own), ground, Contrast.TEXT);
            case LEAD, SECOND, THIRD, FOURTH -> raised(own, rgb(own), ground, Contrast.MARK);
            case GOOD ->
                raised(
                        own,
                        Contrast.isReddish(rgb(own)) ? Contrast.turned(rgb(own), GREEN) : rgb(own),
                        ground,
                        Contrast.TEXT);
            case BAD ->
                raised(
                        own,
                        Contrast.isReddish(rgb(own)) ? rgb(own) : Contrast.turned(rgb(own), RED),
                        ground,
                        Contrast.TEXT);
        };
    }

    /** The master's other colour of text where its own cannot be read. */
    private String ink(String own, int ground) {
        return Stream.of(own, "lt1", "dk1")
                .filter(slot -> Contrast.of(rgb(slot), ground) >= Contrast.TEXT)
                .findFirst()
                .orElseGet(() -> raised(own, rgb(own), ground, Contrast.TEXT));
    }

    private boolean isPaper(String slot, int ground) {
        return Contrast.of(rgb(slot), ground) < RULE;
    }

    /** On the paper it was chosen for a rule may be as strong as it likes. */
    private String rule(String own, int ground) {
        String sheet = master.theme().serving(deck.look().palette().slot(Tone.PAPER));
        if (isPaper(sheet, ground) || Contrast.of(rgb(own), ground) <= RULE_MOST) {
            return raised(own, rgb(own), ground, RULE);
        }
        String ink = ink(master.theme().serving(deck.look().palette().slot(Tone.INK)), ground);
        return literal(Contrast.mixed(ground, rgb(ink), RULE_INK));
    }

    private String raised(String own, int wanted, int ground, double least) {
        int made = Contrast.raised(wanted, ground, least);
        return made == rgb(own) ? own : literal(made);
    }

    private SlideLayout layout(SlideLayout layout, Palette palette) {
        boolean used = deck.slides().stream().anyMatch(slide -> slide.layout().equals(layout.name()));
        return used
                ? layout.placing(layout.placeholders().stream()
                        .map(place -> place(place, layout, palette))
                        .toList())
                : layout;
    }

    private Placeholder place(Placeholder place, SlideLayout layout, Palette palette) {
        int ground = paper.under(place.box(), layout);
        String own = place.style().colour();
        boolean dark = Contrast.of(WHITE, ground) > Contrast.MARK;
        if (Contrast.of(rgb(own), ground) >= (dark ? Contrast.TEXT : PLACE)) {
            return place;
        }
        changed.add("\"" + place.name() + "\"");
        String ink = ink(palette.slot(Tone.INK), ground);
        return place.coloured(layout.themed() ? ink : literal(rgb(ink)));
    }

    private int rgb(String colour) {
        return master.theme().rgb(colour);
    }

    private static String literal(int rgb) {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }
}
