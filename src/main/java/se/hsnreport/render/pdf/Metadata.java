package se.hsnreport.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.document.Deck;

/** What the file says of itself, the same in both places where it says it, and nothing of the clock. */
final class Metadata {
    private static final String CREATOR = "hsnreport";
    private static final String PRODUCER = "OpenPDF";
    private static final int ID_BYTES = 16;
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

    private final Deck deck;
    private final MessageDigest content;

    Metadata(Deck deck) {
        this.deck = deck;
        try {
            this.content = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document's own dictionary; the dates replace those of the clock. */
    void describe(Document document, PdfDictionary info) {
        document.addTitle(deck.about().title());
        document.addSubject(deck.about().subject());
        document.addAuthor(deck.about().author());
        document.addCreator(CREATOR);
        PdfString date = new PdfString("D:" + deck.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "120000Z");
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }

    /** The same as XMP, with the standards that the file keeps. */
    byte[] xmp() {
        Map<String, String> values = Map.of(
                "title", deck.about().title(),
                "subject", deck.about().subject(),
                "author", deck.about().author(),
                "language", deck.about().language(),
                "creator", CREATOR,
                "producer", PRODUCER,
                "date", deck.date() + "T12:00:00Z");
        String filled = SLOT.matcher(template()).replaceAll(m -> Matcher.quoteReplacement(escaped(values, m.group(1))));
        return filled.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String template() {
        try (InputStream in = Metadata.class.getResourceAsStream("metadata.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts a page's content into the file's identity. */
    void add(byte[] page) {
        content.update(page);
    }

    /** Tells this file from others: the same content gives the same. */
    byte[] id() {
        content.update(xmp());
        return Arrays.copyOf(content.digest(), ID_BYTES);
    }
}
