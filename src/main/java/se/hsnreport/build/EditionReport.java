package se.hsnreport.build;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import se.hsnreport.diff.Change;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.FigureKey;
import se.hsnreport.diff.PackFigure;
import se.hsnreport.edition.FrozenEdition;

/**
 * What build.json tells of an edition.
 *
 * @param mark what it is called on its pages
 * @param changes since what it corrects; empty when it corrects nothing
 */
record EditionReport(Sending sending, String mark, Optional<Changes> changes) {
    static EditionReport of(Sending sending, String mark, Optional<Changes> changes) {
        return new EditionReport(sending, mark, sending.corrected().flatMap(one -> changes));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("edition");
        json.writeStringField("id", sending.edition().id());
        json.writeStringField("mark", mark);
        if (sending.corrected().isPresent()) {
            FrozenEdition corrected = sending.corrected().get();
            json.writeStringField(
                    "date", sending.edition().date().map(String::valueOf).orElse(""));
            json.writeStringField("reason", sending.edition().reason());
            json.writeStringField("corrects", corrected.id());
            json.writeStringField("correctsSha256", corrected.sha256());
        }
        if (changes.isPresent()) {
            json.writeArrayFieldStart("changes");
            for (Change change : changes.get().figures()) {
                write(change, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** As readers see it; what differs in decimals alone looks the same before and after. */
    private static void write(Change change, JsonGenerator json) throws IOException {
        FigureKey key = change.figure().key();
        json.writeStartObject();
        json.writeStringField("slide", key.slide());
        json.writeStringField("row", key.row());
        json.writeStringField("column", key.column());
        json.writeStringField("before", shown(change.before()));
        json.writeStringField("after", shown(change.after()));
        json.writeEndObject();
    }

    private static String shown(Optional<PackFigure> figure) {
        return figure.map(one -> one.display().text()).orElse("");
    }
}
