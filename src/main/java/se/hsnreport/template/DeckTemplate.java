package se.hsnreport.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.commentary.Tolerance;
import se.hsnreport.document.Deck;
import se.hsnreport.document.TypeScale;
import se.hsnreport.finding.Place;
import se.hsnreport.format.NumberStyle;

/**
 * A board's template as read.
 *
 * @param place the file
 * @param board id of the board
 * @param name of the board, in words
 * @param meeting the calendar's step that is the board's meeting; empty when there is none
 * @param scope which part of the organisation is the board's
 * @param tolerance how far figures may move before a comment on them is out of date
 * @param packs ids of slides in order, by the pack's name
 */
public record DeckTemplate(
        Place place,
        String board,
        String name,
        String language,
        Wording wording,
        MasterFile master,
        String meeting,
        BoardScope scope,
        Styles styles,
        Tolerance tolerance,
        Map<String, List<PackEntry>> packs,
        List<SlideTemplate> slides,
        Written written) {
    public DeckTemplate {
        slides = List.copyOf(slides);
    }

    /** The titles of all slides by their ids, holes as written, in the template's order. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        slides.forEach(slide -> titles.put(slide.id(), slide.texts().title().written()));
        return titles;
    }

    /** The same template on another master. */
    public DeckTemplate on(Path other) {
        MasterFile file = new MasterFile(other, other.toString().replace('\\', '/'), true);
        return new DeckTemplate(
                place, board, name, language, wording, file, meeting, scope, styles, tolerance, packs, slides, written);
    }

    /** The same template in other sizes of type. */
    DeckTemplate in(TypeScale type) {
        Deck.Look look = styles.look();
        Styles sized =
                new Styles(styles.numbers(), new Deck.Look(look.palette(), type, look.places()), styles.hyphenation());
        return new DeckTemplate(
                place, board, name, language, wording, master, meeting, scope, sized, tolerance, packs, slides,
                written);
    }

    /**
     * Which part of the organisation is the board's; all of it when there are no values.
     *
     * @param values that a field of the organisation may have, by field
     */
    public record BoardScope(Map<String, List<String>> values, Place place) {}

    /** Ids of the editions that are no corrections, from the first that is sent to the last; then the corrections'. */
    public List<String> editions() {
        return List.copyOf(marks().keySet());
    }

    /** What the editions are called on their pages, by their ids, holes as written. */
    public Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        wording.editions().forEach((id, edition) -> marks.put(id, edition.mark().written()));
        return marks;
    }

    /**
     * Texts of the whole deck.
     *
     * @param editions what editions are called on their pages, by their ids
     */
    record Wording(
            TextTemplate title,
            TextTemplate subject,
            TextTemplate foot,
            String continued,
            Map<String, EditionTemplate> editions) {}

    /**
     * The organisation's own .pptx.
     *
     * @param isThere whether it can be read; if not, that has been told
     */
    public record MasterFile(Path path, String name, boolean isThere) {}

    /**
     * Number styles by name, colours, sizes and names of places.
     *
     * @param hyphenation long words with a hyphen where a table's head may break them
     */
    record Styles(Map<String, NumberStyle> numbers, Deck.Look look, List<String> hyphenation) {}

    /** What is written besides the deck; empty what the board has not. */
    record Written(Optional<ReportTemplate> report, Optional<MemoTemplate> memo, Optional<FormTemplate> form) {}

    Optional<ReportTemplate> report() {
        return written.report();
    }

    Optional<FormTemplate> form() {
        return written.form();
    }

    Optional<MemoTemplate> memo() {
        return written.memo();
    }

    /** A slide's id in a pack, and where it stands. */
    record PackEntry(String id, Place place) {}
}
