package se.hsnreport.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Selection;

/**
 * How a figure came to be, down to the rows.
 *
 * @param title of the slide that shows it; empty when none does
 * @param head of its column, or name of its series in a chart; empty when it stands in neither
 * @param tree its figure with the inputs of its formula; empty for a blank cell
 * @param rows what the tree's numbers of rows stand for, the first being 1
 */
public record Explanation(Known of, String title, String head, Optional<Input> tree, List<FoundRows> rows) {
    public Explanation {
        rows = List.copyOf(rows);
    }

    /** Explains a figure, or a blank cell, of a deck. */
    public static Explanation of(Known known, Deck deck, RowFinder finder) {
        Leaves leaves = new Leaves();
        Optional<Input> tree = known.figure().map(leaves::input);
        Optional<Slide> slide = slide(known, deck);
        return new Explanation(
                known,
                slide.map(shows -> Run.text(shows.title())).orElse(""),
                slide.flatMap(shows -> head(known, shows)).orElse(""),
                tree,
                finder.find(leaves.figures()));
    }

    /** Decimals of the figure as shown; empty when nothing is shown, or not as a number. */
    public Optional<Integer> decimals() {
        return of.shown()
                .filter(shown -> shown.figure().number().isPresent())
                .flatMap(ShownFigure::shown)
                .filter(text -> text.codePoints().anyMatch(Character::isDigit) && !text.startsWith(">"))
                .map(text -> (int) text.substring(text.indexOf(',') + 1)
                        .codePoints()
                        .filter(Character::isDigit)
                        .filter(digit -> text.indexOf(',') >= 0)
                        .count());
    }

    private static Optional<Slide> slide(Known known, Deck deck) {
        List<Slide> showing = deck.slides().stream()
                .filter(slide ->
                        slide.figures().stream().anyMatch(shown -> shown.key().equals(known.key())))
                .toList();
        return showing.stream()
                .filter(slide -> slide.id().equals(known.slide()))
                .findFirst()
                .or(() -> showing.stream().findFirst())
                .or(() -> deck.slides().stream()
                        .filter(slide -> slide.id().equals(known.slide()))
                        .findFirst());
    }

    private static Optional<String> head(Known known, Slide slide) {
        for (Block block : slide.blocks()) {
            Optional<String> head = block instanceof Block.TableBlock table
                    ? head(known, table.table())
                    : block instanceof Block.Chart chart ? series(known, chart.chart()) : Optional.empty();
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> head(Known known, Table table) {
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (is(known, row.cells().get(i).figure())) {
                    return Optional.of(table.columns().get(i).named());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> series(Known known, ChartSpec chart) {
        List<ChartSpec.Series> all = new ArrayList<>();
        if (chart instanceof ChartSpec.Lines lines) {
            all.addAll(lines.series());
        } else if (chart instanceof ChartSpec.Columns columns) {
            all.addAll(columns.series());
            columns.line().ifPresent(line -> all.add(line.series()));
        }
        return all.stream()
                .filter(one -> one.points().stream().anyMatch(point -> is(known, point.figure())))
                .map(ChartSpec.Series::label)
                .findFirst();
    }

    private static boolean is(Known known, Optional<ShownFigure> shown) {
        return shown.map(ShownFigure::key).filter(known.key()::equals).isPresent();
    }

    /** Numbers the figures that add up rows; the same rows have one number. */
    private static final class Leaves {
        private final Map<Leaf, Figure> byLeaf = new LinkedHashMap<>();
        private final List<Leaf> order = new ArrayList<>();

        private record Leaf(String formula, List<Selection> selections, Optional<BigDecimal> value) {}

        Input input(Figure figure) {
            List<Input> inputs =
                    figure.trail().inputs().stream().map(this::input).toList();
            return new Input(figure, figure.trail().origin().isPresent() ? number(figure) : 0, inputs);
        }

        private int number(Figure figure) {
            Leaf leaf = new Leaf(figure.trail().formula(), figure.trail().selections(), figure.number());
            if (byLeaf.putIfAbsent(leaf, figure) == null) {
                order.add(leaf);
            }
            return order.indexOf(leaf) + 1;
        }

        List<Figure> figures() {
            return List.copyOf(byLeaf.values());
        }
    }
}
