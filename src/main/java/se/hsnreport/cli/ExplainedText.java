package se.hsnreport.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.build.Explained;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Selection;
import se.hsnreport.trace.Explanation;
import se.hsnreport.trace.FoundRow;
import se.hsnreport.trace.FoundRows;
import se.hsnreport.trace.Input;
import se.hsnreport.trace.Known;

/** Tells people where a figure comes from. */
final class ExplainedText {
    private static final int LABEL = 12;

    private final Console console;

    ExplainedText(Console console) {
        this.console = console;
    }

    void print(String key, Explained explained) {
        if (explained.explanation().isPresent()) {
            print(explained.explanation().get());
        } else if (explained.keys().isEmpty()) {
            console.out().println(console.text("explain.without-data", key));
        } else {
            explained.keys().forEach(this::print);
        }
    }

    /** A key with what is shown there. */
    private void print(Known known) {
        String shown = shown(known);
        console.out().println(known.key() + (shown.isEmpty() ? "" : "  " + shown));
    }

    private static String shown(Known known) {
        return known.shown()
                .flatMap(shown -> shown.shown()
                        .map(text -> (text + " "
                                        + shown.shownUnit()
                                                .filter(unit -> isNumber(known) && !text.endsWith(unit))
                                                .orElse(""))
                                .strip()))
                .orElse("");
    }

    private static boolean isNumber(Known known) {
        return known.figure().flatMap(Figure::number).isPresent();
    }

    private void print(Explanation explanation) {
        Known known = explanation.of();
        console.out().println(known.key());
        line("slide", explanation.title());
        line("row", known.row());
        line("column", explanation.head());
        if (explanation.tree().isEmpty()) {
            line("shown", console.text("explain.blank"));
            return;
        }
        Figure figure = explanation.tree().get().figure();
        line("shown", known.shown().isEmpty() ? console.text("explain.not-shown") : shown(known));
        line("value", value(figure) + (figure.preliminary() ? ", " + console.text("explain.preliminary") : ""));
        explanation.decimals().ifPresent(decimals -> line("rounding", rounding(known, decimals)));
        line("period", periods(figure));
        line("formula", figure.trail().formula());
        explanation.tree().get().inputs().forEach(input -> print(input, 1));
        for (int i = 0; i < explanation.rows().size(); i++) {
            print(i + 1, explanation.rows().get(i));
        }
    }

    private void line(String key, String text) {
        if (!text.isEmpty()) {
            String label = console.text("explain." + key);
            console.out().println("  " + label + " ".repeat(Math.max(1, LABEL - label.length())) + text);
        }
    }

    private String rounding(Known known, int decimals) {
        String unit = known.shown().flatMap(shown -> shown.shownUnit()).orElse("");
        return console.text("explain.rounded", decimals, unit);
    }

    private static String periods(Figure figure) {
        return figure.trail().selections().stream()
                .map(selection -> selection.period().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** An input and what it was made of, each level further in. */
    private void print(Input input, int level) {
        Figure figure = input.figure();
        String rows = input.rows() == 0 ? "" : "  [" + input.rows() + "]";
        String period = input.rows() == 0 ? "" : " " + periods(figure);
        console.out()
                .println("  " + " ".repeat(LABEL) + "  ".repeat(level - 1)
                        + figure.trail().formula() + period + " = " + value(figure) + rows);
        input.inputs().forEach(inner -> print(inner, level + 1));
    }

    /** The exact value, as in figures.json, with its unit; or why there is none. */
    private String value(Figure figure) {
        if (figure instanceof Figure.Words words) {
            return words.text();
        }
        if (figure instanceof Figure.Missing missing) {
            return console.text("explain.missing-" + missing.reason().name().toLowerCase(java.util.Locale.ROOT));
        }
        return figure.number().orElseThrow().toPlainString() + " "
                + figure.unit().id();
    }

    private void print(int number, FoundRows found) {
        Figure figure = found.figure();
        console.out().println();
        console.out().println("[" + number + "] " + selection(figure.trail().selections()));
        String unit = figure.number().isPresent() ? " " + figure.unit().id() : "";
        console.out()
                .println("    "
                        + console.text(
                                "explain.rows", found.count(), found.sum().toPlainString() + unit));
        if (!found.agrees()) {
            console.out().println("    " + console.text("explain.changed", value(figure)));
        }
        if (figure instanceof Figure.Missing && !found.empty().isEmpty()) {
            String months = found.empty().stream().map(Month::toString).collect(Collectors.joining(", "));
            console.out().println("    " + console.text("explain.empty", months));
        }
        if (found.rows().size() < found.count() && !found.rows().isEmpty()) {
            console.out()
                    .println("    "
                            + console.text("explain.largest", found.rows().size()));
        }
        table(found.rows().stream().map(ExplainedText::cells).toList());
    }

    private static String selection(List<Selection> selections) {
        return selections.stream()
                .map(selection -> Stream.concat(
                                Stream.of(selection.role(), selection.period().toString()),
                                selection.filters().entrySet().stream().map(ExplainedText::pair))
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("; "));
    }

    private static String pair(Map.Entry<String, String> pair) {
        return pair.getKey() + " " + pair.getValue();
    }

    private static List<String> cells(FoundRow row) {
        String month = row.month().map(Month::toString).orElse("");
        String amount = row.amount().map(java.math.BigDecimal::toPlainString).orElse("");
        String fields =
                row.fields().entrySet().stream().map(ExplainedText::pair).collect(Collectors.joining(" · "));
        return List.of(row.place().toString(), month, amount, fields);
    }

    /** Rows in columns; amounts to the right. */
    private void table(List<List<String>> rows) {
        int[] widths = new int[4];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("   ");
            for (int i = 0; i < widths.length; i++) {
                String pad = " ".repeat(widths[i] - row.get(i).length());
                line.append(widths[i] == 0 ? "" : " " + (i == 2 ? pad + row.get(i) : row.get(i) + pad) + " ");
            }
            console.out().println(line.toString().stripTrailing());
        }
    }
}
