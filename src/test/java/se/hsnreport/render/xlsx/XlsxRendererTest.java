package se.hsnreport.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.SampleDeck;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.FullPack;

/** Who doubts a figure opens the workbook and goes on calculating with the very number. */
class XlsxRendererTest {
    private static final DataFormatter SHOWN = new DataFormatter(Locale.forLanguageTag("sv-SE"));

    private static byte[] bytes(LaidOutDeck deck) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxRenderer().render(deck, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook pack() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                Objects.requireNonNull(FullPack.of("2024-02").files().get("xlsx"))));
    }

    /** The cells of a sheet as the board would read them. */
    private static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell ->
                    cells.add(SHOWN.formatCellValue(cell).replace(' ', '\u00a0').replace('-', '\u2212')));
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void aTablesCellsAreNumbersThatReadAsOnTheSlide() throws IOException {
        try (XSSFWorkbook book = pack()) {
            List<List<String>> rows = texts(book.getSheet("budgetavvikelse"));
            List<String> total = rows.stream()
                    .filter(row -> !row.isEmpty() && row.get(0).equals("Verksamhetens\u00a0nettokostnader"))
                    .findFirst()
                    .orElseThrow();
            assertThat(total).contains("\u2212166", "12,3\u00a0%", "\u22126\u00a0391");
        }
    }

    @Test
    void wordsInAColumnOfNumbersStandWhereTheNumbersDo() throws IOException {
        try (XSSFWorkbook book = pack()) {
            List<HorizontalAlignment> sides = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (SHOWN.formatCellValue(cell).matches("–|uppgift\\hsaknas")) {
                    sides.add(cell.getCellStyle().getAlignment());
                }
            })));
            assertThat(sides).isNotEmpty().containsOnly(HorizontalAlignment.RIGHT);
        }
    }

    @Test
    void everyValueOfATableOrAChartIsThereToTheLastDecimal() throws IOException {
        Map<String, List<BigDecimal>> numbers = new TreeMap<>();
        try (XSSFWorkbook book = pack()) {
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                numbers.put(book.getSheetName(i), numbers(book.getSheetAt(i)));
            }
        }
        FiguresFile figures = figures();
        // a second calculation on a slide has a name of its own
        List<BigDecimal> anywhere =
                numbers.values().stream().flatMap(List::stream).toList();
        List<String> lost = figures.keys().stream()
                .filter(key -> figures.value(key).matches("-?[0-9.]+")
                        && !figures.shown(key).isEmpty())
                .filter(key -> numbers.getOrDefault(key.substring(0, key.indexOf('/')), anywhere).stream()
                        .noneMatch(number -> same(number, new BigDecimal(figures.value(key)))))
                .toList();
        assertThat(figures.keys()).hasSizeGreaterThan(2_000);
        assertThat(lost).isEmpty();
    }

    /** In kr or as a share the workbook may count in other powers of ten; a double keeps some fifteen digits. */
    private static boolean same(BigDecimal number, BigDecimal value) {
        return IntStream.of(0, 3, 6, 9, -2)
                .mapToObj(value::movePointLeft)
                .anyMatch(scaled -> scaled.subtract(number)
                                .abs()
                                .compareTo(scaled.abs().movePointLeft(12).add(new BigDecimal("1e-14")))
                        <= 0);
    }

    private static List<BigDecimal> numbers(XSSFSheet sheet) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cell -> {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(BigDecimal.valueOf(cell.getNumericCellValue()));
                }
            });
        }
        return numbers;
    }

    private static FiguresFile figures() throws IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("figures", ".json");
        try {
            java.nio.file.Files.write(
                    file, Objects.requireNonNull(FullPack.of("2024-02").files().get("figures.json")));
            return FiguresFile.read(file);
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    @Test
    void everySheetIsReachedFromTheContentsAndLeadsBack() throws IOException {
        try (XSSFWorkbook book = pack()) {
            List<String> led = book.getSheetAt(0).getHyperlinkList().stream()
                    .map(link -> link.getLocation().replaceAll("^'|'!A1$", ""))
                    .toList();
            List<String> names = IntStream.range(1, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
            assertThat(led).containsExactlyElementsOf(names).hasSizeGreaterThan(40);
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
            });
            assertThat(book.getSheetAt(5).getHyperlinkList().get(0).getLocation())
                    .isEqualTo("'Innehåll'!A1");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        String evil = "=HYPERLINK(\"http://example.org\")";
        Table table = new Table(
                "+1",
                List.of(new Table.Column(evil, "", Table.Align.LEFT, false)),
                List.of(new Table.Row(Table.Kind.ITEM, List.of(Table.Cell.of("@SUM(A1)")))));
        Slide slide = slide("bild").withTitle(List.of(Run.of("-1+1"), RUN));
        List<Block> blocks = new ArrayList<>(slide.blocks());
        blocks.add(new Block.TableBlock("Yta", table));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(deck(slide.withBlocks(blocks)))))) {
            assertThat(texts(book.getSheetAt(1))).anyMatch(row -> row.contains(evil));
            for (Row row : book.getSheetAt(1)) {
                assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            }
        }
    }

    @Test
    void aTextThatLooksLikeANumberedLetterStaysAText() throws IOException {
        Table table = new Table(
                "_x0041_",
                List.of(new Table.Column("_x000D_a", "", Table.Align.LEFT, false)),
                List.of(new Table.Row(Table.Kind.ITEM, List.of(Table.Cell.of("konto_x0042_C_x_")))));
        List<Block> blocks = List.of(new Block.TableBlock("Yta", table));
        Slide slide = slide("bild").withTitle(List.of(RUN)).withBlocks(blocks);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(deck(slide))))) {
            assertThat(texts(book.getSheetAt(1)).stream().flatMap(List::stream))
                    .contains("_x0041_", "_x000D_a", "konto_x0042_C_x_");
        }
    }

    @Test
    void sheetsOfSlidesWithLongOrLikeNamesAreToldApart() throws IOException {
        Slide named = slide("en-bild-med-ett-mycket-langt-namn/och-mer");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(deck(named, named))))) {
            assertThat(book.getSheetName(1)).hasSize(31);
            assertThat(book.getSheetName(2)).hasSize(31).endsWith("-2");
        }
    }

    @Test
    void theSameDeckGivesTheSameBytes() {
        assertThat(bytes(SampleDeck.deck())).isEqualTo(bytes(SampleDeck.deck()));
    }

    private static final Run RUN = new Run(
            "−1 mkr",
            false,
            false,
            Optional.of(new ShownFigure(
                    "bild",
                    "Personal",
                    "avvikelse",
                    new Figure.Value(new BigDecimal("-1234567.89"), Unit.KR, Trail.NONE),
                    Optional.of("−1"),
                    Optional.of("mkr"))));

    private static Slide slide(String id) {
        return new Slide(id, "", List.of(RUN), List.of(), List.of(), "", List.of());
    }

    @Test
    void aNumberInATextIsThereWithItsUnit() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(deck(slide("bild")))))) {
            assertThat(texts(book.getSheet("bild"))).contains(List.of("Personal", "avvikelse", "−1", "mkr"));
            assertThat(numbers(book.getSheet("bild"))).containsExactly(new BigDecimal("-1.23456789"));
        }
    }

    @Test
    void whatIsShownAsNothingHasNoSign() {
        Figure little = new Figure.Value(new BigDecimal("-300000"), Unit.KR, Trail.NONE);
        ShownFigure shown = new ShownFigure("bild", "Rad", "k", little, Optional.of("0"), Optional.of("mkr"));
        Cell cell = Cell.of(shown, "0", Cell.Kind.PLAIN);
        assertThat(cell.number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("-0.3"));
        assertThat(cell.look().format()).isEqualTo("#,##0;#,##0");
    }

    private static LaidOutDeck deck(Slide... slides) {
        LaidOutDeck sample = SampleDeck.deck();
        Deck deck = sample.deck();
        Deck other = new Deck(
                deck.board(), deck.month(), deck.about(), deck.date(), deck.foot(), deck.look(), List.of(slides));
        return new LaidOutDeck(other, sample.master(), List.of());
    }
}
