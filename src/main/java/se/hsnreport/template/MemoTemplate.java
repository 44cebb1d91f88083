package se.hsnreport.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.document.Memo;

/**
 * The memo by which a pack is laid before the board, before its figures are known.
 *
 * @param blank what stands where somebody is to fill in something
 */
record MemoTemplate(ReportTemplate text, List<Fact> facts, String blank, Memo.Attachments attachments) {
    /** The registry's number of the matter. */
    static final String DIARY = "diary";

    /** The day that the memo bears. */
    static final String DATE = "date";

    /** What the edition that is laid before the board is called. */
    static final String EDITION = "edition";

    /** The words that only a memo may use. */
    static final Set<String> WORDS = Set.of(DIARY, DATE, EDITION);

    MemoTemplate {
        facts = List.copyOf(facts);
    }

    /** A line of the head; one that lacks a word is to be filled in. */
    record Fact(String label, TextTemplate text) {}

    /** Everything in it that somebody wrote. */
    Stream<TextTemplate> texts() {
        return Stream.concat(ReportCheck.texts(text), facts.stream().map(Fact::text));
    }
}
