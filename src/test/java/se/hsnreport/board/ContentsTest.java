package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import se.hsnreport.testing.FullPack;

/** Who is asked about a page of a section clicks its name in the list of contents, and is there. */
class ContentsTest {
    /** A link of a page; pages are counted from 1. */
    private record Link(int from, String words, int to) {}

    @Test
    void everyPageAfterASectionsFirstIsReachedFromItInTheSlides() throws IOException {
        List<Link> links = new ArrayList<>();
        try (XMLSlideShow show = show()) {
            for (XSLFSlide slide : show.getSlides()) {
                runs(slide)
                        .filter(run -> run.getHyperlink() != null)
                        .forEach(run -> links.add(new Link(
                                slide.getSlideNumber(),
                                run.getRawText(),
                                number(Objects.requireNonNull(run.getHyperlink())
                                        .getAddress()))));
            }
            everyPageIsReached(links, show.getSlides().size());
        }
    }

    @Test
    void everyPageAfterASectionsFirstIsReachedFromItInThePdfAndTheLinkSaysWhere() throws IOException {
        List<Link> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(FullPack.of("2024-02").pdf())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                    int to = document.getDocumentCatalog()
                            .findNamedDestinationPage((PDNamedDestination) action.getDestination())
                            .retrievePageNumber();
                    links.add(new Link(document.getPages().indexOf(page) + 1, annotation.getContents(), to + 1));
                }
            }
            everyPageIsReached(links, document.getNumberOfPages());
        }
    }

    private static void everyPageIsReached(List<Link> links, int pages) throws IOException {
        List<Integer> sections = links.stream().map(Link::from).distinct().toList();
        try (XMLSlideShow show = show()) {
            assertThat(links)
                    .extracting(Link::to)
                    .containsExactlyElementsOf(IntStream.rangeClosed(2, pages)
                            .filter(page -> !sections.contains(page))
                            .filter(page ->
                                    !show.getSlides().get(page - 1).getTitle().contains("(forts."))
                            .boxed()
                            .toList());
        }
        assertThat(links).hasSizeGreaterThan(40).contains(new Link(2, "Budgetavvikelse", 3));
    }

    private static XMLSlideShow show() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(FullPack.of("2024-02").pptx()));
    }

    private static Stream<XSLFTextRun> runs(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                .flatMap(paragraph -> paragraph.getTextRuns().stream());
    }

    private static int number(String part) {
        return Integer.parseInt(part.replaceAll("\\D", ""));
    }
}
