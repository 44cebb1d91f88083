package se.hsnreport.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.ooxml.Archive;
import se.hsnreport.render.ooxml.CoreProperties;
import se.hsnreport.render.ooxml.Namespaces;
import se.hsnreport.render.ooxml.Xml;

/** Writes the figures of a deck as a workbook: a sheet a slide, exact numbers, formats as on the slides. */
public final class XlsxRenderer implements Renderer {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String suffix() {
        return "-underlag";
    }

    @Override
    public void render(LaidOutDeck deck, OutputStream out) throws IOException {
        try {
            OPCPackage made = OPCPackage.create(out);
            try {
                parts(made, deck);
                CoreProperties.write(made.getPackageProperties(), deck.deck());
                Archive.write(made, out);
            } finally {
                made.revert();
            }
        } catch (InvalidFormatException | UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static void parts(OPCPackage made, LaidOutDeck deck) throws IOException, InvalidFormatException {
        List<Sheet> sheets = Sheets.of(deck.deck());
        PackagePart workbook = part(made, "workbook", "sheet.main");
        made.addRelationship(workbook.getPartName(), TargetMode.INTERNAL, Namespaces.relation("officeDocument"));
        StyleSheet styles = new StyleSheet(HexFormat.of().withUpperCase().toHexDigits(deck.rgb(Tone.LEAD), 6));
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            PackagePart sheet = part(made, "worksheets/sheet" + (i + 1), "worksheet");
            try (OutputStream to = sheet.getOutputStream()) {
                new SheetXml(sheets.get(i), styles, deck.deck().foot()).write(to, i == 0);
            }
            relations.add(relate(workbook, sheet, "worksheet"));
        }
        PackagePart looks = part(made, "styles", "styles");
        try (OutputStream to = looks.getOutputStream()) {
            styles.write(to);
        }
        relate(workbook, looks, "styles");
        try (OutputStream to = workbook.getOutputStream()) {
            workbook(to, sheets, relations);
        }
    }

    private static PackagePart part(OPCPackage made, String name, String type) throws InvalidFormatException {
        return made.createPart(PackagingURIHelper.createPartName("/xl/" + name + ".xml"), TYPE + type + "+xml");
    }

    private static String relate(PackagePart from, PackagePart to, String kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, Namespaces.relation(kind))
                .getId();
    }

    private static void workbook(OutputStream out, List<Sheet> sheets, List<String> relations) {
        Xml xml = Xml.plain(out, "workbook", Namespaces.SHEET).with("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", String.valueOf(i + 1));
            xml.with("r:id", relations.get(i));
        }
        xml.close().open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            int head = sheets.get(i).headRow().orElse(1);
            xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", String.valueOf(i));
            xml.text("'" + sheets.get(i).name() + "'!$" + head + ":$" + head).close();
        }
        xml.end();
    }
}
