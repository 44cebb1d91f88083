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
 * @param report the written report; empty when the board has none
 * @param form for the areas' comments; empty when the board has none
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
        Optional<ReportTemplate> report,
        Optional<FormTemplate> form) {
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
                place, board, name, language, wording, file, meeting, scope, styles, tolerance, packs, slides, report,
                form);
    }

    /** The same template in other sizes of type. */
    DeckTemplate in(TypeScale type) {
        Deck.Look look = styles.look();
        Styles sized =
                new Styles(styles.numbers(), new Deck.Look(look.palette(), type, look.places()), styles.hyphenation());
        return new DeckTemplate(
                place, board, name, language, wording, master, meeting, scope, sized, tolerance, packs, slides, report,
                form);
    }

    /**
     * Which part of the organisation is the board's; all of it when there are no values.
     *
     * @param values that a field of the organisation may have, by field
     */
    public record BoardScope(Map<String, List<String>> values, Place place) {}

    /** Texts of the whole deck. */
    record Wording(TextTemplate title, TextTemplate subject, TextTemplate foot, String continued) {}

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

    /** A slide's id in a pack, and where it stands. */
    record PackEntry(String id, Place place) {}
}
