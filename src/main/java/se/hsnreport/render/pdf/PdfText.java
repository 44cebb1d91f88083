package se.hsnreport.render.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.render.PageText;

/**
 * Reads the words of a finished PDF again: what its fonts say that the drawn letters are. It knows the operators that
 * the renderer uses, which is several times quicker than knowing all of them.
 */
public final class PdfText {
    private final Map<Integer, Map<Integer, String>> letters = new HashMap<>();

    private PdfText() {}

    /**
     * Reads page by page; every line is a text, since lines are drawn one by one.
     *
     * @throws IOException when it is no whole PDF
     */
    public static List<PageText> read(Path file) throws IOException {
        PdfText texts = new PdfText();
        List<PageText> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                Drawn drawn = texts.new Drawn();
                drawn.read(reader.getPageContent(page), reader.getPageN(page).getAsDict(PdfName.RESOURCES));
                pages.add(new PageText(drawn.lines, List.of(), drawn.charts));
            }
        } catch (RuntimeException e) {
            // the library's way to say that a file is damaged
            throw new IOException(e);
        }
        return pages;
    }

    /** What a page or a chart draws. */
    private final class Drawn {
        private final List<String> lines = new ArrayList<>();
        private final List<PageText.Chart> charts = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private String name = "";
        private String string = "";
        private Map<Integer, String> font = Map.of();

        void read(byte[] content, PdfDictionary resources) throws IOException {
            PRTokeniser tokens = new PRTokeniser(content);
            while (tokens.nextToken()) {
                switch (tokens.getTokenType()) {
                    case PRTokeniser.TK_NAME -> name = tokens.getStringValue();
                    case PRTokeniser.TK_STRING -> string = tokens.getStringValue();
                    case PRTokeniser.TK_OTHER -> operator(tokens.getStringValue(), resources);
                    default -> {}
                }
            }
        }

        private void operator(String operator, PdfDictionary resources) throws IOException {
            switch (operator) {
                case "Tf" -> font = font(resources);
                case "Tj" -> line.append(decoded(string));
                case "ET" -> {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                case "Do" -> form(resources);
                // strings in pieces would be letters that are not read
                case "TJ", "'", "\"" -> throw new IOException(operator);
                default -> {}
            }
        }

        private Map<Integer, String> font(PdfDictionary resources) throws IOException {
            PdfDictionary fonts = resources.getAsDict(PdfName.FONT);
            int id = fonts.getAsIndirectObject(new PdfName(name)).getNumber();
            Map<Integer, String> known = letters.get(id);
            if (known == null) {
                known = ToUnicode.of(bytes(fonts.getAsDict(new PdfName(name)), PdfName.TOUNICODE));
                letters.put(id, known);
            }
            return known;
        }

        private String decoded(String glyphs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i + 1 < glyphs.length(); i += 2) {
                int glyph = glyphs.charAt(i) << 8 | glyphs.charAt(i + 1);
                text.append(font.getOrDefault(glyph, "\uFFFD"));
            }
            return text.toString();
        }

        private void form(PdfDictionary resources) throws IOException {
            PdfDictionary objects = resources.getAsDict(PdfName.XOBJECT);
            PdfObject drawn = PdfReader.getPdfObject(objects.get(new PdfName(name)));
            if (drawn instanceof PRStream stream && PdfName.FORM.equals(stream.getAsName(PdfName.SUBTYPE))) {
                Drawn chart = new Drawn();
                chart.read(PdfReader.getStreamBytes(stream), stream.getAsDict(PdfName.RESOURCES));
                charts.add(new PageText.Chart(true, chart.lines));
            }
        }

        private byte[] bytes(PdfDictionary of, PdfName key) throws IOException {
            if (PdfReader.getPdfObject(of.get(key)) instanceof PRStream stream) {
                return PdfReader.getStreamBytes(stream);
            }
            throw new IOException(key.toString());
        }
    }
}
