package se.hsnreport.commentary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/**
 * The file of a comment, taken apart.
 *
 * @param head YAML between two lines of three dashes, with the figures that the comment was written about; empty when
 *     there is none
 * @param words the Markdown that follows
 */
record FrontMatter(String head, String words) {
    /** The key of the figures. */
    private static final String FIGURES = "siffror";

    private static final Pattern HEAD =
            Pattern.compile("\\A\uFEFF?---\\R(?:(?!---\\R).*\\R)*?" + FIGURES + ":.*\\R(?:(?!---(?:\\R|\\z)).*\\R)*");
    private static final Pattern END = Pattern.compile("---[ \t]*(?:\\R|\\z)");

    private static final String ABOUT = """
            # Siffrorna som texten skrevs om, som de stod på bilden. Skrivs av hsnreport accept när texten är läst mot
            # månadens siffror; en rad som texten inte handlar om kan tas bort.
            """;

    /** A head that has no figures is not ours: it is Markdown like the rest. */
    static FrontMatter of(String text) {
        Matcher head = HEAD.matcher(text);
        if (head.lookingAt()) {
            Matcher end = END.matcher(text).region(head.end(), text.length());
            if (end.lookingAt()) {
                return new FrontMatter(text.substring(0, head.end()), text.substring(end.end()));
            }
        }
        return new FrontMatter("", text);
    }

    /** The Markdown with empty lines for the head, so that every word keeps its line. */
    String markdown() {
        return head.isEmpty() ? words : "\n".repeat((int) head.lines().count() + 1) + words;
    }

    /** The figures by their names; empty when there is no head. What is wrong with it is a finding. */
    Optional<Fingerprint> fingerprint(String file, Findings findings) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return YamlReader.parse(head, file, findings).map(node -> {
            Fields fields = Fields.of(node, findings);
            Map<String, String> figures = fields.textByName(FIGURES);
            Place place = fields.place(FIGURES);
            fields.done();
            return new Fingerprint(figures, place);
        });
    }

    /** The file with other figures in its head; not a letter of the words is another. */
    String with(Map<String, String> figures) {
        StringBuilder text =
                new StringBuilder("---\n").append(ABOUT).append(FIGURES).append(":\n");
        new LinkedHashMap<>(figures)
                .forEach((name, shown) -> text.append("  ")
                        .append(quoted(name))
                        .append(": ")
                        .append(quoted(shown))
                        .append('\n'));
        text.append("---\n");
        String breaks = words.contains("\r\n") ? text.toString().replace("\n", "\r\n") : text.toString();
        return breaks + words;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
