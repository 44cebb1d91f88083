package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.layout.Sample.paragraph;
import static se.hsnreport.layout.Sample.slide;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Finding;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.master.Placeholder;

class LayouterTest {
    private static final Block TEXT = Sample.text("Content", paragraph(Style.BODY, "Text"));

    @Test
    void aReaderMeetsTitleThenLineThenContentThenFoot() {
        Slide slide = new Slide(
                "s",
                "One",
                List.of(Run.of("Titel")),
                List.of(Run.of("mkr · februari 2024")),
                List.of(TEXT),
                "Källa: huvudboken",
                List.of());
        Page page = Sample.pages(slide).get(0);
        assertThat(page.items())
                .extracting(item -> ((Item.TextItem) item).role())
                .containsExactly(Role.TITLE, Role.SUBTITLE, Role.BODY, Role.SOURCE, Role.FOOT, Role.PAGE_NUMBER);
        assertThat(Sample.lines(Sample.text(page, Role.SOURCE))).containsExactly("Källa: huvudboken");
        assertThat(Sample.lines(Sample.text(page, Role.FOOT))).containsExactly("The board · February");
        assertThat(Sample.lines(Sample.text(page, Role.PAGE_NUMBER))).containsExactly("1");
    }

    @Test
    void aLongSourceTakesASecondLineBeforeItGetsSmaller() {
        String source = "Källa: huvudboken till och med februari 2024. Avrundningsdifferenser kan förekomma";
        Slide slide = new Slide("s", "One", List.of(Run.of("Titel")), List.of(), List.of(TEXT), source, List.of());
        Item.Lines lines = Sample.text(Sample.pages(slide).get(0), Role.SOURCE)
                .paragraphs()
                .get(0);
        assertThat(lines.size()).isEqualTo(1000);
        assertThat(lines.lines()).hasSize(2);
    }

    @Test
    void aLayoutWithoutFootGetsNone() {
        Slide slide = new Slide(
                "s", "Bare", List.of(Run.of("Titel")), List.of(), List.of(TEXT), "Källa: huvudboken", List.of());
        assertThat(Sample.pages(slide).get(0).items()).hasSize(2);
    }

    @Test
    void pagesThatGoOnSayWhichOfHowManyAndNumbersRunThroughTheDeck() {
        Block rows = new Block.TableBlock("Content", Sample.table(List.of("a", "b"), Sample.items(1, 60)));
        List<Page> pages = Sample.pages(slide("One", "Först", TEXT), slide("One", "Rader", rows));
        assertThat(pages)
                .extracting(Page::title)
                .containsExactly("Först", "Rader", "Rader (forts.\u00a02/3)", "Rader (forts.\u00a03/3)");
        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3, 4);
        assertThat(pages).extracting(Page::part).containsExactly(1, 1, 2, 3);
    }

    @Test
    void twoSlidesOfOneTitleCanBeToldApart() {
        List<Page> pages = Sample.pages(slide("One", "Ekonomi", TEXT), slide("One", "Ekonomi", TEXT));
        assertThat(pages).extracting(Page::title).containsExactly("Ekonomi", "Ekonomi (2)");
        assertThat(Sample.lines(Sample.text(pages.get(1), Role.TITLE))).containsExactly("Ekonomi (2)");
    }

    @Test
    void aTitleTakesOneLineALittleSmallerOrElseTwo() {
        assertThat(title("Budgetavvikelse: −166\u00a0mkr").size()).isEqualTo(2800);
        Item.Lines smaller = title("Vårdgarantin har utvecklats väl under hela vintern fram till mars 2024");
        assertThat(smaller.size()).isBetween(2400, 2700);
        assertThat(smaller.lines()).hasSize(1);
        Item.Lines two =
                title("Vårdgarantin har utvecklats väl under hela den långa perioden januari till februari 2024");
        assertThat(two.size()).isGreaterThanOrEqualTo(2400);
        assertThat(two.lines()).hasSize(2);
    }

    @Test
    void aTitleOfThreeLinesMustBeShortened() {
        String title =
                "Vårdgarantin har utvecklats väl under hela perioden ".repeat(3).trim();
        assertThat(told(slide("One", title, TEXT))).containsExactly("text-too-long [" + title + ", Title, One]");
    }

    @Test
    void aSlideWithoutTitleGoesByItsId() {
        Slide slide = new Slide("bild-7", "One", List.of(), List.of(), List.of(TEXT), "", List.of());
        Page page = Sample.pages(slide).get(0);
        assertThat(page.title()).isEqualTo("bild-7");
        assertThat(page.items()).noneMatch(item -> item instanceof Item.TextItem text && text.role() == Role.TITLE);
    }

    @Test
    void aLayoutThatTheMasterLacksIsToldOfWithTheNearestName() {
        assertThat(told(slide("Onne", "Titel", TEXT)))
                .containsExactly("layout-missing [Onne, master.pptx, One, One, Two, Bare]");
    }

    @Test
    void aPlaceThatTheLayoutLacksIsToldOfWithTheNearestName() {
        assertThat(told(slide("Bare", "Titel", Sample.text("Contents", paragraph(Style.BODY, "Text")))))
                .containsExactly("placeholder-missing [Contents, Bare, Content, Title, Content]");
        Slide subtitled =
                new Slide("s", "Bare", List.of(Run.of("Titel")), List.of(Run.of("mkr")), List.of(TEXT), "", List.of());
        assertThat(told(subtitled)).containsExactly("placeholder-missing [Line, Bare, , Title, Content]");
    }

    @Test
    void aTitlePagesLineIsFoundByItsKind() {
        Placeholder subtitle =
                Sample.place("Underrubrik", Placeholder.Kind.SUBTITLE, Sample.points(40, 300, 800, 40), 2400);
        Slide slide =
                new Slide("s", "Titel", List.of(Run.of("Titel")), List.of(Run.of("mars")), List.of(), "", List.of());
        LaidOutDeck deck = Layouter.layOut(
                Sample.deck(slide),
                Sample.master(Sample.layout("Titel", Sample.TITLE, subtitle)),
                new se.hsnreport.finding.Findings());
        assertThat(Sample.text(deck.pages().get(0), Role.SUBTITLE).placeholder())
                .isEqualTo(subtitle);
    }

    @Test
    void aChartFillsItsPlace() {
        ChartSpec.Axis axis = new ChartSpec.Axis(
                "mkr", List.of(new ChartSpec.Tick(BigDecimal.ZERO, "0"), new ChartSpec.Tick(BigDecimal.ONE, "1")));
        Block chart = new Block.Chart("Left", new ChartSpec.Bars(axis, List.of()), "Inga staplar");
        Item item = Sample.pages(slide("Two", "Titel", chart)).get(0).items().get(1);
        assertThat(item).isInstanceOf(Item.ChartItem.class);
        assertThat(item.box()).isEqualTo(Sample.LEFT.box());
    }

    private static Item.Lines title(String title) {
        return Sample.text(Sample.pages(slide("One", title, TEXT)).get(0), Role.TITLE)
                .paragraphs()
                .get(0);
    }

    private static List<String> told(Slide slide) {
        return Sample.findings(slide).stream()
                .map((Finding f) -> f.code().id() + " " + f.details())
                .toList();
    }
}
