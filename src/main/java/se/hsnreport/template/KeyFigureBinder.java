package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Tone;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.format.NumberStyle;

/** Big numbers with last year's and their change: an arrow and a colour say what it means, the sign what it is. */
final class KeyFigureBinder {
    private static final String VALUE = TextBinder.VALUE;
    private static final String LAST_YEAR = "foregaende_ar";
    private static final List<String> CHANGES = List.of("forandring_procent", "forandring_procentenheter");

    private final String slide;
    private final FigureTable figures;
    private final TextBinder texts;
    private final TextBinder.Shown shown;

    KeyFigureBinder(String slide, FigureTable figures, TextBinder texts, TextBinder.Shown shown) {
        this.slide = slide;
        this.figures = figures;
        this.texts = texts;
        this.shown = shown;
    }

    List<Paragraph> paragraphs(BlockTemplate.KeyFigures template) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (BlockTemplate.KeyFigureTemplate item : template.items()) {
            Optional<NumberStyle> style =
                    shown.style(item.style().name(), item.style().place());
            style.ifPresent(s -> paragraphs.addAll(one(item, s)));
        }
        return paragraphs;
    }

    private List<Paragraph> one(BlockTemplate.KeyFigureTemplate item, NumberStyle style) {
        List<Run> big =
                figure(item, VALUE, style).map(KeyFigureBinder::run).stream().toList();
        List<Run> note = new ArrayList<>();
        figure(item, LAST_YEAR, style).ifPresent(last -> {
            note.add(Run.of("förra året "));
            note.add(run(last));
        });
        change(item).ifPresent(change -> {
            note.add(Run.of(note.isEmpty() ? "" : " · "));
            note.add(arrowed(change, item.better()));
        });
        return List.of(
                new Paragraph(Paragraph.Style.KEY_LABEL, List.of(Run.of(texts.plain(item.label())))),
                new Paragraph(Paragraph.Style.KEY_VALUE, big),
                new Paragraph(Paragraph.Style.KEY_NOTE, note));
    }

    private Optional<ShownFigure> change(BlockTemplate.KeyFigureTemplate item) {
        Optional<NumberStyle> style =
                shown.style(item.change().name(), item.change().place());
        return style.flatMap(s -> CHANGES.stream()
                .flatMap(column -> figure(item, column, s).stream())
                .findFirst());
    }

    private Optional<ShownFigure> figure(BlockTemplate.KeyFigureTemplate item, String column, NumberStyle style) {
        FigureKey key = new FigureKey(slide, item.row(), column);
        return figures.figure(item.row(), column).map(f -> shown.figure(key, f, style, item.place()));
    }

    private static Run run(ShownFigure figure) {
        return new Run(figure.shown().orElse(""), false, false, Optional.of(figure));
    }

    private static Run arrowed(ShownFigure change, boolean moreIsBetter) {
        int sign = change.figure().number().map(BigDecimal::signum).orElse(0);
        boolean calculable = change.figure().number().isPresent();
        String unit = change.shownUnit()
                .filter(u -> calculable && !u.equals("%"))
                .map(u -> " " + u)
                .orElse("");
        String arrow = sign > 0 ? "\u25B2 " : sign < 0 ? "\u25BC " : "";
        Tone tone = sign == 0 ? Tone.QUIET : (sign > 0) == moreIsBetter ? Tone.GOOD : Tone.BAD;
        String text = arrow + change.shown().orElse("") + unit;
        return new Run(text, false, false, Optional.of(change), Optional.of(tone));
    }
}
