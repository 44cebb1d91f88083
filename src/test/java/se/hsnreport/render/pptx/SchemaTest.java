package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.TblStyleLstDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;

class SchemaTest {
    private interface Parser {
        XmlObject parse(ByteArrayInputStream in) throws XmlException, IOException;
    }

    private static final Map<String, Parser> SCHEMAS = Map.of(
            "ppt/charts/[^/]*\\.xml", ChartSpaceDocument.Factory::parse,
            "ppt/slides/[^/]*\\.xml", SldDocument.Factory::parse,
            "ppt/notesSlides/[^/]*\\.xml", NotesDocument.Factory::parse,
            "ppt/notesMasters/[^/]*\\.xml", NotesMasterDocument.Factory::parse,
            "ppt/presentation\\.xml", PresentationDocument.Factory::parse,
            "ppt/slideMasters/[^/]*\\.xml", SldMasterDocument.Factory::parse,
            "ppt/slideLayouts/[^/]*\\.xml", SldLayoutDocument.Factory::parse,
            "ppt/theme/[^/]*\\.xml", ThemeDocument.Factory::parse,
            "ppt/tableStyles\\.xml", TblStyleLstDocument.Factory::parse);

    @Test
    void everyPartOfADeckFollowsTheSchemas() throws IOException, XmlException {
        for (byte[] file : List.of(
                Decks.bytes(Decks.hsn()),
                Decks.bytes(Decks.minimal()),
                Decks.bytes(Decks.odd()),
                Decks.editable(Decks.charts()))) {
            assertThat(errors(OpenedDeck.of(file))).isEmpty();
        }
    }

    @Test
    void everyPartOfTheTemplatesFollowsTheSchemas() throws IOException, XmlException {
        for (String template : List.of("hsn", "minimal")) {
            byte[] file = Files.readAllBytes(Path.of("templates", template, "master.pptx"));
            assertThat(errors(OpenedDeck.of(file))).isEmpty();
        }
    }

    private static List<String> errors(OpenedDeck deck) throws IOException, XmlException {
        List<String> errors = new ArrayList<>();
        for (Map.Entry<String, Parser> schema : SCHEMAS.entrySet()) {
            for (String part : deck.names(schema.getKey())) {
                List<Object> found = new ArrayList<>();
                schema.getValue()
                        .parse(new ByteArrayInputStream(deck.parts().get(part)))
                        .validate(new XmlOptions().setErrorListener(asErrors(found)));
                found.forEach(error -> errors.add(part + ": " + error));
            }
        }
        return errors;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static java.util.Collection<org.apache.xmlbeans.XmlError> asErrors(List<Object> found) {
        return (java.util.Collection) found;
    }
}
