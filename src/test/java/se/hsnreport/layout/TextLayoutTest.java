package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.layout.Sample.paragraph;
import static se.hsnreport.layout.Sample.slide;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Placeholder;

class TextLayoutTest {
    private static final String LONG = "Vårdplatserna har varit färre än planerat under hela perioden, framför allt på "
            + "grund av svårigheter att rekrytera sjuksköterskor till nätter och helger i hela länet.";

    @Test
    void aFewPointsKeepTheSizeThatTheTemplateGives() {
        Item.TextItem text = body(pages(Sample.bullets(4, "punkt")).get(0));
        assertThat(text.paragraphs()).extracting(Item.Lines::size).containsOnly(2000);
    }

    @Test
    void morePointsAreWrittenSmallerBeforeTheyGoOnOverleaf() {
        List<Page> pages = pages(Sample.bullets(13, "punkt"));
        assertThat(pages).hasSize(1);
        assertThat(body(pages.get(0)).paragraphs().get(0).size()).isBetween(1400, 1900);
    }

    @Test
    void aLongTextGoesOnInEvenPartsThatAreNoSmallerThanTheyMustBe() {
        List<Page> pages = pages(Sample.bullets(17, LONG));
        assertThat(pages).hasSize(2);
        assertThat(pages).extracting(p -> body(p).paragraphs().size()).containsExactly(9, 8);
        assertThat(body(pages.get(0)).paragraphs().get(0).size())
                .isEqualTo(body(pages.get(1)).paragraphs().get(0).size());
    }

    @Test
    void aLineOverOthersIsNeverTheLastOfAPage() {
        for (int before = 8; before < 14; before++) {
            List<Paragraph> all = new ArrayList<>(Sample.bullets(before, LONG));
            all.add(paragraph(Style.LEAD, "Kostnader"));
            all.addAll(Sample.bullets(6, LONG));
            for (Page page : pages(all)) {
                List<Item.Lines> shown = body(page).paragraphs();
                assertThat(shown.get(shown.size() - 1).paragraph().style()).isNotEqualTo(Style.LEAD);
            }
        }
    }

    @Test
    void noPageBeginsOrEndsWithASingleLineOfAParagraph() {
        for (int more = 1; more < 12; more++) {
            List<Paragraph> all = new ArrayList<>(Sample.bullets(more, LONG));
            all.add(paragraph(Style.BODY, LONG.repeat(12)));
            all.add(paragraph(Style.BODY, LONG.repeat(9)));
            for (Page page : pages(all)) {
                assertThat(body(page).paragraphs())
                        .allMatch(lines -> lines.lines().size() > 1);
            }
        }
    }

    @Test
    void theRestOfAPointThatGoesOnHasNoSecondBullet() {
        List<Page> pages = pages(List.of(paragraph(Style.BULLET, LONG.repeat(30))));
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(body(pages.get(0)).paragraphs().get(0).paragraph().style()).isEqualTo(Style.BULLET);
        Item.Lines rest = body(pages.get(1)).paragraphs().get(0);
        assertThat(rest.paragraph().style()).isEqualTo(Style.BODY);
        assertThat(rest.indent())
                .isEqualTo(body(pages.get(0)).paragraphs().get(0).indent());
    }

    @Test
    void whatStandsUnderAPointIsIndentedAndSmallerAndARemarkSmallest() {
        Item.TextItem text = body(pages(List.of(
                        paragraph(Style.LEAD, "Kostnader"),
                        paragraph(Style.BULLET, "Personal"),
                        paragraph(Style.SUB_BULLET, "Hyrpersonal"),
                        paragraph(Style.NOTE, "Minus är sämre än budget.")))
                .get(0));
        assertThat(text.paragraphs()).extracting(Item.Lines::size).containsExactly(2000, 2000, 1800, 1500);
        assertThat(text.paragraphs().get(2).indent())
                .isEqualTo(2 * text.paragraphs().get(1).indent());
        assertThat(text.paragraphs().get(0).lines().get(0).runs()).allMatch(run -> run.bold());
    }

    @Test
    void aTextThatNoPageHoldsIsToldOfRatherThanCut() {
        Placeholder low = Sample.place("Low", Placeholder.Kind.BODY, Sample.points(40, 115, 300, 12), 2000);
        se.hsnreport.finding.Findings findings = new se.hsnreport.finding.Findings();
        LaidOutDeck deck = Layouter.layOut(
                Sample.deck(slide("Low", "Titel", Sample.text("Low", paragraph(Style.BODY, "Får inte plats")))),
                Sample.master(Sample.layout("Low", Sample.TITLE, low)),
                findings);
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.TEXT_TOO_LONG);
        assertThat(Sample.lines(body(deck.pages().get(0)))).containsExactly("Får inte plats");
    }

    @Test
    void emptyParagraphsLeaveNoHoles() {
        assertThat(body(pages(List.of(
                                        paragraph(Style.BODY, " "),
                                        paragraph(Style.BODY, "Text"),
                                        paragraph(Style.BODY, "")))
                                .get(0))
                        .paragraphs())
                .hasSize(1);
    }

    private static List<Page> pages(List<Paragraph> paragraphs) {
        return Sample.pages(slide("One", "Titel", new Block.Text("Content", paragraphs)));
    }

    private static Item.TextItem body(Page page) {
        return Sample.text(page, Role.BODY);
    }
}
