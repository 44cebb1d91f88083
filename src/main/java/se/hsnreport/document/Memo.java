package se.hsnreport.document;

import java.util.List;

/**
 * The draft of the memo by which a pack is laid before a board.
 *
 * @param text title, lines under it and parts; no tables or charts
 * @param facts at the head
 * @param blank what stands where somebody is to fill in something
 * @param attachments the words of the list of files
 */
public record Memo(Report text, List<Fact> facts, String blank, Attachments attachments) {
    public Memo {
        facts = List.copyOf(facts);
    }

    /**
     * A line of the head.
     *
     * @param value empty when it is to be filled in
     */
    public record Fact(String label, String value) {}

    /**
     * What the list of files says of itself.
     *
     * @param heading over the list
     * @param number over the numbers and before each of them
     * @param file over the files' names
     * @param extent over the numbers of pages
     * @param sum over the hashes
     * @param units how files are counted
     */
    public record Attachments(String heading, String number, String file, String extent, String sum, Units units) {}

    /** What files consist of. */
    public record Units(Unit pages, Unit slides, Unit sheets) {}

    /** The word after 1, and that after every other number. */
    public record Unit(String one, String more) {
        /** Such as {@code 59 sidor}. */
        public String counted(long number) {
            return number + " " + (number == 1 ? one : more);
        }
    }
}
