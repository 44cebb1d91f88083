package se.hsnreport.render.editable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.OverlaidLine;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.ChartSamples;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.SampleDeck;
import se.hsnreport.render.editable.OpenedChart.Drawn;

/** Charts that are edited on the slide: what stands there, what the workbook holds and the figures are the same. */
class EditableChartsTest {
    static Stream<ChartSpec> samples() {
        return Stream.concat(
                ChartSamples.all().values().stream(),
                Stream.of(SampleDeck.lines(), SampleDeck.bars(), SampleDeck.crowdedLines(), SampleDeck.negativeBars()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySeriesShowsItsOwnFiguresAndAGapWhereThereIsNone(ChartSpec spec) {
        OpenedChart chart = OpenedChart.of(spec);
        for (Series series : series(spec)) {
            assertThat(chart.series(series.label()).cached("c:val"))
                    .as(series.label())
                    .isEqualTo(series.points().stream()
                            .map(EditableChartsTest::plain)
                            .toList());
        }
        assertThat(chart.elements("c:dispBlanksAs"))
                .allMatch(e -> e.getAttribute("val").equals("gap"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWorkbookHoldsJustWhatTheChartShows(ChartSpec spec) {
        OpenedChart chart = OpenedChart.of(spec);
        assertThat(chart.series()).isNotEmpty();
        for (Drawn series : chart.series()) {
            for (String part : List.of("c:tx", "c:cat", "c:val")) {
                assertThat(chart.cells(series.reference(part)))
                        .as(series.name() + " " + part)
                        .isEqualTo(series.cached(part));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueWrittenAtAPointIsThatPointsOwn(ChartSpec spec) {
        OpenedChart chart = OpenedChart.of(spec);
        for (Series series : series(spec)) {
            Drawn drawn = chart.series(series.label());
            assertThat(drawn.labels().stream().filter(label -> label.endsWith("value")))
                    .as(series.label())
                    .allMatch(label -> !series.points()
                            .get(Integer.parseInt(label.split(" ", -1)[0]))
                            .label()
                            .isEmpty());
        }
    }

    private static String plain(Point point) {
        return point.plotted().map(BigDecimal::toPlainString).orElse("");
    }

    private static List<Series> series(ChartSpec spec) {
        if (spec instanceof ChartSpec.Lines lines) {
            return lines.series();
        }
        if (spec instanceof ChartSpec.Columns columns) {
            return Stream.concat(columns.series().stream(), columns.line().map(OverlaidLine::series).stream())
                    .toList();
        }
        return List.of(new Series(spec.axis().unit(), Emphasis.MAIN, spec.points()));
    }

    @Test
    void aLineIsNamedAtItsEndWithItsLastValue() {
        OpenedChart chart = OpenedChart.of(ChartSamples.marked());
        assertThat(chart.series("2023").labels()).containsExactly("11 name value");
        assertThat(chart.series("2024").labels()).containsExactly("5 name value");
    }

    @Test
    void aTargetIsALineOfItsOwnThatSaysWhatItIs() {
        OpenedChart chart = OpenedChart.of(ChartSamples.marked());
        assertThat(chart.series("Mål 80 %").cached("c:val")).hasSize(12).containsOnly("80");
        assertThat(chart.series("Mål 80 %").labels()).containsExactly("11 name");
    }

    @Test
    void theUnitAndWhatHappenedStandOverTheData() {
        assertThat(OpenedChart.of(ChartSamples.marked()).words())
                .containsExactly("Procent inom 90 dagar", "Ny mätmetod från maj", "Cosmic införs");
    }

    @Test
    void aPreliminaryMonthIsSetApartFromTheSettledOnes() {
        assertThat(OpenedChart.of(ChartSamples.sideBySide()).series("2024").apart())
                .containsExactly(1);
        assertThat(OpenedChart.of(ChartSamples.sideBySide()).series("2023").apart())
                .isEmpty();
    }

    @Test
    void theFirstBarStandsOnTopAndTheRegionsOwnIsSetApart() {
        OpenedChart chart = OpenedChart.of(ChartSamples.regions());
        assertThat(chart.elements("c:orientation").get(0).getAttribute("val")).isEqualTo("maxMin");
        List<Bar> bars = ((ChartSpec.Bars) ChartSamples.regions()).bars();
        assertThat(chart.series().get(0).apart()).contains(9).doesNotContain(12);
        assertThat(bars.get(12).emphasis()).isEqualTo(Emphasis.MAIN);
    }

    @Test
    void monthsAreDatesSoThatYearsCanBeLabelledAlone() {
        OpenedChart chart = OpenedChart.of(months(2021, 1, 30));
        assertThat(chart.elements("c:dateAx")).hasSize(1);
        assertThat(OpenedChart.child(chart.elements("c:dateAx").get(0), "c:majorUnit")
                        .getAttribute("val"))
                .isEqualTo("12");
        // 1 January 2021 is day 44 197 of the sheets' calendar
        assertThat(chart.series().get(0).cached("c:cat")).startsWith("44197", "44228");
    }

    @Test
    void monthsThatDoNotBeginInJanuaryAreWrittenOut() {
        OpenedChart chart = OpenedChart.of(months(2021, 8, 30));
        assertThat(OpenedChart.child(chart.elements("c:dateAx").get(0), "c:numFmt")
                        .getAttribute("formatCode"))
                .isEqualTo("yyyy\\-mm");
    }

    private static ChartSpec months(int year, int from, int count) {
        Month first = new Month(year, from);
        List<Month> months = Stream.iterate(first, m -> m.plus(1)).limit(count).toList();
        List<Point> points = months.stream()
                .map(month -> {
                    Figure figure = new Figure.Value(BigDecimal.TEN, Unit.KR, Trail.NONE, false);
                    return new Point(
                            Optional.of(BigDecimal.TEN),
                            "",
                            Optional.of(new ShownFigure(
                                    "s", month.toString(), "utfall", figure, Optional.of("10"), Optional.of("kr"))));
                })
                .toList();
        List<String> labels = months.stream()
                .map(m -> m.number() == 1 ? String.valueOf(m.year()) : "")
                .toList();
        return new ChartSpec.Lines(
                SampleDeck.lines().axis(), labels, List.of(new Series("Utfall", Emphasis.MAIN, points)), Marks.NONE);
    }

    @Test
    void theSameChartGivesTheSameBytesEverywhere() {
        byte[] here = bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (ChartSpec spec : ChartSamples.all().values()) {
            LaidOutDeck deck = SampleDeck.deck(spec);
            EditableCharts.Chart chart = new PresentationCharts()
                    .of(SampleDeck.chart(deck), deck, deck.pages().get(0).layout());
            chart.writeChart(out);
            chart.writeWorkbook(out);
        }
        return out.toByteArray();
    }
}
