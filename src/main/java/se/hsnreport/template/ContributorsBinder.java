package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/**
 * Drafts sentences such as "Personal −101 mkr, varav Närsjukvård Umeå −40 och Tandvård −19 mkr". Every number is a
 * figure; only rows of the deviation's own sign are named. A deviation without a number is said to have none.
 */
final class ContributorsBinder {
    private static final String NO_DEVIATION = "Inga avvikelser";
    private static final String NONE_LARGE = ", utan någon enskild större post";

    private static final Comparator<Part> LARGEST = Comparator.comparing(
                    (Part part) -> part.amount().abs(), Comparator.reverseOrder())
            .thenComparing(Part::name);

    private final String slide;
    private final ContributorsTemplate template;
    private final FigureTable table;
    private final TextBinder texts;
    private final TextBinder.Shown shown;

    ContributorsBinder(
            String slide, ContributorsTemplate template, FigureTable table, TextBinder texts, TextBinder.Shown shown) {
        this.slide = slide;
        this.template = template;
        this.table = table;
        this.texts = texts;
        this.shown = shown;
    }

    /** A deviation, or a row's part of it; its amount is not zero as shown. */
    private record Part(String name, String column, String key, Figure figure, BigDecimal amount) {}

    List<Paragraph> paragraphs() {
        Optional<NumberStyle> style =
                shown.style(template.style().name(), template.style().place());
        String total = texts.plain(template.total());
        if (style.isEmpty() || !hasRow(total)) {
            return List.of();
        }
        List<String> columns = columns();
        List<Paragraph> sentences = columns.stream()
                .flatMap(column -> part(total, column, style.get()).stream())
                .sorted(LARGEST)
                .limit(template.limits().largest())
                .map(deviation -> new Paragraph(template.as(), sentence(deviation, style.get())))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> lacking =
                columns.stream().filter(column -> lacks(total, column)).toList();
        if (!lacking.isEmpty()) {
            sentences.add(new Paragraph(template.as(), without(total, lacking, style.get())));
        }
        return sentences.isEmpty() && !columns.isEmpty()
                ? List.of(new Paragraph(template.as(), List.of(Run.of(NO_DEVIATION))))
                : sentences;
    }

    private boolean lacks(String total, String column) {
        return table.figure(total, column)
                .filter(figure -> figure.number().isEmpty())
                .isPresent();
    }

    /** Such as "Tandvård: uppgift saknas; Personal: –": what has no number is neither left out nor no deviation. */
    private List<Run> without(String total, List<String> columns, NumberStyle style) {
        List<Run> runs = new ArrayList<>();
        for (String column : columns) {
            Figure figure = table.figure(total, column).orElseThrow();
            Part part = new Part(label(column), column, key(column), figure, BigDecimal.ZERO);
            runs.add(Run.of((runs.isEmpty() ? "" : "; ") + name(part) + ": "));
            runs.add(run(part, style));
        }
        return runs;
    }

    private boolean hasRow(String key) {
        List<String> keys = table.rows().stream().map(FigureTable.Row::key).toList();
        if (!keys.contains(key)) {
            unknown(template.total().place(), key, keys);
        }
        return keys.contains(key);
    }

    private void unknown(se.hsnreport.finding.Place place, String key, List<String> keys) {
        shown.findings()
                .add(Code.FIGURE_UNKNOWN, place, key, Suggestion.of(key, keys).orElse(""));
    }

    private List<String> columns() {
        List<String> keys =
                table.columns().stream().map(FigureTable.Column::key).toList();
        ContributorsTemplate.Columns wanted = template.columns();
        if (wanted.isAll()) {
            return keys.stream().filter(key -> !wanted.except().contains(key)).toList();
        }
        wanted.keys().stream().filter(key -> !keys.contains(key)).forEach(key -> unknown(wanted.place(), key, keys));
        return wanted.keys().stream().filter(keys::contains).distinct().toList();
    }

    /** A row's part of a column; empty where it has none, or none that would be seen. */
    private Optional<Part> part(String row, String column, NumberStyle style) {
        boolean isTotal = row.equals(texts.plain(template.total()));
        String name = isTotal ? label(column) : row.replaceFirst("^\\d+ ", "");
        String key = key(column) + (isTotal ? "" : "-" + row);
        return table.figure(row, column)
                .flatMap(figure -> figure.number().map(amount -> new Part(name, column, key, figure, amount)))
                .filter(part -> rounded(part, style).signum() != 0);
    }

    private String key(String column) {
        return template.key() + "-" + column;
    }

    private String name(Part deviation) {
        return texts.with(ContributorsTemplate.COLUMN, deviation.name()).plain(template.name());
    }

    private String label(String column) {
        return table.columns().stream()
                .filter(one -> one.key().equals(column))
                .map(FigureTable.Column::label)
                .findFirst()
                .orElse(column);
    }

    private static BigDecimal rounded(Part part, NumberStyle style) {
        return SwedishNumbers.scaled(part.amount(), style).setScale(style.decimals(), java.math.RoundingMode.HALF_UP);
    }

    private List<Run> sentence(Part deviation, NumberStyle style) {
        List<Part> parts = contributors(deviation, style);
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(name(deviation) + SwedishNumbers.NBSP));
        runs.add(run(deviation, style));
        runs.add(Run.of(unit(style)));
        for (int i = 0; i < parts.size(); i++) {
            String before = i == 0 ? first(deviation, parts) : i + 1 == parts.size() ? " och " : ", ";
            runs.add(Run.of(before + parts.get(i).name() + SwedishNumbers.NBSP));
            runs.add(run(parts.get(i), style));
        }
        runs.add(Run.of(parts.isEmpty() ? NONE_LARGE : unit(style)));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** Parts that others make up for are more than the whole: they are not said to be of it. */
    private static String first(Part deviation, List<Part> parts) {
        BigDecimal named = parts.stream().map(part -> part.amount().abs()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return named.compareTo(deviation.amount().abs()) > 0 ? ", främst " : ", varav ";
    }

    private List<Part> contributors(Part deviation, NumberStyle style) {
        BigDecimal least = deviation
                .amount()
                .abs()
                .multiply(BigDecimal.valueOf(template.limits().share()))
                .movePointLeft(2);
        Stream<Part> parts = table.rows().stream()
                .filter(row -> row.kind() == FigureTable.Kind.ITEM)
                .flatMap(row -> part(row.key(), deviation.column(), style).stream());
        return parts.filter(part -> part.amount().signum() == deviation.amount().signum())
                .filter(part -> part.amount().abs().compareTo(least) >= 0)
                .sorted(LARGEST)
                .limit(template.limits().top())
                .toList();
    }

    private Run run(Part part, NumberStyle style) {
        FigureKey key = new FigureKey(slide, part.key(), TextBinder.VALUE);
        ShownFigure figure =
                shown.figure(key, part.figure(), style, template.style().place());
        return new Run(figure.shown().orElse(""), false, false, Optional.of(figure));
    }

    /** The unit after a number, on its line; the sign "%" is part of the number. */
    private static String unit(NumberStyle style) {
        String label = style.scale().label();
        return label.isEmpty() || style.scale() == NumberStyle.Scale.PERCENT ? "" : SwedishNumbers.NBSP + label;
    }
}
