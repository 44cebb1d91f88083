package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * A text with holes: {@code Budgetavvikelse {{month}}: {{Personal/avvikelse_ack | mkr0}} mkr}.
 *
 * @param place where it stands, for findings
 */
record TextTemplate(List<Piece> pieces, Place place) {
    /** A name, in which words may be holes of their own, perhaps a style, and perhaps words that follow the sign. */
    private static final Pattern HOLE =
            Pattern.compile("\\{\\{((?:[^{}|]|\\{\\{[^{}|]+}})+)(?:\\|([^{}|]+))?(?:\\|([^{}|]+))?}}");

    private static final Pattern CHOICE = Pattern.compile("\\s*minus: (.*?), plus: (.*?), zero: (.*?)\\s*");

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private static final String EXPECTED =
            "{{month}}, {{rad/kolumn | mkr0}}, {{rad/kolumn | mkr0 | minus: …, plus: …, zero: …}}";

    TextTemplate {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of a text. */
    sealed interface Piece {}

    record Literal(String text) implements Piece {}

    /** A hole for a word of the month or board: it has no slash. */
    record Variable(String name) implements Piece {}

    /** A hole for a figure, in a number style; its name may hold holes for words. */
    record Reference(String figure, Optional<String> style) implements Piece {}

    /**
     * A hole for words that follow the sign that a figure has in a number style: what is shown as nothing has none.
     *
     * @param words for less than nothing, for more, and for nothing
     */
    record Choice(String figure, String style, Words words) implements Piece {
        /** The words for a sign. */
        String of(int sign) {
            return sign < 0 ? words.minus() : sign > 0 ? words.plus() : words.zero();
        }
    }

    /** Words to choose among. */
    record Words(String minus, String plus, String zero) {}

    static TextTemplate parse(String text, Place place) {
        List<Piece> pieces = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            literal(pieces, text.substring(end, hole.start()));
            pieces.add(hole(hole));
            end = hole.end();
        }
        literal(pieces, text.substring(end));
        return new TextTemplate(pieces, place);
    }

    /** The text with its variables filled in by a function; references stay as written. */
    static String fill(String text, Function<String, String> variable) {
        return HOLE.matcher(text).replaceAll(m -> {
            String name = m.group(1).strip();
            boolean plain = m.group(2) == null && name.indexOf('/') < 0;
            return Matcher.quoteReplacement(plain ? variable.apply(name) : m.group());
        });
    }

    /** Tells of braces that open or close no hole: the reader of a slide would see them. */
    void tellBroken(Findings findings) {
        for (Piece piece : pieces) {
            if (piece instanceof Literal literal
                    && BRACES.matcher(literal.text()).find()) {
                findings.add(Code.VALUE_INVALID, place, literal.text().strip(), EXPECTED);
            }
        }
    }

    /** The text with its holes. */
    String written() {
        return pieces.stream().map(TextTemplate::written).collect(Collectors.joining());
    }

    private static String written(Piece piece) {
        if (piece instanceof Literal literal) {
            return literal.text();
        }
        if (piece instanceof Variable variable) {
            return "{{" + variable.name() + "}}";
        }
        if (piece instanceof Choice choice) {
            Words words = choice.words();
            return "{{" + choice.figure() + " | " + choice.style() + " | minus: " + words.minus() + ", plus: "
                    + words.plus() + ", zero: " + words.zero() + "}}";
        }
        Reference reference = (Reference) piece;
        return "{{" + reference.figure()
                + reference.style().map(style -> " | " + style).orElse("") + "}}";
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private static Piece hole(MatchResult hole) {
        String name = hole.group(1).strip();
        Optional<String> style = Optional.ofNullable(hole.group(2)).map(String::strip);
        if (hole.group(3) != null) {
            Matcher words = CHOICE.matcher(hole.group(3));
            // what cannot be read stays as written, and is told of as broken
            return words.matches()
                    ? new Choice(name, style.orElse(""), new Words(words.group(1), words.group(2), words.group(3)))
                    : new Literal(hole.group());
        }
        return name.indexOf('/') < 0 && style.isEmpty() ? new Variable(name) : new Reference(name, style);
    }

    private static void literal(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Literal(text));
        }
    }
}
