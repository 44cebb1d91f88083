package se.hsnreport.build;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes finished files again with one digit changed in their bytes. */
final class Damage {
    private static final Pattern DIGIT = Pattern.compile("(?<=[>\u2212\\d\u00a0])\\d(?=[\\d\u00a0, %]*</a:t>)");

    /** Glyphs of 0 to 9 in the fonts that come with the program. */
    private static final int ZERO = 0x13;

    private Damage() {}

    /** Changes a digit of a slide; gives the slide's part. */
    static String pptx(Path from, Path to, Random random) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            List<? extends ZipEntry> slides = entries.stream()
                    .filter(entry -> entry.getName().matches("ppt/slides/slide\\d+\\.xml"))
                    .filter(entry -> DIGIT.matcher(text(zip, entry)).find())
                    .toList();
            String slide = slides.get(random.nextInt(slides.size())).getName();
            for (ZipEntry entry : entries) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(slide) ? damaged(text(zip, entry), random) : bytes(zip, entry));
                out.closeEntry();
            }
            return slide;
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) {
        try {
            return new String(bytes(zip, entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] damaged(String xml, Random random) {
        List<MatchResult> digits = DIGIT.matcher(xml).results().toList();
        MatchResult digit = digits.get(random.nextInt(digits.size()));
        int other = (digit.group().charAt(0) - '0' + 1 + random.nextInt(9)) % 10;
        return (xml.substring(0, digit.start()) + other + xml.substring(digit.end())).getBytes(StandardCharsets.UTF_8);
    }

    /** Changes a digit that a page draws; gives the page's number. */
    static int pdf(Path from, Path to, Random random) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(from));
                OutputStream out = Files.newOutputStream(to)) {
            int page = 2 + random.nextInt(reader.getNumberOfPages() - 1);
            byte[] content = reader.getPageContent(page);
            List<Integer> digits = new ArrayList<>();
            for (int i = 1; i < content.length; i++) {
                if (content[i - 1] == 0 && content[i] >= ZERO && content[i] < ZERO + 10) {
                    digits.add(i);
                }
            }
            int at = digits.get(random.nextInt(digits.size()));
            content[at] = (byte) (ZERO + (content[at] - ZERO + 1 + random.nextInt(9)) % 10);
            reader.setPageContent(page, content);
            PdfStamper stamper = new PdfStamper(reader, out);
            stamper.close();
            return page;
        }
    }
}
