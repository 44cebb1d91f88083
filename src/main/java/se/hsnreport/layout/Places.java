package se.hsnreport.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.hsnreport.document.Deck.PlaceholderNames;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.master.SlideLayout;

/** The places of one slide's layout; a place that is asked for in vain is a finding. */
final class Places {
    private final Slide slide;
    private final SlideLayout layout;
    private final FontWidth tables;
    private final PlaceholderNames names;
    private final Findings findings;

    private Places(Slide slide, SlideLayout layout, FontWidth tables, PlaceholderNames names, Findings findings) {
        this.slide = slide;
        this.layout = layout;
        this.tables = tables;
        this.names = names;
        this.findings = findings;
    }

    /** The places of a slide; empty, and a finding, when the master has no such layout. */
    static Optional<Places> of(Slide slide, Master master, PlaceholderNames names, Findings findings) {
        Optional<SlideLayout> layout = master.layout(slide.layout());
        if (layout.isEmpty()) {
            List<String> there =
                    master.layouts().stream().map(SlideLayout::name).toList();
            findings.add(
                    Code.LAYOUT_MISSING,
                    Place.of(slide.id()),
                    slide.layout(),
                    master.file().name(),
                    Suggestion.of(slide.layout(), there).orElse(""),
                    String.join(", ", there));
        }
        return layout.map(
                found -> new Places(slide, found, FontWidth.of(master.theme().bodyFont()), names, findings));
    }

    SlideLayout layout() {
        return layout;
    }

    /** The width of the font that tables are set in, which is the theme's wherever they stand. */
    FontWidth tables() {
        return tables;
    }

    /** The place of a block; a finding when there is none of its name. */
    Optional<Placeholder> block(String name) {
        return told(layout.placeholder(name), name);
    }

    /** The title's place; a finding when there is none. */
    Optional<Placeholder> title() {
        return told(layout.title(), Kind.TITLE.name().toLowerCase(Locale.ROOT));
    }

    /** The place of the line under the title, by the name the template gives it or by its kind; a finding if none. */
    Optional<Placeholder> subtitle() {
        return told(layout.placeholder(names.subtitle()).or(() -> layout.placeholder(Kind.SUBTITLE)), names.subtitle());
    }

    /** The foot's left place; some layouts have none. */
    Optional<Placeholder> source() {
        return layout.placeholder(names.source());
    }

    /** A place that only some layouts have. */
    Optional<Placeholder> foot(Kind kind) {
        return layout.placeholder(kind);
    }

    private Optional<Placeholder> told(Optional<Placeholder> place, String name) {
        if (place.isEmpty()) {
            List<String> there =
                    layout.placeholders().stream().map(Placeholder::name).toList();
            findings.add(
                    Code.PLACEHOLDER_MISSING,
                    Place.of(slide.id()),
                    name,
                    layout.name(),
                    Suggestion.of(name, there).orElse(""),
                    String.join(", ", there));
        }
        return place;
    }
}
