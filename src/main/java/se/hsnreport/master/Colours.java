package se.hsnreport.master;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a template's colours into names: a theme slot where the template uses one as it is, else {@code #RRGGBB}.
 * Every literal met is kept, so that the theme can tell its value too.
 */
final class Colours {
    private static final Set<String> KINDS = Set.of("srgbClr", "schemeClr", "sysClr", "prstClr", "scrgbClr", "hslClr");

    private final Map<String, String> slots;
    private final Map<String, String> map;
    private final Map<String, String> literals;
    private final boolean named;

    private Colours(Map<String, String> slots, Map<String, String> map, Map<String, String> literals, boolean named) {
        this.slots = slots;
        this.map = map;
        this.literals = literals;
        this.named = named;
    }

    /**
     * The colours of a master.
     *
     * @param slots RRGGBB by theme slot
     * @param map the master's clrMap: theme slot by name, such as {@code tx1} to {@code dk1}
     */
    static Colours of(Map<String, String> slots, Map<String, String> map) {
        return new Colours(slots, map, new TreeMap<>(), true);
    }

    /** The same colours under a layout's own map. */
    Colours under(Map<String, String> other) {
        return new Colours(slots, other, literals, named);
    }

    /** The same colours, all told by their values and kept with those of another master, whose slots are others. */
    Colours literalTo(Colours other) {
        return new Colours(slots, map, other.literals, false);
    }

    /** What text has that names no colour. */
    String text() {
        String slot = roles().getOrDefault("tx1", "dk1");
        return named ? slot : literal(slots.getOrDefault(slot, "000000"));
    }

    /** RRGGBB by slot and by literal, all that were met. */
    Map<String, String> known() {
        Map<String, String> all = new HashMap<>(slots);
        all.putAll(literals);
        return all;
    }

    /** Theme slot by what it serves as: bg1, tx1, bg2 and tx2, as far as the map tells. */
    Map<String, String> roles() {
        Map<String, String> roles = new HashMap<>();
        for (String role : List.of("bg1", "tx1", "bg2", "tx2")) {
            String slot = map.getOrDefault(role, "");
            if (slots.containsKey(slot)) {
                roles.put(role, slot);
            }
        }
        return roles;
    }

    /** The first colour in an element, such as a fill, however deep. */
    Optional<String> in(Element holder) {
        if (KINDS.contains(holder.name())) {
            return name(holder);
        }
        return holder.children().stream().flatMap(c -> in(c).stream()).findFirst();
    }

    int rgb(String name) {
        return Integer.parseInt(known().getOrDefault(name, "000000"), 16);
    }

    /** The value of a colour that stands on its own, as in the theme. */
    static Optional<String> plain(Element colour) {
        String key = colour.name().equals("sysClr") ? "lastClr" : "val";
        return colour.attribute(key).filter(v -> v.matches("[0-9A-Fa-f]{6}")).map(v -> v.toUpperCase(Locale.ROOT));
    }

    private Optional<String> name(Element colour) {
        Optional<String> slot = Optional.of(colour)
                .filter(c -> c.name().equals("schemeClr"))
                .flatMap(c -> c.attribute("val"))
                .map(v -> map.getOrDefault(v, v))
                .filter(slots::containsKey);
        boolean asItIs = colour.children().stream().allMatch(c -> c.name().equals("alpha"));
        if (named && slot.isPresent() && asItIs) {
            return slot;
        }
        Optional<String> base = slot.map(slots::get).or(() -> plain(colour)).or(() -> preset(colour));
        return base.map(value -> literal(Shade.applied(value, colour.children())));
    }

    private String literal(String value) {
        literals.put("#" + value, value);
        return "#" + value;
    }

    private static Optional<String> preset(Element colour) {
        return colour.attribute("val").flatMap(v -> switch (v) {
            case "black" -> Optional.of("000000");
            case "white" -> Optional.of("FFFFFF");
            case "gray", "grey" -> Optional.of("808080");
            default -> Optional.empty();
        });
    }
}
