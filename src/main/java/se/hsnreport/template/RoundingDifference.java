package se.hsnreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Unit;

/** Sees whether a table's shown parts add up to something else than its shown sum although the exact ones tie. */
final class RoundingDifference {
    static final String NOTE = "Avrundningsdifferenser kan förekomma";

    private RoundingDifference() {}

    static boolean in(Table table) {
        for (int column = 1; column < table.columns().size(); column++) {
            if (inColumn(table, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inColumn(Table table, int column) {
        List<ShownFigure> parts = new ArrayList<>();
        List<ShownFigure> sums = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Optional<ShownFigure> figure = row.cells().get(column).figure();
            if (row.kind() == Table.Kind.HEADING) {
                parts.clear();
            } else if (row.kind() == Table.Kind.ITEM) {
                figure.ifPresent(parts::add);
            } else {
                boolean ofSums = row.kind() == Table.Kind.TOTAL && !sums.isEmpty();
                if (figure.isPresent() && differs(ofSums ? sums : parts, figure.get())) {
                    return true;
                }
                figure.ifPresent(sums::add);
                parts.clear();
            }
        }
        return false;
    }

    private static boolean differs(List<ShownFigure> parts, ShownFigure sum) {
        boolean money = sum.figure().unit() == Unit.KR
                && parts.stream().allMatch(p -> p.figure().number().isPresent());
        if (!money || parts.isEmpty() || sum.figure().number().isEmpty()) {
            return false;
        }
        BigDecimal exact =
                parts.stream().map(p -> p.figure().number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = parts.stream().map(RoundingDifference::shown).reduce(BigDecimal.ZERO, BigDecimal::add);
        return exact.compareTo(sum.figure().number().orElseThrow()) == 0 && shown.compareTo(shown(sum)) != 0;
    }

    /** The number that the glyphs say. */
    private static BigDecimal shown(ShownFigure figure) {
        String glyphs = figure.shown().orElse("0");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < glyphs.length(); i++) {
            char c = glyphs.charAt(i);
            if (Character.isDigit(c)) {
                plain.append(c);
            } else if (c == ',') {
                plain.append('.');
            } else if (c == '\u2212') {
                plain.append('-');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
