package se.hsnreport.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.document.Deck;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Nodes;

/** Checks that all that a template names exists: layouts, places, styles, calculations, words. */
public final class TemplateCheck {
    private final DeckTemplate template;
    private final Findings findings;

    private TemplateCheck(DeckTemplate template, Findings findings) {
        this.template = template;
        this.findings = findings;
    }

    /** Checks all slides, those of no pack too. */
    public static void check(
            DeckTemplate template, Optional<Master> master, Map<String, CalculationType> types, Findings findings) {
        TemplateCheck check = new TemplateCheck(template, findings);
        for (SlideTemplate slide : template.slides()) {
            master.ifPresent(m -> check.layout(slide, m));
            slide.computation().ifPresent(c -> configure(c, types, findings));
            check.parameters(slide);
            check.texts(slide);
            check.styles(slide);
            check.sources(slide);
        }
        template.report().ifPresent(check::report);
        template.memo().ifPresent(check::memo);
        template.form().ifPresent(check::form);
    }

    private void form(FormTemplate form) {
        new FormCheck(template.slides(), findings).check(form);
        Set<String> words = known();
        words.addAll(Plan.AREA_WORDS);
        words.add(FormTemplate.LAST);
        form.texts().forEach(text -> {
            text.tellBroken(findings);
            words(text, words);
        });
    }

    private void report(ReportTemplate report) {
        new ReportCheck(template.slides(), findings).check(report);
        ReportCheck.texts(report).forEach(text -> {
            text.tellBroken(findings);
            words(text, known());
        });
    }

    private void memo(MemoTemplate memo) {
        new ReportCheck(template.slides(), findings).check(memo.text());
        Set<String> words = known();
        words.addAll(MemoTemplate.WORDS);
        memo.texts().forEach(text -> {
            text.tellBroken(findings);
            words(text, words);
        });
    }

    /** The words that every text may use. */
    private static Set<String> known() {
        return new TreeSet<>(Variables.of(new Variables.Facts("", "", new Month(2000, 1), Optional.empty()))
                .keySet());
    }

    /** The calculation that a slide asks for; empty when there is none of that name, which is a finding. */
    static Optional<Calculation> configure(
            SlideTemplate.Computation computation, Map<String, CalculationType> types, Findings findings) {
        CalculationType type = types.get(computation.use());
        if (type == null) {
            findings.add(
                    Code.CALCULATION_UNKNOWN,
                    computation.place(),
                    computation.use(),
                    Suggestion.of(computation.use(), types.keySet()).orElse(""),
                    String.join(", ", types.keySet()));
            return Optional.empty();
        }
        Fields parameters = Fields.of(computation.parameters(), findings);
        parameters.text("use");
        Calculation calculation = type.configure(parameters);
        parameters.done();
        return Optional.of(calculation);
    }

    private void layout(SlideTemplate slide, Master master) {
        String name = slide.layout().placeholder();
        Optional<SlideLayout> layout = master.layout(name);
        if (layout.isEmpty()) {
            List<String> names =
                    master.layouts().stream().map(SlideLayout::name).toList();
            findings.add(
                    Code.LAYOUT_MISSING,
                    slide.layout().place(),
                    name,
                    template.master().name(),
                    Suggestion.of(name, names).orElse(""),
                    String.join(", ", names));
            return;
        }
        if (layout.get().title().isEmpty()) {
            placeholder(layout.get(), "title", slide.layout().place());
        }
        Deck.PlaceholderNames names = template.styles().look().places();
        if (!slide.texts().subtitle().isEmpty()
                && layout.get().placeholder(Placeholder.Kind.SUBTITLE).isEmpty()) {
            placeholder(layout.get(), names.subtitle(), slide.texts().subtitle().place());
        }
        if (!slide.texts().source().isEmpty()) {
            placeholder(layout.get(), names.source(), slide.texts().source().place());
        }
        for (BlockTemplate block : slide.blocks()) {
            placeholder(
                    layout.get(), block.target().placeholder(), block.target().place());
        }
    }

    private void placeholder(SlideLayout layout, String name, Place place) {
        if (layout.placeholder(name).isEmpty()) {
            List<String> names =
                    layout.placeholders().stream().map(Placeholder::name).toList();
            findings.add(
                    Code.PLACEHOLDER_MISSING,
                    place,
                    name,
                    layout.name(),
                    Suggestion.of(name, names).orElse(""),
                    String.join(", ", names));
        }
    }

    /** Sentences about another slide's calculation need one; a repeated slide's id may have any word for its holes. */
    private void sources(SlideTemplate slide) {
        List<String> ids = template.slides().stream().map(SlideTemplate::id).toList();
        slide.blocks().stream()
                .filter(BlockTemplate.Text.class::isInstance)
                .flatMap(block -> ((BlockTemplate.Text) block).contributors().stream())
                .map(ContributorsTemplate::from)
                .filter(from -> !from.name().isEmpty() && ids.stream().noneMatch(id -> isId(from.name(), id)))
                .forEach(from -> findings.add(
                        Code.NAME_UNKNOWN,
                        from.place(),
                        from.name(),
                        "from",
                        Suggestion.of(from.name(), ids).orElse(""),
                        String.join(", ", ids)));
    }

    private static boolean isId(String name, String id) {
        String anyWord = Pattern.compile("\\{\\{[^{}]*}}")
                .splitAsStream(id + " ")
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return (name + " ").matches(anyWord);
    }

    private void texts(SlideTemplate slide) {
        Set<String> words = known();
        words.addAll(Set.of(SlideBinder.ROW, ContributorsTemplate.COLUMN));
        if (slide.repeated()) {
            words.addAll(Plan.AREA_WORDS);
        }
        SlideWords.texts(slide).forEach(text -> {
            text.tellBroken(findings);
            words(text, words);
        });
    }

    private void words(TextTemplate text, Set<String> words) {
        for (TextTemplate.Piece piece : text.pieces()) {
            if (piece instanceof TextTemplate.Variable variable && !words.contains(variable.name())) {
                unknownWord(variable.name(), words, text.place());
            } else if (piece instanceof TextTemplate.Reference reference) {
                style(reference.style().orElse(""), text.place());
                words(TextTemplate.parse(reference.figure(), text.place()), words);
                sign(reference, text);
            } else if (piece instanceof TextTemplate.Choice choice) {
                style(choice.style(), text.place());
                words(TextTemplate.parse(choice.figure(), text.place()), words);
            }
        }
    }

    /**
     * A number without its sign would say one thing both ways, unless words beside it follow its very sign: that of
     * another figure may differ, and in another style the same figure may be shown as nothing.
     */
    private void sign(TextTemplate.Reference reference, TextTemplate text) {
        boolean isSigned = reference
                .style()
                .map(name -> template.styles().numbers().get(name))
                .map(NumberStyle::minus)
                .orElse(true);
        boolean isTold = text.pieces().stream()
                .anyMatch(piece -> piece instanceof TextTemplate.Choice choice
                        && choice.figure().equals(reference.figure())
                        && choice.style().equals(reference.style().orElse("")));
        if (!isSigned && !isTold) {
            findings.add(
                    Code.SIGN_UNTOLD,
                    text.place(),
                    reference.figure(),
                    reference.style().orElse(""));
        }
    }

    /** Parameters know only the words of the area that their slide is repeated for. */
    private void parameters(SlideTemplate slide) {
        Set<String> words = slide.repeated() ? new TreeSet<>(Plan.AREA_WORDS) : Set.of();
        slide.computation().stream()
                .flatMap(c -> Nodes.texts(c.parameters()))
                .map(node -> TextTemplate.parse(node.text(), node.place()))
                .forEach(text -> {
                    text.tellBroken(findings);
                    words(text, words);
                });
    }

    private void unknownWord(String name, Set<String> words, Place place) {
        String near = Suggestion.of(name, words).orElse("");
        findings.add(Code.NAME_UNKNOWN, place, name, "{{…}}", near, String.join(", ", words));
    }

    private void styles(SlideTemplate slide) {
        slide.blocks().stream().flatMap(SlideWords::styles).forEach(style -> style(style.name(), style.place()));
    }

    private void style(String name, Place place) {
        Set<String> names = template.styles().numbers().keySet();
        if (!names.contains(name)) {
            String all = names.stream().collect(Collectors.joining(", "));
            findings.add(
                    Code.STYLE_UNKNOWN, place, name, Suggestion.of(name, names).orElse(""), all);
        }
    }
}
