package se.hsnreport.check.text;

import java.util.List;
import java.util.Optional;

/**
 * What a number in a text is about.
 *
 * @param entries the figures that it may be one of
 * @param isCertain whether the text names one row or column and gives its number
 * @param isNear whether the name stands just before the number
 */
record Talk(List<Entry> entries, boolean isCertain, boolean isNear) {
    Talk {
        entries = List.copyOf(entries);
    }

    /** Finds the rows or columns that are named in the number's clause, or else in the clauses before. */
    static Optional<Talk> about(Said said, List<Said> all, String text, SlideFigures figures) {
        List<Labels.Mention> mentions = figures.labels().in(text);
        for (Span clause : Clauses.of(text).upTo(said.from())) {
            List<Labels.Mention> here = mentions.stream()
                    .filter(mention -> clause.contains(
                            mention.span().from(), mention.span().to()))
                    .filter(mention -> !mention.span().overlaps(said.from(), said.to()))
                    .toList();
            if (!here.isEmpty()) {
                return Optional.of(of(said, all, text, figures, here));
            }
        }
        return Optional.empty();
    }

    private static Talk of(Said said, List<Said> all, String text, SlideFigures figures, List<Labels.Mention> here) {
        int before = all.stream()
                .filter(other -> other.to() <= said.from())
                .mapToInt(Said::to)
                .max()
                .orElse(0);
        List<Labels.Mention> own = here.stream()
                .filter(mention ->
                        mention.span().from() >= before && mention.span().to() <= said.from())
                .toList();
        List<Labels.Mention> meant = own.isEmpty() ? here : own;
        boolean first = !own.isEmpty() || before == 0;
        boolean near = !own.isEmpty() && text.substring(last(own), said.from()).matches("[ \u00A0:=,–-]*");
        return new Talk(figures.of(meant), first && isOne(meant), near);
    }

    private static int last(List<Labels.Mention> mentions) {
        return mentions.get(mentions.size() - 1).span().to();
    }

    /** One row, one column, or one of each. */
    private static boolean isOne(List<Labels.Mention> mentions) {
        long rows = mentions.stream()
                .filter(mention -> !mention.isColumn())
                .map(Labels.Mention::span)
                .distinct()
                .count();
        long columns = mentions.stream()
                .filter(Labels.Mention::isColumn)
                .map(Labels.Mention::span)
                .distinct()
                .count();
        return rows <= 1 && columns <= 1;
    }
}
