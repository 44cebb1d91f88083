package se.hsnreport.document;

import java.time.LocalDate;
import java.util.List;
import se.hsnreport.figure.Month;

/**
 * A form on which an area writes its comments beside its own figures.
 *
 * @param area code of the area
 * @param name of the area, with its code
 */
public record Form(
        String board,
        Month month,
        String area,
        String name,
        Deck.About about,
        LocalDate date,
        Words words,
        List<Part> parts) {
    public Form {
        parts = List.copyOf(parts);
    }

    /**
     * The words around what is asked.
     *
     * @param intro paragraphs under the title
     * @param running over every page
     * @param role what stands over the role of who answers
     * @param status what stands over the state of the form
     * @param handedIn the state of a form that is handed in
     * @param approved the state of a form that has been approved
     * @param hint stands where nothing is written yet
     */
    public record Words(
            String title,
            List<String> intro,
            String running,
            PageWords page,
            String role,
            String status,
            String handedIn,
            String approved,
            String hint) {
        public Words {
            intro = List.copyOf(intro);
        }
    }

    /** A part of the form. */
    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    /** A table of the area's figures. */
    public record Exhibit(String caption, Table table, String source) implements Part {}

    /**
     * What is asked.
     *
     * @param slide id of the slide that the answer stands on
     * @param over what stands over the last answer
     * @param last the last answer, a paragraph each; none when there is none
     */
    public record Question(String slide, String text, String over, List<String> last) implements Part {
        public Question {
            last = List.copyOf(last);
        }
    }

    /** What is asked, in order. */
    public List<Question> questions() {
        return parts.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList();
    }
}
