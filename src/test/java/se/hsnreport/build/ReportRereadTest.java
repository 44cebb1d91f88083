package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.Page;
import se.hsnreport.render.PageText;
import se.hsnreport.render.chart.Charts;
import se.hsnreport.render.docx.DocxRenderer;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.pdf.PdfRenderer;
import se.hsnreport.render.pdf.PdfText;

/** What the sample board's report says of a month, and that no file that says anything else is published. */
class ReportRereadTest {
    private static final LaidOutReport REPORT = CommentedMonth.of("2026-03").report();
    private static final String TEXT = "report.docx";
    private static final String PAGES = "report.pdf";

    @TempDir
    static Path folder;

    @BeforeAll
    static void render() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(TEXT))) {
            new DocxRenderer(new Charts()).render(REPORT, out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(PAGES))) {
            new PdfRenderer().render(REPORT.pages(), out);
        }
    }

    @Test
    void the_month_is_told_in_the_words_that_the_board_knows() {
        List<String> said = REPORT.report().parts().stream()
                .filter(Report.Text.class::isInstance)
                .map(part -> Run.text(((Report.Text) part).paragraph().runs()).replace('\u00a0', ' '))
                .toList();
        assertThat(said.get(0))
                .isEqualTo(
                        "Hälso- och sjukvårdsnämndens verksamheter redovisar ett underskott mot budget på 44 miljoner"
                                + " kronor till och med mars 2026. Jämfört med samma månader 2025 har nettokostnaderna ökat med"
                                + " 38 miljoner kronor, motsvarande 2,1 procent. Intäkterna har ökat med 51 miljoner kronor (4,5"
                                + " procent), medan kostnaderna har ökat med 89 miljoner kronor (3,0 procent).");
    }

    @Test
    void sound_files_are_left_in_peace() throws IOException {
        Reread reread = new Reread(REPORT.pages());
        reread.text(TEXT, DocxText.read(folder.resolve(TEXT)), REPORT);
        reread.document(PAGES, folder.resolve(PAGES));
        assertThat(reread.differences()).isEmpty();
    }

    @Test
    void any_other_digit_in_the_text_document_is_found() throws IOException {
        DocxText read = DocxText.read(folder.resolve(TEXT));
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < read.paragraphs().size(); i++) {
            for (int at : digits(read.paragraphs().get(i))) {
                List<String> changed = new ArrayList<>(read.paragraphs());
                changed.set(i, turned(read.paragraphs().get(i), at));
                Reread reread = new Reread(REPORT.pages());
                reread.text(TEXT, with(read, changed, read.drawings()), REPORT);
                tried++;
                if (reread.differences().isEmpty()) {
                    missed.add(changed.get(i));
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(1000);
    }

    @Test
    void another_chart_in_the_text_document_is_found() throws IOException {
        DocxText read = DocxText.read(folder.resolve(TEXT));
        for (int i = 0; i < read.drawings().size(); i++) {
            List<List<String>> changed = new ArrayList<>(read.drawings());
            changed.set(i, List.of("12 345"));
            Reread reread = new Reread(REPORT.pages());
            reread.text(TEXT, with(read, read.paragraphs(), changed), REPORT);
            assertThat(reread.differences()).isNotEmpty();
        }
    }

    @Test
    void other_digits_on_the_pages_are_found() throws IOException {
        List<PageText> read = PdfText.read(folder.resolve(PAGES));
        Random random = new Random(20260331);
        for (Page page : REPORT.pages().pages()) {
            PageText own = read.get(page.number() - 1);
            for (int i = 0; i < own.texts().size(); i++) {
                List<Integer> digits = digits(own.texts().get(i));
                if (!digits.isEmpty()) {
                    List<String> changed = new ArrayList<>(own.texts());
                    changed.set(i, turned(own.texts().get(i), digits.get(random.nextInt(digits.size()))));
                    Reread reread = new Reread(REPORT.pages());
                    reread.page(PAGES, page, new PageText(changed, own.unseen(), own.charts()));
                    assertThat(reread.differences()).as(changed.get(i)).isNotEmpty();
                }
            }
        }
    }

    private static DocxText with(DocxText read, List<String> paragraphs, List<List<String>> drawings) {
        return new DocxText(
                paragraphs, read.outside(), read.controls(), read.wordless(), read.descriptions(), drawings);
    }

    private static List<Integer> digits(String text) {
        return java.util.stream.IntStream.range(0, text.length())
                .filter(at -> Character.isDigit(text.charAt(at)))
                .boxed()
                .toList();
    }

    private static String turned(String text, int at) {
        StringBuilder turned = new StringBuilder(text);
        turned.setCharAt(at, (char) ('0' + (text.charAt(at) - '0' + 3) % 10));
        return turned.toString();
    }
}
