package se.hsnreport.template;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Tone;
import se.hsnreport.document.TypeScale;
import se.hsnreport.finding.Code;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.yaml.Fields;

/** Reads a template's number styles, colours and sizes. */
final class StyleReader {
    private static final Map<String, NumberStyle.Scale> SCALES = scales();
    private static final Map<String, String> SLOTS = slots();

    private StyleReader() {}

    static DeckTemplate.Styles read(Fields styles, Fields places) {
        Map<String, NumberStyle> numbers = new LinkedHashMap<>();
        Fields named = styles.fields("numbers");
        named.keys().forEach(name -> numbers.put(name, number(name, named.fields(name))));
        Palette palette = palette(styles.fields("colours"));
        TypeScale type = type(styles.fields("type"));
        List<String> hyphenation = styles.texts("hyphenation");
        styles.done();
        Deck.PlaceholderNames names =
                new Deck.PlaceholderNames(places.requiredText("subtitle"), places.requiredText("source"));
        places.done();
        return new DeckTemplate.Styles(numbers, new Deck.Look(palette, type, names), hyphenation);
    }

    private static NumberStyle number(String name, Fields style) {
        NumberStyle.Scale scale = style.choice("unit", SCALES, NumberStyle.Scale.PLAIN);
        NumberStyle read = new NumberStyle(
                name, scale, style.integer("decimals", 0), style.flag("plus", false), style.flag("minus", true));
        style.done();
        return read;
    }

    private static Palette palette(Fields colours) {
        Map<Tone, String> slots = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            String key = tone.name().toLowerCase(Locale.ROOT);
            if (!colours.has(key)) {
                colours.findings().add(Code.KEY_MISSING, colours.place(), key);
            }
            slots.put(tone, colours.choice(key, SLOTS, "dk1"));
        }
        colours.done();
        return new Palette(slots);
    }

    private static TypeScale type(Fields sizes) {
        int table = sizes.integer("table", 12);
        TypeScale type = new TypeScale(
                table,
                Math.max(table, sizes.integer("tableMax", table)),
                sizes.integer("tableMin", 10),
                sizes.integer("chart", 12),
                sizes.integer("titleMin", 24),
                sizes.integer("bodyMin", 14));
        sizes.done();
        return type;
    }

    private static Map<String, NumberStyle.Scale> scales() {
        Map<String, NumberStyle.Scale> scales = new LinkedHashMap<>();
        for (NumberStyle.Scale scale : NumberStyle.Scale.values()) {
            scales.put(scale == NumberStyle.Scale.PLAIN ? "none" : scale.label(), scale);
        }
        return scales;
    }

    private static Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        for (String slot : new String[] {"dk1", "lt1", "dk2", "lt2", "hlink", "folHlink"}) {
            slots.put(slot, slot);
        }
        for (int i = 1; i <= 6; i++) {
            slots.put("accent" + i, "accent" + i);
        }
        return slots;
    }
}
