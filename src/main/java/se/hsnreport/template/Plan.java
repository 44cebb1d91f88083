package se.hsnreport.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.Context;
import se.hsnreport.document.Deck;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.reference.Area;

/** The slides of a pack for one month: repetitions written out, calculations run, slides without data sorted out. */
public final class Plan {
    /** The words that a slide repeated for each area may use. */
    static final Set<String> AREA_WORDS = Set.of("area", "area.code", "area.name");

    private final List<SlideTemplate> slides;
    private final List<SlideTemplate> all;
    private final Figures figures;

    private Plan(List<SlideTemplate> slides, List<SlideTemplate> all, Figures figures) {
        this.slides = slides;
        this.all = all;
        this.figures = figures;
    }

    public List<SlideTemplate> slides() {
        return List.copyOf(slides);
    }

    /** All slides of the template, those of other packs too. */
    public List<SlideTemplate> all() {
        return List.copyOf(all);
    }

    /** The deck with what it says of its own making filled in. */
    public Deck reconciled(Deck deck, Reconciliation reconciliation) {
        return reconciliation.in(deck, slides);
    }

    /** What each slide of the pack is about, by its id. */
    public Map<String, SlideScope> scopes() {
        Map<String, SlideScope> scopes = new LinkedHashMap<>();
        slides.forEach(slide -> scopes.put(slide.id(), SlideScope.of(slide)));
        return scopes;
    }

    public Figures figures() {
        return figures;
    }

    /**
     * Plans a pack. All slides of the template are calculated, also those of other packs: texts may refer to them.
     *
     * @param pack name of a pack that the template has
     */
    public static Plan of(DeckTemplate template, String pack, Map<String, CalculationType> types, Context context) {
        Map<String, List<SlideTemplate>> byId = new LinkedHashMap<>();
        for (SlideTemplate slide : template.slides()) {
            byId.put(slide.id(), slide.repeated() ? repeated(slide, context) : List.of(slide));
        }
        Figures figures = new Figures();
        Set<String> ids = new HashSet<>();
        for (SlideTemplate slide : byId.values().stream().flatMap(List::stream).toList()) {
            if (!ids.add(slide.id())) {
                context.findings().add(Code.NAME_DUPLICATE, slide.place(), slide.id());
            }
            calculate(slide, types, context)
                    .ifPresentOrElse(table -> figures.put(slide.id(), table), () -> none(slide, figures));
        }
        List<SlideTemplate> chosen = new ArrayList<>();
        for (DeckTemplate.PackEntry entry : template.packs().getOrDefault(pack, List.of())) {
            byId.getOrDefault(entry.id(), List.of()).stream()
                    .filter(slide -> stays(slide, figures, context.findings()))
                    .forEach(chosen::add);
        }
        return new Plan(chosen, byId.values().stream().flatMap(List::stream).toList(), figures);
    }

    private static void none(SlideTemplate slide, Figures figures) {
        if (slide.computation().isPresent()) {
            figures.putNone(slide.id());
        }
    }

    private static List<SlideTemplate> repeated(SlideTemplate slide, Context context) {
        return context.areas().stream().map(area -> slide.filled(words(area))).toList();
    }

    static Map<String, String> words(Area area) {
        return Map.of("area", area.label(), "area.code", area.code(), "area.name", area.name());
    }

    private static Optional<FigureTable> calculate(
            SlideTemplate slide, Map<String, CalculationType> types, Context context) {
        Findings findings = context.findings();
        Optional<Calculation> calculation =
                slide.computation().flatMap(c -> TemplateCheck.configure(c, types, findings));
        return calculation
                .filter(c -> c.roles().stream().allMatch(context::has))
                .map(c -> c.calculate(context))
                .filter(table -> !table.rows().isEmpty());
    }

    /** A slide without data stays and says so, unless the template wants it otherwise. */
    private static boolean stays(SlideTemplate slide, Figures figures, Findings findings) {
        if (slide.computation().isEmpty() || figures.table(slide.id()).isPresent()) {
            return true;
        }
        if (slide.presence() == SlideTemplate.Presence.REQUIRED) {
            findings.add(Code.DATA_MISSING, slide.place(), slide.id());
        } else if (slide.presence() == SlideTemplate.Presence.ALWAYS) {
            findings.add(Code.FIGURE_MISSING, slide.place(), slide.id());
        }
        return slide.presence() != SlideTemplate.Presence.WHEN_DATA;
    }
}
