package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hsnreport.layout.Sample.items;
import static se.hsnreport.layout.Sample.labels;
import static se.hsnreport.layout.Sample.row;
import static se.hsnreport.layout.Sample.slide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Table.Column;
import se.hsnreport.document.Table.Kind;
import se.hsnreport.document.Tone;
import se.hsnreport.document.TypeScale;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.master.Master;

class TableLayoutTest {
    private static final List<String> HEADS = List.of("Utfall", "Budget");

    @Test
    void aShortTableHasAiryRowsInFullSizeAndIsNotStretchedOverThePage() {
        TableItem table = only(items(1, 6));
        assertThat(table.grid().size()).isEqualTo(1200);
        assertThat(table.grid().rows().get(1).height()).isEqualTo(Sizes.emu(1200 * 23 / 10));
        assertThat(table.box().width()).isLessThan(Sample.CONTENT.box().width() / 2);
    }

    @Test
    void aTableWithRoomToSpareIsReadFromAfarButNotAtThePriceOfBrokenCellsOrCrampedRows() {
        assertThat(roomy(HEADS, 6, 24)).isEqualTo(1600);
        assertThat(roomy(HEADS, 12, 24)).isEqualTo(1400);
        assertThat(roomy(HEADS, 16, 24)).isEqualTo(1200);
        assertThat(roomy(HEADS, 6, 5)).as("too narrow for larger cells").isLessThanOrEqualTo(1200);
    }

    @Test
    void labelsOnTwoLinesAreABetterUseOfAnEmptyPageThanSmallType() {
        String[] long1 = {"2146 Centrum för obstetrik och gynekologi Umeå", "−27\u00a0711", "1"};
        Table table = Sample.table(HEADS, Collections.nCopies(4, row(Kind.ITEM, long1)));
        Item.TableGrid grid = set(table, 20, 16);
        assertThat(grid.size()).isEqualTo(1600);
        assertThat(grid.rows().get(1).cells().get(0).lines()).hasSize(2);
        assertThat(set(Sample.table(HEADS, Collections.nCopies(18, row(Kind.ITEM, long1))), 20, 16)
                        .size())
                .isLessThanOrEqualTo(1200);
    }

    @Test
    void aLabelOfTwoLinesLeavesNoWordAlone() {
        Table table = Sample.table(
                HEADS, List.of(row(Kind.SUM, "Summa 25 Länssjukvårdsområde 1", "−148\u00a0289\u00a0000", "1")));
        assertThat(set(table, 16, 12).rows().get(1).cells().get(0).lines())
                .containsExactly("Summa 25", "Länssjukvårdsområde 1");
    }

    @Test
    void tablesSideBySideAreReadInOneSizeOfType() {
        Slide slide = slide(
                "Halves",
                "T",
                new Block.TableBlock("Left", Sample.table(HEADS, items(1, 3))),
                new Block.TableBlock("Right", Sample.table(HEADS, items(1, 25))));
        Deck deck = Sample.deck(slide);
        Master halves = Sample.master(Sample.layout("Halves", Sample.TITLE, Sample.LEFT, Sample.RIGHT));
        List<Page> pages = Layouter.layOut(deck, halves, new Findings()).pages();
        assertThat(pages.get(0).items().stream()
                        .filter(TableItem.class::isInstance)
                        .map(item -> ((TableItem) item).grid().size()))
                .hasSize(2)
                .containsOnly(1000);
    }

    @Test
    void headsOfOneKindBreakAlikeAndOthersStayWhole() {
        Table table = Sample.table(
                List.of("Utfall 2024", "Budgeten 2024", "Ny då"), List.of(row(Kind.ITEM, "Personal", "1", "1", "1")));
        List<Item.GridCell> heads = set(table, 14, 12).rows().get(0).cells();
        assertThat(heads.get(2).lines()).as("too narrow for it").containsExactly("Budgeten", "2024");
        assertThat(heads.get(1).lines()).containsExactly("Utfall", "2024");
        assertThat(heads.get(3).lines()).containsExactly("Ny då");
    }

    private static Item.TableGrid set(Table table, int width, int most) {
        Room room = new Room(width * 12_700L * 20, Sample.CONTENT.box().height());
        return TablePager.pages(table, room, new TypeScale(12, most, 10, 12, 24, 14), FontWidth.ARIAL)
                .grids()
                .get(0);
    }

    private static int roomy(List<String> heads, int rows, int width) {
        Room room = new Room(width * 12_700L * 20, Sample.CONTENT.box().height());
        TypeScale type = new TypeScale(12, 16, 10, 12, 24, 14);
        return TablePager.pages(Sample.table(heads, items(1, rows)), room, type, FontWidth.ARIAL)
                .grids()
                .get(0)
                .size();
    }

    @Test
    void aLongerTableHasTighterRowsThenSmallerTypeBeforeItIsDivided() {
        assertThat(only(items(1, 18)).grid().size()).isEqualTo(1200);
        assertThat(only(items(1, 18)).box().height())
                .isBetween(
                        Sample.CONTENT.box().height() * 99 / 100,
                        Sample.CONTENT.box().height());
        assertThat(only(items(1, 25)).grid().size()).isEqualTo(1000);
    }

    @Test
    void aDividedTableRepeatsItsHeadsInPartsOfAboutOneLength() {
        List<TableItem> parts = parts(items(1, 30));
        assertThat(parts).extracting(part -> labels(part).size()).containsExactly(15, 15);
        assertThat(parts)
                .extracting(part -> part.grid().rows().get(0).cells().get(1).lines())
                .containsOnly(List.of("Utfall"));
        assertThat(parts)
                .extracting(part -> part.grid().columns())
                .containsOnly(parts.get(0).grid().columns());
        assertThat(parts)
                .extracting(part -> part.grid().rows().get(1).height())
                .containsOnly(parts.get(0).grid().rows().get(1).height());
    }

    @Test
    void aSumStandsWithTwoOfItsRowsAndAHeadingWithTwoOfIts() {
        for (int length = 20; length < 70; length++) {
            List<Table.Row> rows = new ArrayList<>();
            for (int group = 0; rows.size() < length; group++) {
                rows.add(row(Kind.HEADING, "Heading " + group, "", ""));
                rows.addAll(items(1, 3 + group % 4));
                rows.add(row(Kind.SUM, "Sum " + group, "1", "1"));
            }
            rows.add(row(Kind.TOTAL, "Total", "1", "1"));
            List<TableItem> parts = parts(rows);
            for (TableItem part : parts) {
                List<RowLook> looks =
                        part.grid().rows().stream().skip(1).map(GridRow::look).toList();
                assertThat(looks).hasSizeGreaterThanOrEqualTo(3);
                assertThat(looks.subList(0, 2)).doesNotContain(RowLook.SUM, RowLook.TOTAL);
                assertThat(looks.subList(looks.size() - 2, looks.size())).doesNotContain(RowLook.HEADING);
            }
        }
    }

    @Test
    void groupsAreSetOffBySpaceAndAPageBeginsWithout() {
        TableItem table = only(List.of(
                row(Kind.HEADING, "Intäkter", "", ""),
                row(Kind.ITEM, "Patientintäkter", "1", "1"),
                row(Kind.SUM, "Summa intäkter", "1", "1"),
                row(Kind.HEADING, "Kostnader", "", ""),
                row(Kind.ITEM, "Personal", "1", "1"),
                row(Kind.SUM, "Summa kostnader", "1", "1"),
                row(Kind.TOTAL, "Nettokostnader", "1", "1")));
        assertThat(table.grid().rows())
                .extracting(row -> row.gapBefore() > 0)
                .containsExactly(false, false, false, false, true, false, false, true);
    }

    @Test
    void sumsThatStandOverWhatTheyAreMadeOfStayWithIt() {
        TableItem table = only(List.of(
                row(Kind.SUM, "Intäkter", "1", "1"),
                row(Kind.ITEM, "Vårdintäkter", "1", "1"),
                row(Kind.ITEM, "Övriga intäkter", "1", "1"),
                row(Kind.SUM, "Kostnader", "1", "1"),
                row(Kind.ITEM, "Personal", "1", "1"),
                row(Kind.TOTAL, "Nettokostnader", "1", "1"),
                row(Kind.ITEM, "varav engångsposter", "1", "1")));
        assertThat(table.grid().rows())
                .extracting(row -> row.gapBefore() > 0)
                .containsExactly(false, false, false, false, true, false, true, false);
    }

    @Test
    void sumsHeadsAndTheStrongColumnStandOutByWeight() {
        Table table = new Table(
                "t",
                List.of(new Column("tkr", "", Align.LEFT, false), new Column("Avvikelse", "", Align.RIGHT, true)),
                List.of(row(Kind.ITEM, "Personal", "−101"), row(Kind.SUM, "Summa", "−177")));
        assertThat(only(table).grid().rows())
                .extracting(row -> row.cells().stream().map(c -> c.bold()).toList())
                .containsExactly(List.of(true, true), List.of(false, true), List.of(true, true));
        assertThat(only(table).grid().rows().get(1).cells())
                .extracting(cell -> cell.scopeRow())
                .containsExactly(true, false);
    }

    @Test
    void whatHasNoValueStandsBack() {
        ShownFigure missing = new ShownFigure(
                "s",
                "r",
                "c",
                new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE),
                Optional.empty(),
                Optional.empty());
        Table.Row row = new Table.Row(
                Kind.ITEM,
                List.of(
                        Table.Cell.of("Personal"),
                        new Table.Cell("uppgift saknas", Optional.of(missing)),
                        Table.Cell.of("1")));
        assertThat(only(List.of(row)).grid().rows().get(1).cells())
                .extracting(cell -> cell.tone())
                .containsExactly(Tone.INK, Tone.QUIET, Tone.INK);
    }

    @Test
    void columnsOfOneGroupStandUnderOneHeading() {
        Table table = new Table(
                "t",
                List.of(
                        new Column("mkr", "", Align.LEFT, false),
                        new Column("Avvikelse", "Februari", Align.RIGHT, false),
                        new Column("Utfall", "Ackumulerat", Align.RIGHT, false),
                        new Column("Budget", "Ackumulerat", Align.RIGHT, false)),
                List.of(row(Kind.ITEM, "Personal", "−47", "−1\u00a0354", "−1\u00a0253")));
        TableItem item = only(table);
        GridRow groups = item.grid().rows().get(0);
        assertThat(item.grid().headRows()).isEqualTo(2);
        assertThat(groups.look()).isEqualTo(RowLook.HEAD_GROUP);
        assertThat(groups.cells()).extracting(cell -> cell.span()).containsExactly(1, 1, 2);
        assertThat(groups.cells())
                .extracting(cell -> cell.lines())
                .containsExactly(List.of(), List.of("Februari"), List.of("Ackumulerat"));
    }

    @Test
    void longHeadsWrapSoThatNumberColumnsStayNarrowAndAlike() {
        TableItem table = only(Sample.table(
                List.of("Avvikelse i månaden", "Ackumulerat utfall föregående år", "Budget"),
                List.of(row(Kind.ITEM, "Personal", "1", "1", "1"))));
        List<Long> columns = table.grid().columns();
        assertThat(columns.get(1)).isEqualTo(columns.get(2)).isEqualTo(columns.get(3));
        assertThat(columns.get(1)).isLessThan(100 * Sample.POINT);
        assertThat(table.grid().rows().get(0).cells().get(2).lines()).hasSizeBetween(2, 3);
    }

    @Test
    void aTableThatTakesMostOfThePageTakesAllOfIt() {
        List<String> heads = Collections.nCopies(9, "Månad");
        String[] cells = new String[10];
        java.util.Arrays.fill(cells, "−12\u00a0345");
        cells[0] = "21 Förvaltningsövergripande verksamhet";
        TableItem table = only(Sample.table(heads, List.of(row(Kind.ITEM, cells))));
        assertThat(table.box().width()).isEqualTo(Sample.CONTENT.box().width());
    }

    @Test
    void aLabelWrapsOnlyWhenItMustAndNumbersNever() {
        List<String> heads = Collections.nCopies(11, "Utfall");
        String[] cells = new String[12];
        java.util.Arrays.fill(cells, "−12\u00a0345\u00a0678");
        cells[0] = "21 Förvaltningsövergripande verksamhet";
        TableItem table = only(Sample.table(heads, List.of(row(Kind.ITEM, cells))));
        List<Item.GridCell> row = table.grid().rows().get(1).cells();
        assertThat(row.get(0).lines()).hasSize(2);
        assertThat(row.subList(1, row.size())).allMatch(cell -> cell.lines().size() == 1);
    }

    @Test
    void aCommentColumnWrapsAndLeavesTheLabelsWhole() {
        Table table = new Table(
                "t",
                List.of(new Column("Uppdrag", "", Align.LEFT, false), new Column("Kommentar", "", Align.LEFT, false)),
                List.of(row(Kind.ITEM, "Nära vård i hela länet", "Arbetet pågår enligt plan. ".repeat(20))));
        List<Item.GridCell> row = only(table).grid().rows().get(1).cells();
        assertThat(row.get(0).lines()).containsExactly("Nära vård i hela länet");
        assertThat(row.get(1).lines()).hasSizeBetween(3, 6);
    }

    @Test
    void aTableThatNumbersMustBeBrokenInIsToldOf() {
        List<String> heads = Collections.nCopies(30, "Utfall");
        String[] cells = new String[31];
        java.util.Arrays.fill(cells, "−12\u00a0345\u00a0678");
        Table table = Sample.table(heads, List.of(row(Kind.ITEM, cells)));
        assertThat(Sample.findings(slide("One", "T", new Block.TableBlock("Content", table))))
                .extracting(Finding::code)
                .containsExactly(Code.TEXT_TOO_LONG);
    }

    @Test
    void whatStandsBesideADividedTableStandsOnItsFirstPageOnly() {
        Block.Text points = Sample.text("Right", Sample.paragraph(Paragraph.Style.BULLET, "Kostnader"));
        List<Page> pages = Sample.pages(slide(
                "Two", "T", new Block.TableBlock("Left", Sample.table(HEADS, items(1, 40))), points));
        assertThat(pages).hasSize(2);
        assertThat(pages)
                .extracting(page -> page.items().stream()
                        .filter(item -> item.placeholder().name().equals("Right"))
                        .count())
                .containsExactly(1L, 0L);
        assertThat(Sample.table(pages.get(1)).placeholder().name()).isEqualTo("Left");
    }

    @Test
    void aTableWithoutRowsShowsItsHeads() {
        assertThat(only(List.of()).grid().rows()).hasSize(1);
    }

    @Test
    void aThousandRowsAreDividedInAMoment() {
        List<TableItem> parts = parts(items(1, 1000));
        assertThat(parts.stream().flatMap(part -> labels(part).stream()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1000).mapToObj(i -> "row " + i).toList());
    }

    private static TableItem only(List<Table.Row> rows) {
        return only(Sample.table(HEADS, rows));
    }

    private static TableItem only(Table table) {
        List<TableItem> parts = parts(table);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static List<TableItem> parts(List<Table.Row> rows) {
        return parts(Sample.table(HEADS, rows));
    }

    private static List<TableItem> parts(Table table) {
        return Sample.pages(slide("One", "T", new Block.TableBlock("Content", table))).stream()
                .map(Sample::table)
                .toList();
    }
}
