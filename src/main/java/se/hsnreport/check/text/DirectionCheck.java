package se.hsnreport.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.hsnreport.document.TypedText;

/**
 * Holds words of direction that stand without a number against the figures of the row that their clause names. It
 * speaks only where one row, one word and nothing that turns or postpones it stand in the clause, and all that is shown
 * of the row goes the other way.
 */
final class DirectionCheck {
    /** What makes a statement one of something else than the figures: denied, wished, expected, conditional. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?<!\\p{L})(?:inte|ej|utan|ska(?:ll)?|bor|maste|behov(?:er|s)?|kan|kommer|vantas|forvantas|bedoms|beraknas"
                    + "|planer(?:as|ade|at)?|mal(?:et)?|risk(?:en)?|om|for att|genom att|takten|tidigare|fore|efter"
                    + "|dampa(?:t|r|s)?|brutits|atgard\\p{L}*|prognos\\p{L}*)(?!\\p{L})");

    /** What follows a word that is about a part of the row only. */
    private static final Pattern PARTLY = Pattern.compile(" (?:for|i|inom|pa|hos) ");

    private final TypedText source;
    private final SlideFigures figures;
    private final Told told;

    DirectionCheck(TypedText source, SlideFigures figures, Told told) {
        this.source = source;
        this.figures = figures;
        this.told = told;
    }

    void run() {
        String text = source.text();
        List<Labels.Mention> mentions = figures.labels().in(text);
        for (Span clause : Clauses.of(text).all()) {
            String words = Folded.of(text.substring(clause.from(), clause.to()));
            if (words.chars().noneMatch(Character::isDigit)
                    && !OTHERWISE.matcher(words).find()) {
                clause(clause, mentions);
            }
        }
    }

    private void clause(Span clause, List<Labels.Mention> mentions) {
        List<Direction.Word> words = Direction.in(source.text(), clause).stream()
                .filter(word -> source.isTyped(word.span().from(), word.span().to()))
                .toList();
        List<Labels.Mention> here = mentions.stream()
                .filter(mention ->
                        clause.contains(mention.span().from(), mention.span().to()))
                .toList();
        boolean isOne = words.size() == 1
                && !isPartly(words.get(0))
                && here.stream().map(Labels.Mention::span).distinct().count() == 1
                && here.stream().noneMatch(Labels.Mention::isColumn);
        if (isOne) {
            told.compared();
            compare(words.get(0), here);
        }
    }

    private boolean isPartly(Direction.Word word) {
        String after = Folded.of(source.text().substring(word.span().to()));
        return PARTLY.matcher(after).lookingAt();
    }

    private void compare(Direction.Word word, List<Labels.Mention> row) {
        List<Entry> meant = figures.of(row).stream()
                .filter(figures::isShown)
                .filter(entry -> word.direction().isAbout(entry, word.text()))
                .filter(entry -> word.direction().agrees(entry, figures).isPresent())
                .toList();
        boolean turned = !meant.isEmpty()
                && meant.stream()
                        .allMatch(
                                entry -> word.direction().agrees(entry, figures).equals(Optional.of(false)));
        if (turned) {
            told.opposes(word.text(), meant.get(0));
        }
    }
}
