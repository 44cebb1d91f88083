package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/** Fills the holes of a slide's texts. */
final class TextBinder {
    /** Column of figures.json for figures in texts. */
    static final String VALUE = "varde";

    private static final char SOFT_HYPHEN = '\u00AD';

    private final String slide;
    private final Map<String, String> variables;
    private final Shown shown;

    TextBinder(String slide, Map<String, String> variables, Shown shown) {
        this.slide = slide;
        this.variables = variables;
        this.shown = shown;
    }

    /** What texts are filled from, the same for all slides. */
    record Shown(Figures figures, Map<String, NumberStyle> styles, List<String> hyphenation, Findings findings) {
        /** The text with soft hyphens where the template lets its long words break. */
        String breakable(String text) {
            String broken = text;
            for (String word : hyphenation) {
                broken = broken.replace(word.replace("-", ""), word.replace('-', SOFT_HYPHEN));
            }
            return broken;
        }

        /** A figure as a reader sees it in a style. */
        ShownFigure figure(FigureKey key, Figure figure, NumberStyle style, Place place) {
            if (figure.number().isPresent()) {
                fit(style, figure, key.column(), place);
            }
            Optional<String> unit = Optional.of(style.scale().label()).filter(label -> !label.isEmpty());
            // what words say beside the number, the figure itself says with its sign
            String text = SwedishNumbers.text(figure, style.signed());
            return new ShownFigure(key.slide(), key.row(), key.column(), figure, Optional.of(text), unit);
        }

        /** A figure's text in a style; a style that does not exist is a finding. */
        Optional<NumberStyle> style(String name, Place place) {
            NumberStyle style = styles.get(name);
            if (style == null) {
                findings.add(
                        Code.STYLE_UNKNOWN,
                        place,
                        name,
                        Suggestion.of(name, styles.keySet()).orElse(""),
                        String.join(", ", styles.keySet()));
            }
            return Optional.ofNullable(style);
        }

        /** Tells of a style that would show a figure as something it is not. */
        private void fit(NumberStyle style, Figure figure, String name, Place place) {
            if (!style.scale().fits(figure.unit())) {
                findings.add(
                        Code.STYLE_UNFIT,
                        place,
                        style.name(),
                        style.scale().label(),
                        name,
                        figure.unit().id());
            }
        }
    }

    /** A binder that knows one more word. */
    TextBinder with(String name, String value) {
        Map<String, String> more = new TreeMap<>(variables);
        more.put(name, value);
        return new TextBinder(slide, more, shown);
    }

    /** A binder that tells of nothing: for texts that nobody is to mend. */
    TextBinder quiet() {
        Shown untold = new Shown(shown.figures(), shown.styles(), shown.hyphenation(), new Findings());
        return new TextBinder(slide, variables, untold);
    }

    /**
     * Whether a word that the text needs is not known this month: the day of a meeting, or what follows the sign of a
     * figure that has no value.
     */
    boolean lacksWord(TextTemplate text) {
        return text.pieces().stream().anyMatch(this::lacks);
    }

    private boolean lacks(TextTemplate.Piece piece) {
        if (piece instanceof TextTemplate.Choice choice) {
            return number(choice.figure()).isEmpty();
        }
        return piece instanceof TextTemplate.Variable variable
                && variables.getOrDefault(variable.name(), variable.name()).isEmpty();
    }

    /** Names of the figures and words that the text needs and this month lacks; one that cannot be is a finding, too. */
    List<String> missing(TextTemplate text) {
        return text.pieces().stream()
                .flatMap(piece -> missing(piece, text.place()).stream())
                .distinct()
                .toList();
    }

    private Optional<String> missing(TextTemplate.Piece piece, Place place) {
        if (piece instanceof TextTemplate.Variable variable) {
            return Optional.of(variable.name()).filter(name -> lacks(piece));
        }
        Optional<String> figure = piece instanceof TextTemplate.Reference reference
                ? Optional.of(reference.figure())
                : piece instanceof TextTemplate.Choice choice ? Optional.of(choice.figure()) : Optional.empty();
        return figure.map(this::filled)
                .filter(name -> find(name, place).flatMap(Figure::number).isEmpty());
    }

    private Optional<BigDecimal> number(String name) {
        return shown.figures().find(slide, filled(name)).flatMap(Figure::number);
    }

    private String filled(String name) {
        return TextTemplate.fill(name, word -> variables.getOrDefault(word, ""));
    }

    /** The text without its figures' keys, for names and heads. */
    String plain(TextTemplate text) {
        return Run.text(runs(text, List.of("")));
    }

    /**
     * The text in runs.
     *
     * @param keys row keys of its figures in figures.json; the first serves those that have none of their own, with a
     *     number behind
     */
    List<Run> runs(TextTemplate text, List<String> keys) {
        List<Run> runs = runs(text, (reference, count) -> {
            String key = count < keys.size() ? keys.get(count) : keys.get(0) + "-" + (count + 1);
            return Optional.of(new FigureKey(slide, key, VALUE)).filter(k -> !key.isEmpty());
        });
        return Units.SHORT.keep(runs);
    }

    /** The text in runs whose figures keep the keys that they have in their own tables. */
    List<Run> citing(TextTemplate text) {
        return Units.IN_WORDS.keep(runs(
                text, (reference, count) -> shown.figures().cell(slide, filled(reference.figure()))));
    }

    private List<Run> runs(TextTemplate text, BiFunction<TextTemplate.Reference, Integer, Optional<FigureKey>> keys) {
        text.tellBroken(shown.findings());
        List<Run> runs = new ArrayList<>();
        int count = 0;
        Optional<String> idle = Optional.empty();
        for (TextTemplate.Piece piece : text.pieces()) {
            if (piece instanceof TextTemplate.Reference reference) {
                figure(reference, keys.apply(reference, count), text.place()).ifPresent(runs::add);
                count++;
                idle = unit(reference).filter(unit -> number(reference.figure()).isEmpty());
            } else if (piece instanceof TextTemplate.Variable variable) {
                runs.add(Run.of(variable(variable.name(), text.place())));
            } else if (piece instanceof TextTemplate.Choice choice) {
                runs.add(Run.of(chosen(choice, text.place())));
            } else {
                runs.add(Run.of(Units.without(idle, ((TextTemplate.Literal) piece).text())));
                idle = Optional.empty();
            }
        }
        return runs;
    }

    private Optional<String> unit(TextTemplate.Reference reference) {
        return reference
                .style()
                .flatMap(name -> Optional.ofNullable(shown.styles().get(name)))
                .map(style -> style.scale().label())
                .filter(label -> !label.isEmpty());
    }

    private String chosen(TextTemplate.Choice choice, Place place) {
        Optional<NumberStyle> style = shown.style(choice.style(), place);
        find(TextTemplate.fill(choice.figure(), word -> variable(word, place)), place);
        if (number(choice.figure()).isEmpty()) {
            shown.findings().add(Code.SIGN_MISSING, place, filled(choice.figure()));
        }
        return style.map(s -> chosen(choice, s)).orElse("");
    }

    /** The words for a figure's sign; none for a figure without a value. */
    private String chosen(TextTemplate.Choice choice, NumberStyle style) {
        return number(choice.figure())
                .map(value -> choice.of(SwedishNumbers.sign(value, style)))
                .orElse("");
    }

    /**
     * The text with what is typed told apart from what is filled in; what cannot be filled in is left out.
     *
     * @param about key of the column that it stands over; empty for every other text
     */
    TypedText typed(TextTemplate text, TypedText.Kind kind, String about) {
        List<TypedText.Part> parts =
                text.pieces().stream().flatMap(piece -> part(piece).stream()).toList();
        return new TypedText(slide, kind, about, text.place(), parts);
    }

    private Optional<TypedText.Part> part(TextTemplate.Piece piece) {
        if (piece instanceof TextTemplate.Literal literal) {
            return Optional.of(TypedText.Part.typed(literal.text()));
        }
        if (piece instanceof TextTemplate.Variable variable) {
            return Optional.of(TypedText.Part.word(variables.getOrDefault(variable.name(), "")));
        }
        if (piece instanceof TextTemplate.Choice choice) {
            return Optional.ofNullable(shown.styles().get(choice.style()))
                    .map(style -> TypedText.Part.word(chosen(choice, style)));
        }
        return figurePart((TextTemplate.Reference) piece);
    }

    private Optional<TypedText.Part> figurePart(TextTemplate.Reference reference) {
        String name = filled(reference.figure());
        Optional<NumberStyle> style = reference.style().flatMap(s -> Optional.ofNullable(shown.styles.get(s)));
        return style.flatMap(s -> shown.figures()
                .find(slide, name)
                .map(figure -> new TypedText.Part(
                        SwedishNumbers.text(figure, s),
                        TypedText.Origin.FIGURE,
                        shown.figures().key(slide, name))));
    }

    private String variable(String name, Place place) {
        String value = variables.get(name);
        if (value == null) {
            shown.findings()
                    .add(
                            Code.NAME_UNKNOWN,
                            place,
                            name,
                            "{{…}}",
                            Suggestion.of(name, variables.keySet()).orElse(""),
                            String.join(", ", new TreeSet<>(variables.keySet())));
            return "";
        }
        return value;
    }

    private Optional<Run> figure(TextTemplate.Reference reference, Optional<FigureKey> key, Place place) {
        String name = TextTemplate.fill(reference.figure(), word -> variable(word, place));
        Optional<Figure> figure = find(name, place);
        Optional<NumberStyle> style = reference.style().flatMap(named -> shown.style(named, place));
        if (reference.style().isEmpty()) {
            shown.style("", place);
        }
        if (figure.isEmpty() || style.isEmpty()) {
            return Optional.empty();
        }
        FigureKey named = key.orElse(new FigureKey(slide, "", VALUE));
        ShownFigure made = shown.figure(named, figure.get(), style.get(), place);
        Optional<ShownFigure> told = key.map(k -> made);
        return Optional.of(new Run(SwedishNumbers.text(figure.get(), style.get()), false, false, told));
    }

    private Optional<Figure> find(String name, Place place) {
        Optional<Figure> found = shown.figures().find(slide, name);
        if (found.isEmpty()
                && (shown.figures().isBlank(slide, name) || shown.figures().isWithoutData(slide, name))) {
            return Optional.of(new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE));
        }
        if (found.isEmpty() && !shown.figures().names(slide).isEmpty()) {
            String near = Suggestion.of(name, shown.figures().names(slide)).orElse("");
            shown.findings().add(Code.FIGURE_UNKNOWN, place, name, near);
        }
        return found;
    }
}
