package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
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
import se.hsnreport.template.BlockTemplate.StyleName;
import se.hsnreport.template.ContributorsTemplate.Columns;
import se.hsnreport.template.ContributorsTemplate.Limits;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** Who made a deviation is said of those only who did, in their order, with numbers that can be followed. */
class ContributorsTest {
    private static final Place HERE = Place.line("template.yaml", 7);
    private static final Limits USUAL = new Limits(3, 3, 10);

    private final Findings findings = new Findings();
    private final TextBinder.Shown shown = new TextBinder.Shown(
            new Figures(), Map.of("mkr0+", new NumberStyle("mkr0+", Scale.MKR, 0, true)), List.of(), findings);

    private static Figure mkr(String amount) {
        return new Figure.Value(new BigDecimal(amount).movePointRight(6), Unit.KR, Trail.NONE);
    }

    /** Areas by what they deviate in one column, and what they are together. */
    private static FigureTable table(String column, String total, String... parts) {
        FigureTable.Builder table = new FigureTable.Builder();
        for (int i = 0; i < parts.length; i++) {
            String row = (10 + i) + " Område " + (char) ('A' + i);
            table.row(FigureTable.Row.item(row)).put(row, column, mkr(parts[i]));
        }
        return table.row(FigureTable.Row.of("Summa", Kind.TOTAL))
                .put("Summa", column, mkr(total))
                .build();
    }

    private List<Paragraph> paragraphs(FigureTable table, Columns columns, Limits limits, String total) {
        ContributorsTemplate template = new ContributorsTemplate(
                new StyleName("", HERE),
                TextTemplate.parse(total, HERE),
                columns,
                TextTemplate.parse("{{column}}", HERE),
                new StyleName("mkr0+", HERE),
                limits,
                "bidrag",
                Paragraph.Style.BULLET);
        TextBinder texts = new TextBinder("s", Map.of(), shown);
        return new ContributorsBinder("s", template, table, texts, shown).paragraphs();
    }

    private List<String> said(FigureTable table, Limits limits) {
        Columns all = new Columns(List.of(), Set.of("alla"), HERE);
        return paragraphs(table, all, limits, "Summa").stream()
                .map(paragraph -> Run.text(paragraph.runs()).replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void the_largest_are_named_first_and_those_of_the_other_sign_never() {
        assertThat(said(table("Personal", "-101", "-19", "-40", "+25", "-12"), new Limits(3, 2, 10)))
                .containsExactly("Personal −101 mkr, varav Område B −40 och Område A −19 mkr");
        assertThat(said(table("Intäkter", "+12", "+9", "-4", "+7"), USUAL))
                .containsExactly("Intäkter +12 mkr, främst Område A +9 och Område C +7 mkr");
    }

    @Test
    void parts_that_others_make_up_for_are_not_said_to_be_of_the_whole() {
        assertThat(said(table("Material", "-16", "-23", "+7"), USUAL))
                .containsExactly("Material −16 mkr, främst Område A −23 mkr");
    }

    @Test
    void equals_stand_by_name_and_small_ones_are_left_out() {
        assertThat(said(table("Drift", "-100", "-30", "-30", "-30", "-9"), USUAL))
                .containsExactly("Drift −100 mkr, varav Område A −30, Område B −30 och Område C −30 mkr");
        assertThat(said(table("Drift", "-100", "-10", "-9.99"), USUAL))
                .containsExactly("Drift −100 mkr, varav Område A −10 mkr");
    }

    @Test
    void where_nobody_stands_out_the_sentence_says_so() {
        assertThat(said(table("Drift", "-100", "-9", "-9", "-9"), USUAL))
                .containsExactly("Drift −100 mkr, utan någon enskild större post");
        assertThat(said(table("Drift", "-0.4", "-0.3"), USUAL)).containsExactly("Inga avvikelser");
    }

    @Test
    void what_has_no_number_is_said_to_have_none_and_never_to_be_no_deviation() {
        Figure missing = new Figure.Missing(Reason.NO_DATA, Unit.KR, Trail.NONE);
        FigureTable.Builder table = new FigureTable.Builder()
                .row(FigureTable.Row.of("Summa", Kind.TOTAL))
                .put("Summa", "Drift", missing);
        assertThat(said(table.build(), USUAL)).containsExactly("Drift: uppgift saknas");
        table.put("Summa", "Personal", mkr("20"))
                .put("Summa", "Material", new Figure.Missing(Reason.NOT_CALCULABLE, Unit.KR, Trail.NONE));
        assertThat(said(table.build(), new Limits(1, 1, 10)))
                .containsExactly(
                        "Personal +20 mkr, utan någon enskild större post", "Drift: uppgift saknas; Material: –");
    }

    @Test
    void a_name_counts_without_its_code_and_a_number_never_leaves_it() {
        FigureTable table = table("Personal", "-10", "-10");
        String text = Run.text(paragraphs(table, new Columns(List.of("Personal"), Set.of(), HERE), USUAL, "Summa")
                .get(0)
                .runs());
        assertThat(text).isEqualTo("Personal\u00A0−10\u00A0mkr, varav Område A\u00A0−10\u00A0mkr");
    }

    @Test
    void the_largest_deviations_of_all_columns_are_told_of_whatever_their_sign() {
        FigureTable table = new FigureTable.Builder()
                .row(FigureTable.Row.item("1 A"))
                .row(FigureTable.Row.of("Summa", Kind.TOTAL))
                .put("Summa", "alla", mkr("-999"))
                .put("Summa", "Drift", mkr("-3"))
                .put("Summa", "Personal", mkr("20"))
                .put("Summa", "Kapital", mkr("-7"))
                .put("1 A", "Personal", mkr("20"))
                .build();
        assertThat(said(table, new Limits(2, 1, 10)))
                .containsExactly("Personal +20 mkr, varav A +20 mkr", "Kapital −7 mkr, utan någon enskild större post");
    }

    @Test
    void every_number_is_a_figure_with_a_key_that_does_not_change_with_the_order() {
        List<ShownFigure> figures = paragraphs(
                        table("Personal", "-10", "-7", "-3"), new Columns(List.of(), Set.of(), HERE), USUAL, "Summa")
                .get(0)
                .runs()
                .stream()
                .flatMap(run -> run.figure().stream())
                .toList();
        assertThat(figures.stream().map(ShownFigure::key))
                .containsExactly(
                        "s/bidrag-Personal/varde",
                        "s/bidrag-Personal-10 Område A/varde",
                        "s/bidrag-Personal-11 Område B/varde");
        assertThat(figures.get(1).figure()).isEqualTo(mkr("-7"));
    }

    @Test
    void a_row_or_column_that_there_is_not_is_told_with_what_was_meant() {
        FigureTable table = table("Personal", "-10", "-7");
        assertThat(paragraphs(table, new Columns(List.of("Personel"), Set.of(), HERE), USUAL, "Suma"))
                .isEmpty();
        paragraphs(table, new Columns(List.of("Personel"), Set.of(), HERE), USUAL, "Summa");
        assertThat(findings.sorted())
                .containsExactlyInAnyOrder(
                        Finding.of(Code.FIGURE_UNKNOWN, HERE, "Suma", "Summa"),
                        Finding.of(Code.FIGURE_UNKNOWN, HERE, "Personel", "Personal"));
    }

    @Test
    void any_boards_template_can_ask_for_them_and_else_there_are_none(@TempDir Path directory) throws IOException {
        Workspace workspace = Workspace.invented(directory);
        assertThat(workspace.build("--format", "none").exit()).isZero();
        String figures = "out/2024-02/minimal/figures.json";
        assertThat(workspace.text(figures)).doesNotContain("varav", "bidrag-");
        workspace.replace(
                "templates/minimal/template.yaml",
                "          commentary: true\n          paragraphs:\n            - {bullet",
                "          contributors: {from: omraden, total: Nämnden, except: alla, style: tkr0, largest: 1}\n"
                        + "          commentary: true\n          paragraphs:\n            - {bullet");
        CommandLine run = workspace.build("--format", "none");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("text-");
        assertThat(workspace.text(figures).replace('\u00A0', ' '))
                .containsPattern("\"\\p{L}+ −[0-9 ]+ tkr, varav \\p{L}");
        List<String> bound = FiguresFile.read(workspace.path(figures)).keys().stream()
                .filter(key -> key.startsWith("resultat/bidrag-"))
                .toList();
        assertThat(bound).hasSizeGreaterThan(1);
        workspace.replace("templates/minimal/template.yaml", "from: omraden", "from: omrade");
        assertThat(workspace.build("--format", "none").exit()).isEqualTo(3);
    }
}
