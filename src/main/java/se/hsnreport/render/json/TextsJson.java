package se.hsnreport.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;

/** Writes what the slides say in words, so that two builds can be compared by their texts too. */
final class TextsJson {
    private TextsJson() {}

    /** Writes the field {@code slides} of figures.json: every slide in order, those without figures too. */
    static void write(Deck deck, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("slides");
        for (Slide slide : deck.slides()) {
            json.writeStartObject();
            json.writeStringField("slide", slide.id());
            json.writeStringField("title", Run.text(slide.title()));
            json.writeStringField("subtitle", Run.text(slide.subtitle()));
            texts("text", paragraphs(slide), json);
            json.writeStringField("source", slide.source());
            texts("notes", slide.notes(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static List<String> paragraphs(Slide slide) {
        return slide.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .flatMap(block -> ((Block.Text) block).paragraphs().stream())
                .map(paragraph -> Run.text(paragraph.runs()))
                .toList();
    }

    private static void texts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
