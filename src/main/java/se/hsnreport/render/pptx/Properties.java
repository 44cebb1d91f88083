package se.hsnreport.render.pptx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.ooxml.CoreProperties;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** What the file says of itself: the deck's words in place of the template's, its date in place of the clock's. */
final class Properties {
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private Properties() {}

    static void write(OPCPackage opened, LaidOutDeck deck) throws IOException, InvalidFormatException {
        CoreProperties.write(opened.getPackageProperties(), deck.deck());
        try (OutputStream out = extended(opened).getOutputStream()) {
            Xml xml = Xml.plain(out, "Properties", EXTENDED);
            xml.open("Application").text(CoreProperties.PROGRAM).close();
            xml.open("Slides").text(String.valueOf(deck.pages().size())).close();
            xml.end();
        }
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
