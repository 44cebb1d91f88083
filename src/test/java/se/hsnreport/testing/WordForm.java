package se.hsnreport.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A form that somebody fills in with Word: what Word leaves around words is left around them. */
public record WordForm(Path file) {
    private static final String DOCUMENT = "word/document.xml";

    /** Types paragraphs into the control of a tag. */
    public WordForm answer(String tag, String... paragraphs) throws IOException {
        StringBuilder typed = new StringBuilder();
        for (String paragraph : paragraphs) {
            typed.append(paragraph(paragraph));
        }
        return edit(xml -> {
            int named = xml.indexOf("<w:tag w:val=\"" + tag + "\"/>");
            int content = xml.indexOf("<w:sdtContent>", named) + "<w:sdtContent>".length();
            if (named < 0) {
                throw new IllegalArgumentException(tag);
            }
            String properties = xml.substring(named, content).replace("<w:showingPlcHdr/>", "");
            int end = xml.indexOf("</w:sdtContent>", content);
            return xml.substring(0, named) + properties + typed + xml.substring(end);
        });
    }

    /** A paragraph in two runs with marks of revision and spelling, the second in a smart tag. */
    private static String paragraph(String text) {
        int half = text.length() / 2;
        return "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\"><w:r w:rsidRPr=\"00AB12CD\">"
                + words(text.substring(0, half)) + "</w:r><w:proofErr w:type=\"spellStart\"/>"
                + "<w:smartTag w:uri=\"urn:schemas\" w:element=\"place\"><w:r>" + words(text.substring(half))
                + "</w:r></w:smartTag><w:proofErr w:type=\"spellEnd\"/>"
                + "<w:del w:id=\"9\" w:author=\"X\"><w:r><w:delText>struket</w:delText></w:r></w:del></w:p>";
    }

    private static String words(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:t xml:space=\"preserve\">" + escaped + "</w:t>";
    }

    /** Puts other words in the document's part, which must be there. */
    public WordForm replace(String old, String by) throws IOException {
        return edit(xml -> {
            if (!xml.contains(old)) {
                throw new IllegalArgumentException(old);
            }
            return xml.replace(old, by);
        });
    }

    public WordForm edit(UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> parts = parts();
        String xml = new String(parts.getOrDefault(DOCUMENT, new byte[0]), StandardCharsets.UTF_8);
        parts.put(DOCUMENT, change.apply(xml).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        Files.write(file, bytes.toByteArray());
        return this;
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
