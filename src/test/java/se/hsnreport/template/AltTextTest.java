package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Event;
import se.hsnreport.document.ChartSpec.Lines;
import se.hsnreport.document.ChartSpec.Marks;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Target;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.NumberStyle.Scale;
import se.hsnreport.format.SwedishNumbers;

/** Whoever cannot see a chart hears what it shows: no less than the eye gets, and no keys of the program. */
class AltTextTest {
    private static final NumberStyle COUNT = new NumberStyle("a", Scale.PLAIN, 0, false);
    private static final NumberStyle SHARE = new NumberStyle("p", Scale.PERCENT, 0, false);
    private static final NumberStyle MONEY = new NumberStyle("m", Scale.MKR, 0, false);
    private static final List<String> MONTHS = List.of("2023-12", "2024-01", "2024-02");

    private static Point point(String row, String value, Unit unit, NumberStyle style, boolean preliminary) {
        Figure figure = value.isEmpty()
                ? new Figure.Missing(Reason.NO_DATA, unit, Trail.NONE)
                : new Figure.Value(new BigDecimal(value), unit, Trail.NONE, preliminary);
        Optional<String> label = Optional.of(style.scale().label()).filter(l -> !l.isEmpty());
        return new Point(
                figure.number().map(n -> SwedishNumbers.scaled(n, style)),
                "",
                Optional.of(new ShownFigure(
                        "s", row, "k", figure, Optional.of(SwedishNumbers.text(figure, style)), label)));
    }

    private record Of(Unit unit, NumberStyle style, List<String> rows) {
        Series series(String label, Emphasis emphasis, String... values) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                points.add(point(rows.get(i), values[i], unit, style, false));
            }
            return new Series(label, emphasis, points);
        }
    }

    private static final Of COUNTS = new Of(Unit.ANTAL, COUNT, MONTHS);

    private static Axis axis(String unit) {
        return new Axis(unit, List.of(new Tick(BigDecimal.ZERO, "0"), new Tick(BigDecimal.TEN, "10")));
    }

    private static String lines(Marks marks, Series... series) {
        int count = series[0].points().size();
        return plain(AltText.of(
                "Besök", new Lines(axis(""), java.util.Collections.nCopies(count, ""), List.of(series), marks)));
    }

    private static String plain(String text) {
        return text.replace(SwedishNumbers.NBSP, ' ');
    }

    @Test
    void a_line_is_told_by_its_last_value_its_first_its_highest_and_its_lowest() {
        assertThat(lines(Marks.NONE, COUNTS.series("Utfall", Emphasis.MAIN, "50", "70", "60")))
                .isEqualTo("Besök. Utfall: 60 i februari 2024; från 50 i december 2023 (lägst), högst 70 i"
                        + " januari 2024.");
    }

    @Test
    void days_are_told_as_months_are_and_not_one_by_one() {
        Of days = new Of(Unit.ANTAL, COUNT, List.of("2024-12-02", "2024-12-03", "2024-12-04", "2024-12-05"));
        assertThat(lines(Marks.NONE, days.series("Utfall", Emphasis.MAIN, "50", "70", "", "60")))
                .isEqualTo("Besök. Utfall: 60 den 5 december 2024; från 50 den 2 december 2024 (lägst), högst 70 den"
                        + " 3 december 2024. Uppgift saknas för 4 december 2024.");
    }

    @Test
    void years_are_compared_in_the_last_month_that_both_have() {
        Of years = new Of(Unit.POANG, COUNT, List.of("jan", "feb", "mar"));
        assertThat(lines(
                        Marks.NONE,
                        years.series("2022", Emphasis.QUIET, "90", "90", "90"),
                        years.series("2023", Emphasis.COMPARED, "100", "80", "95"),
                        years.series("2024", Emphasis.MAIN, "102", "83", "")))
                .isEqualTo("Besök. 2024: 83 i februari, +3,8 % mot 2023 (80); från 102 i januari."
                        + " 2023: från 100 i januari till 95 i mars. Också: 2022.");
    }

    @Test
    void shares_differ_by_percentage_points() {
        Of shares = new Of(Unit.ANDEL, SHARE, List.of("2024-02"));
        assertThat(lines(
                        Marks.NONE,
                        shares.series("Riket", Emphasis.COMPARED, "0.843"),
                        shares.series("Norr", Emphasis.MAIN, "0.8")))
                .isEqualTo("Besök. Norr: 80 % i februari 2024, −4,3 procentenheter mot Riket (84 %)."
                        + " Riket: 84 % i februari 2024.");
    }

    @Test
    void money_differs_by_money_that_is_rounded_once() {
        Of money = new Of(Unit.KR, MONEY, List.of("2024-02"));
        assertThat(lines(
                        Marks.NONE,
                        money.series("Budget", Emphasis.BUDGET, "-10400000"),
                        money.series("Utfall", Emphasis.MAIN, "-12600000")))
                .contains("Utfall: −13 i februari 2024, −2 mkr mot Budget (−10).");
    }

    @Test
    void a_month_without_data_is_said_and_not_taken_for_zero() {
        assertThat(lines(Marks.NONE, COUNTS.series("Utfall", Emphasis.MAIN, "50", "", "60")))
                .endsWith("Utfall: 60 i februari 2024; från 50 i december 2023. Uppgift saknas för januari 2024.");
        assertThat(lines(Marks.NONE, COUNTS.series("Utfall", Emphasis.MAIN, "", "", "")))
                .isEqualTo("Besök. Utfall: uppgift saknas.");
    }

    @Test
    void a_preliminary_value_is_said_to_be_so() {
        Series one = new Series("Utfall", Emphasis.MAIN, List.of(point("2024-02", "7", Unit.ANTAL, COUNT, true)));
        assertThat(lines(Marks.NONE, one)).isEqualTo("Besök. Utfall: 7 i februari 2024 (preliminärt).");
    }

    @Test
    void targets_and_events_are_told() {
        Marks marks = new Marks(List.of(new Event(1, "Nytt system")), List.of(new Target(BigDecimal.TEN, "mål 10")));
        assertThat(lines(marks, COUNTS.series("Utfall", Emphasis.MAIN, "50", "70", "60")))
                .endsWith("Linje: mål 10. Markerat i januari 2024: Nytt system.");
    }

    @Test
    void rows_that_are_no_months_are_told_one_by_one() {
        Of places = new Of(Unit.ANTAL, COUNT, List.of("Norr", "Söder"));
        assertThat(lines(Marks.NONE, places.series("Utfall", Emphasis.MAIN, "1", "2")))
                .isEqualTo("Besök. Utfall: Norr 1, Söder 2.");
    }

    @Test
    void stacked_columns_are_told_by_the_pieces_of_the_last_and_the_line_over_them() {
        ChartSpec chart = new ChartSpec.Columns(
                axis("antal"),
                List.of("", "", ""),
                List.of(
                        COUNTS.series("0 dagar", Emphasis.MAIN, "1", "2", "3"),
                        COUNTS.series("1 dag", Emphasis.MAIN, "4", "5", "6")),
                true,
                Optional.of(new ChartSpec.OverlaidLine(
                        axis(""),
                        new Of(Unit.ANDEL, SHARE, MONTHS).series("Inom 1 dag", Emphasis.MAIN, "0.5", "0.6", "0.7"))),
                Marks.NONE);
        assertThat(plain(AltText.of("Väntan", chart)))
                .startsWith("Väntan (antal). Senast i februari 2024: 0 dagar 3, 1 dag 6. Inom 1 dag: 70 % i februari");
    }

    private static Bar bar(String label, Emphasis emphasis, String value) {
        return new Bar(label, emphasis, point(label, value, Unit.ANTAL, COUNT, false));
    }

    @Test
    void a_region_is_told_by_its_place_among_the_others_the_country_and_the_ends() {
        ChartSpec chart = new ChartSpec.Bars(
                axis(""),
                List.of(
                        bar("Kalmar", Emphasis.QUIET, "9"),
                        bar("Riket", Emphasis.COMPARED, "8"),
                        bar("Norr", Emphasis.MAIN, "7"),
                        bar("Skåne", Emphasis.QUIET, "5"),
                        bar("Gotland", Emphasis.QUIET, "")));
        assertThat(plain(AltText.of("Regioner", chart)))
                .isEqualTo("Regioner. Norr 7, plats 2 av 3. Riket 8. Överst Kalmar 9, nederst Skåne 5."
                        + " Uppgift saknas för Gotland.");
    }

    @Test
    void bars_that_are_all_alike_are_told_one_by_one() {
        ChartSpec chart = new ChartSpec.Bars(
                axis("tkr"), List.of(bar("Lab", Emphasis.MAIN, "3"), bar("Löner", Emphasis.MAIN, "")));
        assertThat(plain(AltText.of("Avvikelse", chart))).isEqualTo("Avvikelse (tkr). Lab 3, Löner uppgift saknas.");
    }
}
