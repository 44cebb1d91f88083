package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** The invented organisation gets the slides of an executive board from its own data, by descriptor and template alone. */
class WholeRegionSlidesTest {
    private static final String DEBTS = """

              - name: skulder
                path: skulder.csv
                dialect: {delimiter: ";"}
                schema:
                  fields:
                    - {name: motpart, type: string, source: Långivare}
                    - {name: summa, type: number, source: Belopp, unit: mkr}
                    - {name: dag, type: date, source: Förfaller}
                    - {name: lage, type: string, source: Läge}
            """;

    private static final String SLIDES = """

              - id: skulder
                layout: Sida med tabell
                title: "Skulder: {{Alla/belopp | tkr0}} tkr, {{Först/belopp | tkr0}} tkr förfaller först"
                calculation:
                  use: listing
                  role: skulder
                  row: motpart
                  total: Alla
                  largest-by: belopp
                  next: {row: Först, by: dag}
                  columns:
                    - {key: belopp, sum: summa}
                    - {key: andel, share: belopp}
                    - {key: lage, text: lage}
                blocks:
                  - table:
                      place: Yta
                      name: Skulder per långivare
                      head: Långivare
                      columns:
                        - {key: belopp, head: tkr, style: tkr0}
                        - {key: andel, head: Andel, style: pct0}
                        - {key: lage, head: Läge, style: tkr0, align: left, tones: {Trögt: bad}}

              - id: manader
                layout: Sida med diagram
                title: "Löner i februari: {{feb/utfall | tkr0}} tkr"
                calculation:
                  use: monthly-amounts
                  as: cost
                  accounts: {resultatrad: [Löner]}
                  series: [{key: utfall}, {key: i_fjol, year: last}]
                blocks:
                  - columns:
                      place: Yta
                      name: Löner per månad
                      unit: tkr
                      style: tkr0
                      series: [{key: i_fjol, label: I fjol, emphasis: compared}, {key: utfall, label: I år, emphasis: main}]

              - id: forvaltningar
                layout: Sida med tabell
                title: Mot en plan av tio procent mindre än i fjol
                calculation:
                  use: last-year-plan
                  each: omrade
                  names: {GP: Gator och parker}
                  accounts: {resultatrad: [Löner]}
                  less: 10
                  total: Alla
                blocks:
                  - table: {place: Yta, name: Löner mot plan, head: tkr, columns: [{key: plan, head: Plan, style: tkr0}, {key: ack_utfall, head: Utfall, style: tkr0}]}
            """;

    @TempDir
    static Path directory;

    private static CommandLine run = new CommandLine(-1, "", "");
    private static FiguresFile figures = new FiguresFile();

    @BeforeAll
    static void build() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        workspace
                .write("data/datapackage.yaml", workspace.text("data/datapackage.yaml") + DEBTS.indent(0))
                .write("data/skulder.csv", """
                        Långivare;Belopp;Förfaller;Läge
                        Banken;1;2024-02-28;Bra
                        Fonden;3;2024-06-30;Trögt
                        """)
                .replace(
                        "templates/minimal/template.yaml",
                        "om-rapporten]",
                        "om-rapporten, skulder, manader, forvaltningar]")
                .write(
                        "templates/minimal/template.yaml",
                        workspace.text("templates/minimal/template.yaml") + SLIDES.indent(0));
        run = workspace.build("--strict");
        assertThat(run.exit()).as(run.err()).isZero();
        figures = FiguresFile.read(directory.resolve("out/2024-02/minimal/figures.json"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            skulder/titel/varde               | 4~000
            skulder/titel-2/varde             | 3~000
            skulder/Fonden/andel              | 75~%
            skulder/Fonden/lage               | Trögt
            skulder/Alla/belopp               | 4~000
            """)
    void figures_are_those_that_can_be_added_up_by_hand(String key, String shown) {
        assertThat(figures.shown(key)).isEqualTo(shown.replace('~', '\u00A0'));
    }

    @Test
    void months_and_plans_are_made_of_the_same_books_as_the_statement() {
        assertThat(figures.value("manader/jan/i_fjol")).isNotEmpty();
        assertThat(figures.value("forvaltningar/Alla/plan")).isEqualTo("2115000.00");
    }
}
