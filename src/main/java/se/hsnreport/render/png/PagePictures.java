package se.hsnreport.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import se.hsnreport.layout.Page;
import se.hsnreport.render.Output;

/** Draws the pages of a PDF as pictures, one at a time, and all of them small on one sheet. */
public final class PagePictures {
    /** The name of the sheet; those of pages begin with their numbers. */
    public static final String SHEET = "oversikt.png";

    private PagePictures() {}

    /**
     * Draws all pages of a PDF.
     *
     * @param pages what is on them, in the same order
     * @param last the number of the deck's last page, drawn or not
     * @param width of each picture in pixels
     * @return names of the files, the sheet first
     */
    public static List<String> draw(byte[] pdf, List<Page> pages, int last, int width, Output output)
            throws IOException {
        List<String> names = new ArrayList<>(List.of(SHEET));
        ContactSheet sheet = new ContactSheet(pages.size());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage picture = picture(renderer, i, document.getPage(i).getMediaBox(), width);
                String name = name(pages.get(i), last);
                write(picture, name + ".png", output);
                sheet.add(picture, name);
                names.add(name + ".png");
            }
        }
        write(sheet.picture(), SHEET, output);
        return names;
    }

    private static BufferedImage picture(PDFRenderer renderer, int page, PDRectangle box, int width)
            throws IOException {
        float scale = width / box.getWidth();
        BufferedImage picture =
                new BufferedImage(width, Math.round(box.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setBackground(Color.WHITE);
        g.clearRect(0, 0, picture.getWidth(), picture.getHeight());
        renderer.renderPageToGraphics(page, g, scale, scale, RenderDestination.VIEW);
        g.dispose();
        return picture;
    }

    private static void write(BufferedImage picture, String name, Output output) throws IOException {
        // The library would else keep what it writes in a file of the temporary directory.
        ImageIO.setUseCache(false);
        try (OutputStream file = output.create(name)) {
            ImageIO.write(picture, "png", file);
        }
    }

    /** Such as {@code 07-budgetavvikelse}, and {@code 08-budgetavvikelse-2} for the page where it goes on. */
    private static String name(Page page, int last) {
        String digits = String.valueOf(page.number());
        int most = Math.max(2, String.valueOf(last).length());
        String slide = page.slide().id().replaceAll("[^\\p{L}\\p{N}._-]", "_");
        String part = page.part() > 1 ? "-" + page.part() : "";
        return "0".repeat(most - digits.length()) + digits + "-" + slide + part;
    }
}
