package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.FigureTable.Kind;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.NumberStyle.Scale;
import se.hsnreport.template.BlockTemplate.ColumnTemplate;
import se.hsnreport.template.BlockTemplate.SeriesTemplate;
import se.hsnreport.template.BlockTemplate.StyleName;
import se.hsnreport.template.BlockTemplate.Target;

/** Figures become texts, tables and charts, each figure with its key and its text. */
class BindingTest {
    private static final Place HERE = Place.line("template.yaml", 7);
    private static final Target TARGET = new Target("Yta", "", HERE);
    private static final StyleName TKR0 = new StyleName("tkr0", HERE);

    private final Findings findings = new Findings();
    private final Figures figures = new Figures();
    private final TextBinder.Shown shown = new TextBinder.Shown(
            figures, Map.of("tkr0", new NumberStyle("tkr0", Scale.TKR, 0, false)), List.of(), findings);
    private final TextBinder texts =
            new TextBinder("s", Map.of("month", "februari 2024", "month.key", "2024-02", "meeting", ""), shown);

    private static Figure tkr(long amount) {
        return new Figure.Value(BigDecimal.valueOf(amount * 1_000), Unit.KR, Trail.NONE);
    }

    private static TextTemplate text(String text) {
        return TextTemplate.parse(text, HERE);
    }

    private static final Figure MISSING = new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE);

    private static FigureTable table() {
        return new FigureTable.Builder()
                .row(FigureTable.Row.of("Kostnader", Kind.HEADING))
                .row(FigureTable.Row.item("Lab/rtg"))
                .row(FigureTable.Row.item("Löner"))
                .row(FigureTable.Row.of("Summa", Kind.SUM))
                .row(FigureTable.Row.of("Vid sidan", Kind.ASIDE))
                .column(new FigureTable.Column("a", "Kontogrupp A"))
                .put("Lab/rtg", "a", tkr(-5))
                .put("Summa", "a", tkr(-12))
                .put("Vid sidan", "a", tkr(99))
                .put("Lab/rtg", "b", tkr(3))
                .put("Löner", "b", MISSING)
                .build();
    }

    private Table bound(ColumnTemplate... columns) {
        BlockTemplate.Table template =
                new BlockTemplate.Table(TARGET, text("Tabell"), text("tkr"), List.of(columns), Map.of(), text(""));
        return new TableBinder("s", table(), texts, shown).table(template);
    }

    private static ColumnTemplate column(String key, String head) {
        return new ColumnTemplate(text(key), text(head), text(""), TKR0, false, false, false, Map.of(), HERE);
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code().id()).toList();
    }

    // ---- texts

    @Test
    void a_figure_in_a_text_stays_on_the_line_of_its_unit_and_has_a_key() {
        figures.put("s", table());
        List<Run> runs = texts.runs(text("Lab {{Lab/rtg/a | tkr0}} tkr"), List.of("lab"));
        assertThat(Run.text(runs)).isEqualTo("Lab \u22125\u00A0tkr");
        assertThat(runs.get(1).figure().orElseThrow().key()).isEqualTo("s/lab/varde");
    }

    /** Java's versions differ on whether a word ends before an å, ä or ö: the bytes of a pack must not. */
    @Test
    void a_long_word_after_a_number_is_no_unit_wherever_its_first_letter_beyond_ascii_stands() {
        figures.put("s", table());
        assertThat(Run.text(texts.citing(text("Lab {{Lab/rtg/a | tkr0}} försörjningsstöd"))))
                .isEqualTo("Lab \u22125 försörjningsstöd");
    }

    @Test
    void figures_of_other_slides_are_named_with_their_slide() {
        figures.put("other", table());
        assertThat(Run.text(texts.runs(text("{{other/Lab/rtg/a | tkr0}}"), List.of("k"))))
                .isEqualTo("\u22125");
    }

    @Test
    void words_in_the_name_of_a_figure_are_filled_in_first() {
        figures.put(
                "s",
                new FigureTable.Builder()
                        .row(FigureTable.Row.item("2024-02"))
                        .put("2024-02", "r12", tkr(7))
                        .build());
        assertThat(Run.text(texts.runs(text("{{{{month.key}}/r12 | tkr0}}"), List.of("k"))))
                .isEqualTo("7");
    }

    @Test
    void several_figures_of_one_text_have_keys_of_their_own() {
        figures.put("s", table());
        assertThat(texts.runs(text("{{Lab/rtg/a | tkr0}}{{Lab/rtg/b | tkr0}}"), List.of("titel")))
                .extracting(run -> run.figure().orElseThrow().row())
                .containsExactly("titel", "titel-2");
    }

    @Test
    void a_figure_that_does_not_exist_is_told_with_the_nearest_one() {
        figures.put("s", table());
        texts.runs(text("{{Lab/rgt/a | tkr0}}"), List.of("k"));
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.FIGURE_UNKNOWN, HERE, "Lab/rgt/a", "Lab/rtg/a"));
    }

    @Test
    void a_cell_where_nothing_was_booked_reads_as_missing_and_is_no_fault() {
        figures.put("s", table());
        assertThat(Run.text(texts.runs(text("{{Löner/a | tkr0}}"), List.of("k"))))
                .isEqualTo("uppgift\u00A0saknas");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void words_that_would_follow_the_sign_of_nothing_are_not_left_out_in_silence() {
        figures.put("s", table());
        TextTemplate title = text("Lönerna är {{Löner/a | tkr0 | minus: högre, plus: lägre, zero: lika}}");
        assertThat(texts.plain(title)).isEqualTo("Lönerna är ");
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.SIGN_MISSING, HERE, "Löner/a"));
    }

    @Test
    void figures_of_a_slide_without_data_read_as_missing_wherever_they_are_named() {
        figures.put("other", table());
        figures.putNone("s");
        assertThat(Run.text(texts.runs(text("{{Summa/a | tkr0}}"), List.of("k"))))
                .isEqualTo("uppgift\u00A0saknas");
        figures.putNone("gone");
        assertThat(Run.text(texts.runs(text("{{gone/Summa/a | tkr0}}"), List.of("k"))))
                .isEqualTo("uppgift\u00A0saknas");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_word_and_a_style_that_do_not_exist_are_told() {
        figures.put("s", table());
        texts.runs(text("{{moth}} {{Summa/a | tkr}} {{Summa/a}}"), List.of("k"));
        assertThat(codes()).containsExactly("style-unknown", "style-unknown", "name-unknown");
    }

    @Test
    void a_text_about_a_word_that_is_not_known_this_month_is_known_to_be_so() {
        assertThat(texts.lacksWord(text("Sammanträde {{meeting}}"))).isTrue();
        assertThat(texts.lacksWord(text("Avser {{month}}"))).isFalse();
    }

    // ---- tables

    @Test
    void a_table_has_the_calculations_rows_without_those_aside_and_the_templates_columns() {
        Table table = bound(column("b", "B"), column("a", ""));
        assertThat(table.columns()).extracting(Table.Column::head).containsExactly("tkr", "B", "Kontogrupp A");
        assertThat(table.rows())
                .extracting(row -> row.cells().stream().map(Table.Cell::text).toList())
                .containsExactly(
                        List.of("Kostnader", "", ""),
                        List.of("Lab/rtg", "3", "\u22125"),
                        List.of("Löner", "uppgift\u00A0saknas", ""),
                        List.of("Summa", "", "\u221212"));
    }

    @Test
    void a_star_stands_for_all_columns_that_are_not_named() {
        assertThat(bound(column("*", ""), column("a", "A")).columns())
                .extracting(Table.Column::head)
                .containsExactly("tkr", "b", "A");
    }

    @Test
    void words_stand_left_in_the_colour_that_the_template_gives_them_and_the_main_row_stands_out() {
        ColumnTemplate words = new ColumnTemplate(
                text("a"), text("A"), text(""), TKR0, false, false, true, Map.of("\u22125", Tone.BAD), HERE);
        BlockTemplate.Table template =
                new BlockTemplate.Table(TARGET, text("T"), text("tkr"), List.of(words), Map.of(), text("Summa"));
        Table table = new TableBinder("s", table(), texts, shown).table(template);
        assertThat(table.columns().get(1).align()).isEqualTo(Table.Align.LEFT);
        assertThat(table.rows().get(1).cells().get(1).tone()).contains(Tone.BAD);
        assertThat(table.rows().get(1).cells().get(0).tone()).isEmpty();
        assertThat(table.rows().get(3).cells())
                .allSatisfy(cell -> assertThat(cell.tone()).contains(Tone.LEAD));
    }

    @Test
    void a_column_that_the_calculation_does_not_have_is_told_with_those_it_has() {
        bound(column("aa", "A"));
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.NAME_UNKNOWN, HERE, "aa", "key", "a", "a, b"));
    }

    @Test
    void every_cell_knows_its_figure_and_the_unit_it_is_shown_in() {
        ShownFigure figure =
                bound(column("a", "A")).rows().get(1).cells().get(1).figure().orElseThrow();
        assertThat(figure.key()).isEqualTo("s/Lab/rtg/a");
        assertThat(figure.shown()).contains("\u22125");
        assertThat(figure.shownUnit()).contains("tkr");
    }

    @Test
    void money_in_a_style_of_percent_is_told() {
        TextBinder.Shown percent = new TextBinder.Shown(
                figures, Map.of("tkr0", new NumberStyle("tkr0", Scale.PERCENT, 0, false)), List.of(), findings);
        new TableBinder("s", table(), texts, percent)
                .table(new BlockTemplate.Table(
                        TARGET, text("T"), text(""), List.of(column("a", "A")), Map.of(), text("")));
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.STYLE_UNFIT, HERE, "tkr0", "%", "a", "kr"));
    }

    // ---- charts

    private Optional<ChartSpec> lines(FigureTable table, String... keys) {
        List<SeriesTemplate> series = java.util.Arrays.stream(keys)
                .map(key -> new SeriesTemplate(text(key), text("Serie " + key), ChartSpec.Emphasis.MAIN, HERE))
                .toList();
        return new ChartBinder("s", table, texts, shown)
                .lines(
                        new BlockTemplate.Lines(TARGET, text("Diagram"), text("tkr"), TKR0, series, List.of()),
                        List.of());
    }

    private static FigureTable months() {
        return new FigureTable.Builder()
                .row(FigureTable.Row.item("2023-12"))
                .row(FigureTable.Row.item("2024-01"))
                .row(FigureTable.Row.item("2024-02"))
                .put("2023-12", "u", tkr(-10))
                .put("2024-01", "u", MISSING)
                .put("2024-02", "u", tkr(-30))
                .put("2023-12", "n", MISSING)
                .build();
    }

    @Test
    void a_missing_month_is_a_gap_in_its_line_and_no_zero() {
        ChartSpec chart = lines(months(), "u").orElseThrow();
        assertThat(chart.points())
                .extracting(p -> p.plotted().map(BigDecimal::intValue).orElse(99))
                .containsExactly(-10, 99, -30);
    }

    @Test
    void the_last_point_of_a_line_bears_its_value_and_years_are_named_at_january() {
        ChartSpec.Lines chart = (ChartSpec.Lines) lines(months(), "u").orElseThrow();
        assertThat(chart.points()).extracting(ChartSpec.Point::label).containsExactly("", "", "\u221230");
        assertThat(chart.categories()).containsExactly("", "2024", "");
    }

    @Test
    void the_axis_covers_the_line_with_texts_in_the_swedish_way() {
        ChartSpec chart = lines(months(), "u").orElseThrow();
        assertThat(chart.axis().ticks())
                .extracting(ChartSpec.Tick::label)
                .containsExactly("\u221230", "\u221225", "\u221220", "\u221215", "\u221210");
    }

    @Test
    void a_line_of_nothing_is_no_chart() {
        assertThat(lines(months(), "n")).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_series_that_the_calculation_does_not_have_is_told() {
        lines(months(), "u", "utfall");
        assertThat(codes()).containsExactly("name-unknown");
    }

    @Test
    void bars_begin_at_zero_and_stand_for_items_only() {
        BlockTemplate.Bars bars = new BlockTemplate.Bars(
                TARGET, text("Diagram"), text("tkr"), TKR0, new StyleName("a", HERE), false, text(""), text(""));
        ChartSpec.Bars chart = (ChartSpec.Bars)
                new ChartBinder("s", table(), texts, shown).bars(bars).orElseThrow();
        assertThat(chart.bars()).extracting(ChartSpec.Bar::label).containsExactly("Lab/rtg", "Löner");
        assertThat(chart.axis().to()).isZero();
    }

    // ---- key figures

    private String keyNote(Figure change) {
        FigureTable table = new FigureTable.Builder()
                .row(FigureTable.Row.item("Kö"))
                .put("Kö", "varde", tkr(5))
                .put("Kö", "foregaende_ar", tkr(4))
                .put("Kö", "forandring_procent", change)
                .build();
        BlockTemplate.KeyFigures keys = new BlockTemplate.KeyFigures(
                TARGET, List.of(new BlockTemplate.KeyFigureTemplate("Kö", text("Kö"), TKR0, TKR0, false, HERE)));
        return se.hsnreport.document.Run.text(new KeyFigureBinder("s", table, texts, shown)
                .paragraphs(keys)
                .get(2)
                .runs());
    }

    @Test
    void a_key_figure_says_last_years_and_which_way_it_went() {
        assertThat(keyNote(tkr(1))).isEqualTo("förra året 4 · \u25B2 1 tkr");
        assertThat(keyNote(tkr(-1))).isEqualTo("förra året 4 · \u25BC \u22121 tkr");
    }

    @Test
    void a_change_that_means_nothing_has_neither_arrow_nor_unit() {
        assertThat(keyNote(new Figure.Missing(
                        se.hsnreport.figure.Reason.NOT_CALCULABLE,
                        se.hsnreport.figure.Unit.KR,
                        se.hsnreport.figure.Trail.NONE)))
                .isEqualTo("förra året 4 · \u2013");
    }

    @Test
    void a_title_without_its_number_does_not_go_on_with_the_unit() {
        figures.put("s", table());
        assertThat(texts.plain(text("Löner {{Löner/b | tkr0}} tkr mot budget")))
                .isEqualTo("Löner uppgift\u00a0saknas mot budget");
        assertThat(texts.plain(text("Lab {{Lab/rtg/b | tkr0}} tkr"))).isEqualTo("Lab 3 tkr");
        assertThat(texts.plain(text("Löner {{Löner/b | tkr0}} tkrona"))).isEqualTo("Löner uppgift\u00a0saknas tkrona");
    }
}
