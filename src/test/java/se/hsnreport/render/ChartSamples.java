package se.hsnreport.render;

import static se.hsnreport.render.SampleDeck.bar;
import static se.hsnreport.render.SampleDeck.series;
import static se.hsnreport.render.SampleDeck.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Columns;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Event;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.OverlaidLine;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;

/** Charts of every kind with everything that can stand on them. */
public final class ChartSamples {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private ChartSamples() {}

    /** All of them by name. */
    public static Map<String, ChartSpec> all() {
        Map<String, ChartSpec> all = new LinkedHashMap<>();
        all.put("years", years());
        all.put("marked", marked());
        all.put("crowded marks", crowdedMarks());
        all.put("side by side", sideBySide());
        all.put("negative", negative());
        all.put("one series", oneSeries());
        all.put("stacked", stacked());
        all.put("stacked, half a year", stackedHalfYear());
        all.put("overlaid", overlaid());
        all.put("many years", manyYears());
        all.put("regions", regions());
        return all;
    }

    private static Axis axis(String unit, int from, int to, int step) {
        return new Axis(
                unit,
                IntStream.iterate(from, v -> v <= to, v -> v + step)
                        .mapToObj(SampleDeck::tick)
                        .toList());
    }

    private static Target target(int value, String text) {
        return new Target(BigDecimal.valueOf(value), text);
    }

    /** Seven years, the last one begun. */
    public static ChartSpec years() {
        List<Series> years = new ArrayList<>();
        for (int year = 2018; year < 2023; year++) {
            int level = 1700 + (year - 2018) * 31;
            int number = year;
            String points = IntStream.range(0, 12)
                    .mapToObj(m -> String.valueOf(level + (m * 37 + number * 13) % 90 - (m == 6 ? 260 : 0)))
                    .reduce("", (a, b) -> a + " " + b)
                    .trim();
            years.add(series(String.valueOf(year), Emphasis.QUIET, points));
        }
        years.add(series("2023", Emphasis.COMPARED, "1950 1991= 2010 1980 1970 1900 1620 1840 1990 2030 2040 1985="));
        years.add(series("2024", Emphasis.MAIN, "2040 2072? - - - - - - - - - -"));
        return new ChartSpec.Lines(axis("Vårdtillfällen", 1400, 2200, 200), MONTHS, years);
    }

    /** A line with a break, an event and a target. */
    public static ChartSpec marked() {
        return new ChartSpec.Lines(
                axis("Procent inom 90 dagar", 40, 100, 20),
                MONTHS,
                List.of(
                        series("2023", Emphasis.COMPARED, "62 64 63 - 70 71 69 68 72 74 73 74="),
                        series("2024", Emphasis.MAIN, "66 68 71 73 76 78? - - - - - -")),
                new Marks(
                        List.of(new Event(4, "Ny mätmetod från maj"), new Event(8, "Cosmic införs")),
                        List.of(target(80, "Mål 80 %"))));
    }

    /** Events close to each other and to the edges, and targets close to the lines' ends. */
    public static ChartSpec crowdedMarks() {
        return new ChartSpec.Lines(
                axis("Procent av förstabesök inom 90 dagar", 0, 100, 25),
                MONTHS,
                List.of(
                        series("Riket", Emphasis.COMPARED, "71 72 70 69 71 73 72 71 70 72 74 75="),
                        series("Region Exempel", Emphasis.MAIN, "68 69 71 72 72 74 71 73 74 75 77 78=")),
                new Marks(
                        List.of(
                                new Event(1, "Vårdvalet utvidgas till hela länet"),
                                new Event(2, "Nytt journalsystem införs på alla sjukhus"),
                                new Event(3, "Ny definition"),
                                new Event(11, "Avtalet med grannregionen upphör")),
                        List.of(target(76, "Mål 76 %"), target(74, "Lägsta godtagbara nivå 74 %"))));
    }

    /** This year and last year month by month, with values, a preliminary month and a target. */
    public static ChartSpec sideBySide() {
        return new Columns(
                axis("Inhyrd personal, mkr", 0, 40, 10),
                MONTHS,
                List.of(
                        series("2023", Emphasis.COMPARED, "19= 22= 24= 21= 20= 26= 34= 31= 24= 23= 22= 25="),
                        series("2024", Emphasis.MAIN, "24= 27? - - - - - - - - - -")),
                false,
                Optional.empty(),
                new Marks(List.of(new Event(6, "Sommaravtal")), List.of(target(15, "Mål högst 15"))));
    }

    /** Deviations on both sides of zero, with a budget and a forecast. */
    public static ChartSpec negative() {
        return new Columns(
                axis("mkr", -60, 40, 20),
                List.of("jan", "feb", "mar", "apr", "maj", "jun"),
                List.of(
                        series("Budget 2024", Emphasis.BUDGET, "-5 -10 4 10 12 -8"),
                        series("2023", Emphasis.COMPARED, "-38= -52= 12= 25= -14= -30="),
                        series("2024", Emphasis.MAIN, "-41= -55? - - - -"),
                        series("Prognos 2024", Emphasis.FORECAST, "- - -20= 8= 14= -25=")),
                false,
                Optional.empty(),
                Marks.NONE);
    }

    /** One series and nothing else. */
    public static ChartSpec oneSeries() {
        return new Columns(
                axis("", 0, 300, 100),
                List.of("2019", "2020", "2021", "2022", "2023"),
                List.of(series("Vårdplatser", Emphasis.MAIN, "278= 271= 262= 255= 249=")),
                false,
                Optional.empty(),
                Marks.NONE);
    }

    /** A whole year of layers. */
    public static ChartSpec stacked() {
        return new Columns(
                axis("Besök, tusental", 0, 120, 40),
                MONTHS,
                List.of(
                        series("Läkare", Emphasis.MAIN, "30= 31= 29= 33= 30= 28= 18= 24= 31= 33= 32= 27="),
                        series("Sjuksköterska", Emphasis.QUIET, "41= 40= 43= 42= 40= 36= 25= 33= 42= 44= 43= 37="),
                        series("Distanskontakt", Emphasis.QUIET, "12= 13= 13= 14= 14= 12= 9= 12= 15= 16= 17= 16="),
                        series("Övriga yrken, till exempel fysioterapeut", Emphasis.QUIET, "6 6 7 6 6 5 3 4 6 7 6 5")),
                true,
                Optional.empty(),
                Marks.NONE);
    }

    /** Layers of a year that has just begun, beside its forecast. */
    public static ChartSpec stackedHalfYear() {
        return new Columns(
                axis("Väntande", 0, 6000, 2000),
                MONTHS,
                List.of(
                        series("0–30 dagar", Emphasis.MAIN, "1900= 2010= 1950? - - - - - - - - -"),
                        series("31–60 dagar", Emphasis.QUIET, "1400= 1380= 1420? - - - - - - - - -"),
                        series("61–90 dagar", Emphasis.QUIET, "900= 910= 870? - - - - - - - - -"),
                        series("Över 90 dagar", Emphasis.QUIET, "700= 730= 760? - - - - - - - - -")),
                true,
                Optional.empty(),
                new Marks(List.of(), List.of(target(4500, "Tak 4 500"))));
    }

    /** Columns with a line on an axis of its own. */
    public static ChartSpec overlaid() {
        return new Columns(
                axis("Väntande till operation", 0, 4000, 1000),
                MONTHS,
                List.of(
                        series(
                                "Väntande 2023",
                                Emphasis.COMPARED,
                                "2900 2950 3010 3050 3000 2900 3100 3200 3150 3080 3000 2950"),
                        series(
                                "Väntande 2024",
                                Emphasis.MAIN,
                                "3000= 3100= 3150= 3080= 2990= 2900= 3200= 3300= 3250? - - -")),
                false,
                Optional.of(new OverlaidLine(
                        axis("Andel inom 90 dagar, procent", 0, 100, 25),
                        series("Andel", Emphasis.MAIN, "58 59 57 60 62 61 50 48 55 59 60 62="))),
                new Marks(List.of(new Event(5, "Ny operationssal")), List.of(target(2500, "Mål 2 500"))));
    }

    /** So many columns that few values have room. */
    public static ChartSpec manyYears() {
        return new Columns(
                axis("mkr", 0, 1500, 500),
                MONTHS,
                List.of(
                        series(
                                "2021",
                                Emphasis.QUIET,
                                "1100= 1110= 1120= 1130= 1140= 1150= 1160= 1170= 1180= 1190= 1200= 1210="),
                        series(
                                "2022",
                                Emphasis.QUIET,
                                "1150= 1160= 1170= 1180= 1190= 1200= 1210= 1220= 1230= 1240= 1250= 1260="),
                        series(
                                "2023",
                                Emphasis.COMPARED,
                                "1200= 1210= 1220= 1230= 1240= 1250= 1260= 1270= 1280= 1290= 1300= 1310="),
                        series("2024", Emphasis.MAIN, "1254= 1305= 1290= 1312= 1326= 1340? - - - - - -")),
                false,
                Optional.empty(),
                new Marks(List.of(new Event(0, "Nytt år"), new Event(12, "Bokslut")), List.of()));
    }

    /** All regions ranked, this one and the country among them, with a target. */
    public static ChartSpec regions() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            Emphasis emphasis = i == 12 ? Emphasis.MAIN : i == 9 ? Emphasis.COMPARED : Emphasis.QUIET;
            String name = i == 12 ? "Västerbotten" : i == 9 ? "Riket" : i == 3 ? "Jämtland Härjedalen" : "Region " + i;
            bars.add(bar(name, emphasis, 96 - 2 * i - (i > 15 ? 8 : 0)));
        }
        return new ChartSpec.Bars(
                new Axis("Procent inom 3 dagar", List.of(tick(0), tick(25), tick(50), tick(75), tick(100))),
                bars,
                List.of(target(85, "Mål 85 %")));
    }
}
