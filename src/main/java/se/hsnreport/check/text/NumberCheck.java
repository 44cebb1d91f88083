package se.hsnreport.check.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Unit;

/** Holds the numbers of a text, and the words of direction at them, against the figures that they are about. */
final class NumberCheck {
    private static final Pattern LIMIT_BEFORE =
            Pattern.compile("(?:inom|hogst|minst|mer an|mindre an|over|under|upp till|langre an) (?:de )?$");
    private static final Pattern TIME_AFTER = Pattern.compile(
            "[ -]?(?:dag(?:ar|s|ars)?|manad(?:er|ers)?|timm(?:e|ar|ars)|ar|vecka|veckor|minuter|dygn)(?![a-z])");

    private final TypedText source;
    private final String text;
    private final Subject subject;
    private final Told told;

    NumberCheck(TypedText source, Subject subject, Told told) {
        this.source = source;
        this.text = source.text();
        this.subject = subject;
        this.told = told;
    }

    /** Checks all numbers that do not stand where dates and names do. */
    void run(List<Span> taken) {
        List<Said> all = NumberScan.of(text, taken);
        for (Said said : all) {
            List<TypedText.Part> parts = source.partsIn(said.from(), said.to());
            Optional<TypedText.Part> shown = parts.stream()
                    .filter(part -> part.origin() == TypedText.Origin.FIGURE)
                    .findFirst();
            if (shown.isPresent()) {
                subject.shown(shown.get()).ifPresent(entry -> filledIn(said, entry));
            } else if (source.isTyped(said.from(), said.to())) {
                typed(said, all);
            }
        }
    }

    /** A number that is a figure by construction: what is typed around it, sign, digits, unit, may still be wrong. */
    private void filledIn(Said said, Entry entry) {
        Optional<BigDecimal> number = entry.figure().number();
        if (number.isEmpty() || text.startsWith(">", Math.max(0, said.from() - 1))) {
            return;
        }
        told.compared();
        boolean bare = said.measure() == Measure.PLAIN;
        boolean whole = source.partsIn(said.from(), said.to()).size() == 1;
        if (bare && (whole || !said.measure().fits(entry.figure().unit()))) {
            direction(said, List.of(entry));
            return;
        }
        boolean fits = said.measure().of(entry.figure()).filter(said::isSizeOf).isPresent();
        boolean doubled = said.from() > 0 && "+-\u2212".indexOf(text.charAt(said.from() - 1)) >= 0;
        boolean signed = said.sign() == 0
                || said.sign() == number.get().signum()
                || number.get().signum() == 0;
        if (!fits || doubled || !signed) {
            told.contradicts(said, entry);
        } else {
            direction(said, List.of(entry));
        }
    }

    private void typed(Said said, List<Said> all) {
        told.compared();
        if (isGiven(said)) {
            return;
        }
        Optional<Talk> talk = Talk.about(said, all, text, subject.figures())
                .map(t -> new Talk(fitting(t.entries(), said), t.isCertain(), t.isNear()))
                .filter(t -> !t.entries().isEmpty());
        List<Entry> fitting = fitting(subject.figures().all(), said);
        List<Entry> entries = talk.map(Talk::entries).orElse(fitting);
        List<Entry> same = ofSize(entries, said);
        List<Entry> anywhere = talk.filter(Talk::isCertain).isPresent() ? List.of() : ofSize(fitting, said);
        if (!same.isEmpty() || !anywhere.isEmpty()) {
            signed(said, same.isEmpty() ? anywhere : same);
        } else if (isContradiction(said, talk, fitting)) {
            told.contradicts(said, nearest(entries, said));
        } else {
            unmatched(said, talk, entries);
        }
    }

    /** Whether the number is one that the slide's calculation was told, or a part of a row's name. */
    private boolean isGiven(Said said) {
        String digits = said.size().toPlainString().replace('.', ',');
        return subject.parameters().contains(digits)
                || subject.figures().labels().in(text).stream()
                        .anyMatch(mention -> mention.span().contains(said.from(), said.to()));
    }

    private boolean isContradiction(Said said, Optional<Talk> talk, List<Entry> fitting) {
        if (!subject.own()) {
            return false;
        }
        if (said.measure() == Measure.PLAIN) {
            return talk.filter(t -> t.isCertain() && t.isNear()).isPresent() && !isLimit(said);
        }
        Set<BigDecimal> values = fitting.stream()
                .flatMap(entry -> entry.figure().number().stream())
                .collect(java.util.stream.Collectors.toSet());
        return talk.filter(Talk::isCertain).isPresent() || (talk.isEmpty() && values.size() == 1);
    }

    private void unmatched(Said said, Optional<Talk> talk, List<Entry> entries) {
        boolean claims = said.measure() != Measure.PLAIN || talk.isPresent();
        if (claims && !isLimit(said)) {
            told.unmatched(said, entries.isEmpty() ? Optional.empty() : Optional.of(nearest(entries, said)));
        } else {
            told.unchecked(said.text());
        }
    }

    private boolean isLimit(Said said) {
        String folded = Folded.of(text);
        return said.measure() == Measure.PLAIN
                && (LIMIT_BEFORE.matcher(folded.substring(0, said.from())).find()
                        || TIME_AFTER
                                .matcher(folded)
                                .region(said.to(), folded.length())
                                .lookingAt());
    }

    /** The size is right: whether sign and words agree. */
    private void signed(Said said, List<Entry> same) {
        Optional<Direction.Word> word = word(said);
        List<Entry> signed =
                same.stream().filter(entry -> fitsSign(said, entry)).toList();
        List<Entry> unsigned = word.isPresent() && said.sign() == 0 ? same : signed;
        if (!unsigned.isEmpty()) {
            direction(said, unsigned);
        } else if (said.sign() != 0 || same.stream().noneMatch(Entry::isDeviation)) {
            told.contradicts(said, same.get(0));
        } else {
            told.unmatched(said, Optional.of(same.get(0)));
        }
    }

    private boolean fitsSign(Said said, Entry entry) {
        int sign = entry.figure().number().map(BigDecimal::signum).orElse(0);
        if (sign == 0 || said.sign() == sign) {
            return true;
        }
        if (said.sign() != 0) {
            // money changes in report sign, words and signs of people in that of the amount
            boolean flipped = entry.isChange() && entry.figure().unit() == Unit.KR;
            return flipped
                    && Direction.ROSE
                            .agrees(entry, subject.figures())
                            .filter(rose -> rose == said.sign() > 0)
                            .isPresent();
        }
        boolean mustShow =
                entry.isDeviation() || (entry.isChange() && entry.figure().unit() != Unit.KR);
        return sign > 0 || !mustShow;
    }

    private void direction(Said said, List<Entry> entries) {
        Optional<Direction.Word> word = word(said);
        if (word.isEmpty()) {
            return;
        }
        List<Optional<Boolean>> agree = entries.stream()
                .map(entry -> word.get().direction().agrees(entry, subject.figures()))
                .toList();
        if (!agree.isEmpty() && agree.stream().allMatch(Optional.of(false)::equals)) {
            told.turned(word.get().text(), said, entries.get(0));
        }
    }

    private Optional<Direction.Word> word(Said said) {
        Clauses clauses = Clauses.of(text);
        return Direction.nearest(text, clauses.all().get(clauses.at(said.from())), said)
                .filter(word -> source.isTyped(word.span().from(), word.span().to()));
    }

    private static List<Entry> fitting(List<Entry> entries, Said said) {
        return entries.stream()
                .filter(entry -> said.measure().of(entry.figure()).isPresent())
                .toList();
    }

    private static List<Entry> ofSize(List<Entry> entries, Said said) {
        return entries.stream()
                .filter(entry ->
                        said.measure().of(entry.figure()).filter(said::isSizeOf).isPresent())
                .toList();
    }

    /** The figure that was probably meant: one that a reader sees, if there is one. */
    private Entry nearest(List<Entry> entries, Said said) {
        return entries.stream()
                .min(Comparator.comparing((Entry entry) -> !subject.figures().isShown(entry))
                        .thenComparing(entry -> distance(entry, said)))
                .orElseThrow();
    }

    private static BigDecimal distance(Entry entry, Said said) {
        return said.measure()
                .of(entry.figure())
                .map(value -> value.abs().subtract(said.size()).abs())
                .orElse(BigDecimal.ZERO);
    }
}
