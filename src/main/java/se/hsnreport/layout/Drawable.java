package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Decoration.Image;
import se.hsnreport.master.Decoration.Undrawn;
import se.hsnreport.master.Master;
import se.hsnreport.master.SlideLayout;

/** Leaves out of a master what no document but PowerPoint's own can draw, and tells of it. */
final class Drawable {
    /** What can stand in a PDF as it is. */
    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg", "gif");

    private final Master master;
    private final Map<String, Boolean> known = new HashMap<>();

    private Drawable(Master master) {
        this.master = master;
    }

    /** The master as it can be drawn; a finding for each layout of the deck that loses something. */
    static Master of(Deck deck, Master master, Findings findings) {
        Drawable drawable = new Drawable(master);
        Set<String> told = new HashSet<>();
        Map<String, SlideLayout> changed = new HashMap<>();
        for (Slide slide : deck.slides()) {
            master.layout(slide.layout())
                    .filter(layout -> told.add(layout.name()))
                    .ifPresent(layout -> changed.put(layout.name(), drawable.kept(layout, slide, findings)));
        }
        List<SlideLayout> layouts = master.layouts().stream()
                .map(layout -> changed.getOrDefault(layout.name(), layout))
                .toList();
        return master.with(layouts);
    }

    private SlideLayout kept(SlideLayout layout, Slide slide, Findings findings) {
        List<Decoration> kept = new ArrayList<>();
        Set<String> lost = new LinkedHashSet<>();
        for (Decoration decoration : layout.decorations()) {
            if (decoration instanceof Undrawn undrawn) {
                lost.add(undrawn.name());
            } else if (decoration instanceof Image image && !isPicture(image.part())) {
                lost.add(image.part().substring(image.part().lastIndexOf('/') + 1));
            } else {
                kept.add(decoration);
            }
        }
        if (lost.isEmpty()) {
            return layout;
        }
        findings.add(Code.MASTER_UNDRAWN, Place.of(slide.id()), layout.name(), String.join(", ", lost));
        return layout.decorated(kept);
    }

    private boolean isPicture(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // one cut off, or in a printer's colours, would fail when it is drawn
        return known.computeIfAbsent(
                part,
                p -> KINDS.contains(ending) && PackagePicture.read(master, p).isPresent());
    }
}
