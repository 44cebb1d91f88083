package se.hsnreport.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;
import se.hsnreport.render.ChartSamples;
import se.hsnreport.render.LineLook;
import se.hsnreport.render.SampleDeck;

class ChartsTest {
    static List<ChartSpec> charts() {
        List<ChartSpec> all = new ArrayList<>(ChartSamples.all().values());
        all.addAll(List.of(
                SampleDeck.lines(),
                SampleDeck.startedLines(),
                SampleDeck.crowdedLines(),
                SampleDeck.bars(),
                SampleDeck.manyBars(),
                SampleDeck.negativeBars()));
        return all;
    }

    private static byte[] svg(ChartSpec spec) {
        LaidOutDeck deck = SampleDeck.deck(spec);
        return new Charts().svg(SampleDeck.chart(deck), deck);
    }

    private static byte[] png(ChartSpec spec) {
        LaidOutDeck deck = SampleDeck.deck(spec);
        return new Charts().png(SampleDeck.chart(deck), deck);
    }

    private static Document parsed(ChartSpec spec) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg(spec)));
    }

    private static List<Element> texts(ChartSpec spec) throws Exception {
        NodeList nodes = parsed(spec).getElementsByTagName("text");
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    @Test
    void svgKeepsItsTextAsText() throws Exception {
        assertThat(texts(SampleDeck.lines()))
                .extracting(Element::getTextContent)
                .contains("mkr", "jan", "dec", "−600", "2024  −166", "−90", "Budget 2024");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void svgNamesNoOtherFontsThanTheMeasuredOneAndItsTwin(ChartSpec spec) {
        String svg = new String(svg(spec), StandardCharsets.UTF_8);
        assertThat(svg).doesNotContain("Dialog").doesNotContain("SansSerif").doesNotContain("Tahoma");
        assertThat(svg.split("font-family=", -1))
                .hasSizeGreaterThan(1)
                .allSatisfy(part ->
                        assertThat(part).matches("(?s)(<svg|\"&quot;Liberation Sans&quot;, Arial, sans-serif\").*"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noWordsTouchOthersOrLeaveTheChart(ChartSpec spec) throws Exception {
        LaidOutDeck deck = SampleDeck.deck(spec);
        Box box = SampleDeck.chart(deck).box();
        Rectangle2D area = new Rectangle2D.Double(-0.5, -0.5, box.width() / 12_700.0 + 1, box.height() / 12_700.0 + 1);
        List<Rectangle2D> seen = new ArrayList<>();
        for (Element text : texts(spec)) {
            Rectangle2D place = place(text);
            assertThat(area.contains(place)).as(text.getTextContent()).isTrue();
            assertThat(seen).as(text.getTextContent()).noneMatch(place::intersects);
            seen.add(place);
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** The room of the letters, a little less high than the line. */
    private static Rectangle2D place(Element text) {
        double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
        boolean bold = inherited(text, "font-weight").equals("bold");
        double width = Typeface.of(bold, false).width(text.getTextContent(), (int) Math.round(size * 100)) / 12_700.0;
        double y = Double.parseDouble(text.getAttribute("y"));
        return new Rectangle2D.Double(Double.parseDouble(text.getAttribute("x")), y - size * 0.72, width, size * 0.72);
    }

    private static String inherited(Element element, String attribute) {
        return element.hasAttribute(attribute)
                ? element.getAttribute(attribute)
                : inherited((Element) element.getParentNode(), attribute);
    }

    @Test
    void aGapInTheDataIsAGapInTheLine() {
        String whole = new String(svg(gapped("1 2 3 4")), StandardCharsets.UTF_8);
        String broken = new String(svg(gapped("1 2 - 3 4")), StandardCharsets.UTF_8);
        assertThat(moves(whole)).isEqualTo(1);
        assertThat(moves(broken)).isEqualTo(2);
    }

    private static ChartSpec gapped(String points) {
        return new ChartSpec.Lines(
                new ChartSpec.Axis("", List.of(SampleDeck.tick(0), SampleDeck.tick(5))),
                java.util.Collections.nCopies(points.split(" ").length, ""),
                List.of(SampleDeck.series("", ChartSpec.Emphasis.MAIN, points)));
    }

    /** How often the main line's pen is lifted. */
    private static long moves(String svg) {
        String path = svg.replaceAll("(?s).*stroke-width=\"3\".*?<path[^>]*? d=\"([^\"]*)\".*", "$1");
        return path.chars().filter(c -> c == 'M').count();
    }

    @Test
    void budgetsAreDashedAndForecastsDotted() {
        String svg = new String(svg(SampleDeck.lines()), StandardCharsets.UTF_8);
        assertThat(svg).contains("stroke-dasharray=\"8,5\"").contains("stroke-dasharray=\"0.1,5.5\"");
    }

    @Test
    void whatIsPreliminaryAmongColumnsIsHatchedWithinEdges() {
        ChartStyle style = ChartStyle.of(SampleDeck.deck());
        ColumnLook main = ColumnLook.of(List.of(SampleDeck.series("2024", ChartSpec.Emphasis.MAIN, "1")), false, style)
                .get(0);
        assertThat(main.isHatched()).isFalse();
        assertThat(main.preliminary().isHatched()).isTrue();
        assertThat(main.preliminary().colour()).isEqualTo(main.colour());
    }

    @Test
    void thisYearsColumnsAreDarkerThanLastYearsSoThatAPrintInGreyIsEnough() {
        ChartStyle style = ChartStyle.of(SampleDeck.deck());
        List<ColumnLook> looks = ColumnLook.of(((ChartSpec.Columns) ChartSamples.sideBySide()).series(), false, style);
        assertThat(ChartStyle.contrast(looks.get(0).fill(), Color.WHITE)).isBetween(3.0, 4.0);
        assertThat(ChartStyle.contrast(looks.get(1).fill(), Color.WHITE)).isGreaterThan(7);
    }

    @Test
    void layersOfAStackAreNamedAtItsSideInTheirOrder() throws Exception {
        List<Element> texts = texts(ChartSamples.stacked());
        assertThat(x(texts, "Läkare")).isEqualTo(x(texts, "Distanskontakt")).isGreaterThan(x(texts, "dec"));
        assertThat(y(texts, "Läkare")).isGreaterThan(y(texts, "Sjuksköterska"));
    }

    @Test
    void layersHaveAKeyOverThemWhenTheYearIsNotOver() throws Exception {
        List<Element> texts = texts(ChartSamples.stackedHalfYear());
        assertThat(y(texts, "0–30 dagar")).isEqualTo(y(texts, "Väntande"));
    }

    @Test
    void theLineOverColumnsHasItsAxisAtTheRightAndItsNameAtItsEnd() throws Exception {
        List<Element> texts = texts(ChartSamples.overlaid());
        assertThat(x(texts, "100")).isGreaterThan(x(texts, "Andel  62"));
        assertThat(x(texts, "Andel  62")).isGreaterThan(x(texts, "dec"));
        assertThat(x(texts, "4000")).isLessThan(x(texts, "jan"));
    }

    @Test
    void eventsAndTargetsAreThereInWords() throws Exception {
        assertThat(texts(ChartSamples.marked()))
                .extracting(Element::getTextContent)
                .contains("Ny mätmetod från maj", "Cosmic införs", "Mål 80 %");
        assertThat(texts(ChartSamples.regions()))
                .extracting(Element::getTextContent)
                .contains("Mål 85 %");
    }

    @Test
    void aLongTextOfAnEventStandsBesideItsRuleInSeveralLinesSoThatNoRuleRunsThroughWords() throws Exception {
        String text =
                "Ny nationell mätversion från juni: alla samtal mäts, även till enskilda nummer, och väntan räknas"
                        + " från det första samtalet";
        ChartSpec chart = new ChartSpec.Lines(
                new ChartSpec.Axis("", List.of(SampleDeck.tick(0), SampleDeck.tick(5))),
                List.of("jan", "feb", "mar", "apr"),
                List.of(SampleDeck.series("2024", ChartSpec.Emphasis.MAIN, "1 2 3 4")),
                new ChartSpec.Marks(List.of(new ChartSpec.Event(2, text)), List.of()));
        List<Element> words = texts(chart).stream()
                .filter(t -> t.getTextContent().length() > 20)
                .toList();
        assertThat(words).hasSizeGreaterThan(1);
        assertThat(words.stream().map(Element::getTextContent))
                .allSatisfy(line -> assertThat(text).contains(line));
        assertThat(x(texts(chart), words.get(0).getTextContent())).isGreaterThan(x(texts(chart), "feb"));
    }

    @Test
    void valuesOfColumnsThatHaveNoRoomAreLeftOutTheNewestYearsLast() throws Exception {
        assertThat(texts(ChartSamples.manyYears()))
                .extracting(Element::getTextContent)
                .contains("1254", "1326", "1340")
                .doesNotContain("1100");
    }

    @Test
    void thisRegionAndTheCountryStandOutByWeight() throws Exception {
        List<Element> bold = texts(ChartSamples.regions()).stream()
                .filter(t -> inherited(t, "font-weight").equals("bold"))
                .toList();
        assertThat(bold)
                .extracting(Element::getTextContent)
                .containsExactlyInAnyOrder("Riket", "78", "Västerbotten", "72");
    }

    @Test
    void barsGoLeftOfZeroForNegativeValues() throws Exception {
        List<Element> texts = texts(SampleDeck.bars());
        double negative = x(texts, "−94");
        double positive = x(texts, "12");
        assertThat(negative).isLessThan(x(texts, "−61"));
        assertThat(positive).isGreaterThan(x(texts, "0"));
    }

    @Test
    void anAxisWithoutRoomForAllItsNumbersShowsThoseInEvenStepsFromZero() throws Exception {
        ChartSpec chart = new ChartSpec.Bars(
                new ChartSpec.Axis(
                        "tkr",
                        IntStream.rangeClosed(-13, 12)
                                .mapToObj(i -> SampleDeck.tick(i * 25_000))
                                .toList()),
                List.of(SampleDeck.bar("Norr", Emphasis.MAIN, -300_001)));
        List<Element> texts = texts(chart);
        List<Double> at = texts.stream()
                .filter(text -> text.getTextContent().matches("[−0-9 \u00a0]+"))
                .filter(text -> Math.abs(y(texts, text.getTextContent()) - y(texts, "0")) < 0.5)
                .map(text -> x(texts, text.getTextContent()))
                .sorted()
                .toList();
        assertThat(at).hasSizeGreaterThan(2);
        double step = at.get(1) - at.get(0);
        for (int i = 1; i < at.size(); i++) {
            assertThat(at.get(i) - at.get(i - 1)).isCloseTo(step, within(step / 3));
        }
    }

    private static double x(List<Element> texts, String wanted) {
        return attribute(texts, wanted, "x");
    }

    private static double y(List<Element> texts, String wanted) {
        return attribute(texts, wanted, "y");
    }

    private static double attribute(List<Element> texts, String wanted, String name) {
        return texts.stream()
                .filter(t -> t.getTextContent().equals(wanted))
                .mapToDouble(t -> Double.parseDouble(t.getAttribute(name)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameChartGivesTheSameBytesWhateverClockAndLocale(ChartSpec spec) {
        byte[] svg = svg(spec);
        byte[] png = png(spec);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(svg(spec)).isEqualTo(svg);
            assertThat(png(spec)).isEqualTo(png);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void pngIsOneAndAHalfPixelsAPointAndPaperToItsEdges() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png(SampleDeck.lines())));
        assertThat(image.getWidth()).isEqualTo(1321);
        assertThat(image.getHeight()).isEqualTo(556);
        assertThat(image.getRGB(1320, 555) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(0, 555) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void colouredTextIsDarkEnoughToRead() {
        ChartStyle style = ChartStyle.of(SampleDeck.deck());
        for (Tone tone : List.of(Tone.SECOND, Tone.FOURTH, Tone.RULE)) {
            assertThat(ChartStyle.contrast(style.legible(style.colour(tone)), Color.WHITE))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void theLightestOfOldLinesStillStandsOut() {
        ChartStyle style = ChartStyle.of(SampleDeck.deck());
        assertThat(ChartStyle.contrast(style.colour(LineLook.quiet(0, 4)), Color.WHITE))
                .isGreaterThanOrEqualTo(3);
    }
}
