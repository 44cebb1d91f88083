package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut where one statement ends and the next begins.
 *
 * @param all in their order
 * @param sentences the number of the sentence that each belongs to
 */
record Clauses(List<Span> all, List<Integer> sentences) {
    private static final Pattern END =
            Pattern.compile("(?<full>[.;!?])(?= |$)|[,:](?= |$)| [–·-] | men | medan | varav ");

    Clauses {
        all = List.copyOf(all);
        sentences = List.copyOf(sentences);
    }

    static Clauses of(String text) {
        String folded = Folded.of(text);
        List<Span> all = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        Matcher end = END.matcher(folded);
        int from = 0;
        int sentence = 0;
        while (end.find()) {
            all.add(new Span(from, end.start()));
            sentences.add(sentence);
            from = end.end();
            sentence += end.group("full") == null ? 0 : 1;
        }
        all.add(new Span(from, text.length()));
        sentences.add(sentence);
        return new Clauses(all, sentences);
    }

    /** The number of the clause that a position is in. */
    int at(int position) {
        for (int i = 0; i < all.size(); i++) {
            if (position < all.get(i).to()) {
                return i;
            }
        }
        return all.size() - 1;
    }

    /** The clause that a position is in, and those before it in its sentence, nearest first. */
    List<Span> upTo(int position) {
        int last = at(position);
        List<Span> before = new ArrayList<>();
        for (int i = last; i >= 0 && sentences.get(i).equals(sentences.get(last)); i--) {
            before.add(all.get(i));
        }
        return before;
    }
}
