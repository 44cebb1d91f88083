package se.hsnreport.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;

/**
 * What an edition is called.
 *
 * @param mark at the foot of every page and on the first
 * @param preliminary before the title of a slide with preliminary figures; empty when they are told as usual
 */
record EditionTemplate(TextTemplate mark, TextTemplate preliminary) {
    /** The day that a correction bears. */
    static final String DATE = "edition.date";

    private static final String CORRECTION = "rattad";

    /** Ids stand in the names of folders and files. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** The editions that most boards send, in the order in which they do; the last is every correction. */
    private static final Map<String, EditionTemplate> USUAL = usual();

    private static Map<String, EditionTemplate> usual() {
        Map<String, EditionTemplate> usual = new LinkedHashMap<>();
        usual.put("au", of("Utgåva till arbetsutskottet", "PRELIMINÄR"));
        usual.put("namnd", of("Utgåva till nämnden", ""));
        usual.put(CORRECTION, of("RÄTTAD {{" + DATE + "}}", ""));
        return usual;
    }

    private static EditionTemplate of(String mark, String preliminary) {
        return new EditionTemplate(text(mark), text(preliminary));
    }

    private static TextTemplate text(String text) {
        return TextTemplate.parse(text, Place.of(""));
    }

    /** The usual ones in the template's own words where it has such, and its own ones before the corrections. */
    static Map<String, EditionTemplate> read(Fields editions) {
        Map<String, EditionTemplate> read = new LinkedHashMap<>(USUAL);
        for (String id : editions.keys()) {
            Fields words = editions.fields(id);
            if (!ID.matcher(id).matches()) {
                editions.findings().add(Code.VALUE_INVALID, editions.place(id), id, String.join(", ", USUAL.keySet()));
            }
            EditionTemplate usual = read.getOrDefault(id, of(id, ""));
            read.put(
                    id,
                    new EditionTemplate(
                            words.has("mark") ? SlideReader.text(words, "mark") : usual.mark,
                            words.has("preliminary") ? SlideReader.text(words, "preliminary") : usual.preliminary));
            words.done();
        }
        EditionTemplate correction = read.remove(CORRECTION);
        if (correction != null) {
            read.put(CORRECTION, correction);
        }
        return read;
    }
}
