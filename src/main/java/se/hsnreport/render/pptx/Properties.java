package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.hsnreport.document.Deck;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** What the file says of itself: the deck's words in place of the template's, its date in place of the clock's. */
final class Properties {
    private static final String PROGRAM = "hsnreport";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private Properties() {}

    static void write(OPCPackage opened, LaidOutDeck deck) throws IOException, InvalidFormatException {
        core(opened.getPackageProperties(), deck.deck());
        try (OutputStream out = extended(opened).getOutputStream()) {
            Xml xml = Xml.plain(out, "Properties", EXTENDED);
            xml.open("Application").text(PROGRAM).close();
            xml.open("Slides").text(String.valueOf(deck.pages().size())).close();
            xml.end();
        }
    }

    private static void core(PackageProperties core, Deck deck) throws InvalidFormatException {
        Optional<Date> date =
                Optional.of(Date.from(deck.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitleProperty(Optional.of(deck.about().title()));
        core.setSubjectProperty(Optional.of(deck.about().subject()));
        core.setCreatorProperty(Optional.of(deck.about().author()));
        core.setLanguageProperty(Optional.of(deck.about().language()));
        core.setLastModifiedByProperty(Optional.of(PROGRAM));
        core.setCreatedProperty(date);
        core.setModifiedProperty(date);
        core.setRevisionProperty(Optional.of("1"));
        core.setCategoryProperty(Optional.empty());
        core.setContentStatusProperty(Optional.empty());
        core.setDescriptionProperty(Optional.empty());
        core.setIdentifierProperty(Optional.empty());
        core.setKeywordsProperty(Optional.empty());
        core.setLastPrintedProperty(Optional.empty());
        core.setVersionProperty(Optional.empty());
    }

    private static PackagePart extended(OPCPackage opened) throws InvalidFormatException {
        for (PackagePart part : opened.getPartsByRelationshipType(PackageRelationshipTypes.EXTENDED_PROPERTIES)) {
            return part;
        }
        PackagePart part = opened.createPart(
                PackagingURIHelper.createPartName("/docProps/app.xml"), Namespaces.officeType("extended-properties"));
        opened.addRelationship(part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.EXTENDED_PROPERTIES);
        return part;
    }
}
