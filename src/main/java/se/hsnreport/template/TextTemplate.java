package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    /** A name, in which words may be holes of their own, and perhaps a style. */
    private static final Pattern HOLE = Pattern.compile("\\{\\{((?:[^{}|]|\\{\\{[^{}|]+}})+)(?:\\|([^{}|]+))?}}");

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private static final String EXPECTED = "{{month}}, {{rad/kolumn | mkr0}}";

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

    static TextTemplate parse(String text, Place place) {
        List<Piece> pieces = new ArrayList<>();
        Matcher hole = HOLE.matcher(text);
        int end = 0;
        while (hole.find()) {
            literal(pieces, text.substring(end, hole.start()));
            pieces.add(hole(hole.group(1).strip(), Optional.ofNullable(hole.group(2))));
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
        Reference reference = (Reference) piece;
        return "{{" + reference.figure()
                + reference.style().map(style -> " | " + style).orElse("") + "}}";
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    private static Piece hole(String name, Optional<String> style) {
        return name.indexOf('/') < 0 && style.isEmpty()
                ? new Variable(name)
                : new Reference(name, style.map(String::strip));
    }

    private static void literal(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Literal(text));
        }
    }
}
