package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.SwedishNumbers;

/**
 * Sees whether figures of a table that tie exactly no longer tie as shown: rows against their sum, above or below them,
 * columns against the column of their sum, and a difference against the two columns before it.
 */
final class RoundingDifference {
    static final String NOTE = "Avrundningsdifferenser kan förekomma";

    private RoundingDifference() {}

    static boolean in(Table table) {
        for (int column = 1; column < table.columns().size(); column++) {
            if (inColumn(table, column)) {
                return true;
            }
        }
        return table.rows().stream().anyMatch(RoundingDifference::inRow);
    }

    private static boolean inColumn(Table table, int column) {
        List<ShownFigure> sums = new ArrayList<>();
        List<ShownFigure> parts = new ArrayList<>();
        Optional<ShownFigure> above = Optional.empty();
        for (Table.Row row : table.rows()) {
            Optional<ShownFigure> figure = row.cells().get(column).figure();
            if (row.kind() == Table.Kind.ITEM) {
                figure.ifPresent(parts::add);
                continue;
            }
            boolean ofSums = row.kind() == Table.Kind.TOTAL && !sums.isEmpty();
            if (differs(parts, above) || differs(ofSums ? sums : parts, figure)) {
                return true;
            }
            figure.ifPresent(sums::add);
            parts.clear();
            above = figure;
        }
        return differs(parts, above);
    }

    private static boolean inRow(Table.Row row) {
        List<ShownFigure> figures =
                row.cells().stream().flatMap(cell -> cell.figure().stream()).toList();
        for (int i = 0; i < figures.size(); i++) {
            List<ShownFigure> others = new ArrayList<>(figures);
            ShownFigure sum = others.remove(i);
            boolean difference = i > 1 && differs(List.of(figures.get(i - 1), sum), Optional.of(figures.get(i - 2)));
            if (difference || differs(others, Optional.of(sum))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the exact parts add up to the sum and the shown ones do not. */
    private static boolean differs(List<ShownFigure> parts, Optional<ShownFigure> whole) {
        if (parts.size() < 2 || whole.isEmpty()) {
            return false;
        }
        ShownFigure sum = whole.get();
        boolean alike = parts.stream()
                .allMatch(part -> isMoney(part) && part.shownUnit().equals(sum.shownUnit()));
        return alike
                && isMoney(sum)
                && add(parts.stream().map(RoundingDifference::exact).toList()).compareTo(exact(sum)) == 0
                && add(parts.stream().map(RoundingDifference::shown).toList()).compareTo(shown(sum)) != 0;
    }

    private static boolean isMoney(ShownFigure figure) {
        return figure.figure().unit() == Unit.KR && figure.figure().number().isPresent();
    }

    private static BigDecimal add(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal exact(ShownFigure figure) {
        return figure.figure().number().orElseThrow();
    }

    /** The number that the glyphs say. */
    private static BigDecimal shown(ShownFigure figure) {
        StringBuilder plain = new StringBuilder();
        for (char c : figure.shown().orElse("0").toCharArray()) {
            if (Character.isDigit(c)) {
                plain.append(c);
            } else if (c == ',') {
                plain.append('.');
            } else if (c == SwedishNumbers.MINUS) {
                plain.append('-');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
