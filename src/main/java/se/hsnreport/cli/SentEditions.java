package se.hsnreport.cli;

import java.util.List;
import se.hsnreport.edition.FrozenEdition;
import se.hsnreport.edition.FrozenEditions;

/** The editions that stand frozen, for people and for programs. */
record SentEditions(FrozenEditions editions, Console console) {
    /**
     * An edition, as a line of words.
     *
     * @param altered the files that are not as they were sent; empty when all are
     */
    record Line(String name, String state, String altered) {}

    List<Line> lines() {
        return editions.all().stream().map(this::line).toList();
    }

    private Line line(FrozenEdition edition) {
        String altered = String.join(", ", edition.altered());
        String state = console.text(altered.isEmpty() ? "edition.frozen" : "edition.altered");
        return new Line(FrozenEditions.folder(edition.base(), edition.id()), state, altered);
    }

    String json() {
        return JsonOutcome.array(editions.all().stream().map(SentEditions::json).toList());
    }

    private static String json(FrozenEdition edition) {
        List<String> altered =
                edition.altered().stream().map(JsonOutcome::quoted).toList();
        return "{\"pack\": " + JsonOutcome.quoted(edition.base()) + ", \"edition\": " + JsonOutcome.quoted(edition.id())
                + ", \"corrects\": " + JsonOutcome.quoted(edition.corrects()) + ", \"sha256\": "
                + JsonOutcome.quoted(edition.sha256()) + ", \"altered\": " + JsonOutcome.array(altered) + "}";
    }
}
