package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.cli.CommandLine;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.Workspace;

/** A new slide, measure, target or region is a matter of template and data: nobody has to program. */
class AddingByDataTest {
    private static final String TEMPLATE = "templates/minimal/template.yaml";

    @TempDir
    Path directory;

    private Workspace workspace = Workspace.empty(Path.of("."));

    @BeforeEach
    void invent() throws IOException {
        workspace = Workspace.invented(directory);
    }

    @Test
    void a_measure_that_the_program_never_heard_of_is_added_up_compared_and_divided() throws IOException {
        describe("produktion", "period: yearmonth, vardniva: string, matt: string, varde: number");
        workspace.write("data/produktion.csv", """
                period,vardniva,matt,varde
                2023-01,bibliotek,utlan,100
                2023-02,bibliotek,utlan,100
                2024-01,bibliotek,utlan,120
                2024-02,bibliotek,utlan,130
                2023-01,bibliotek,besok,40
                2023-02,bibliotek,besok,10
                2024-01,bibliotek,besok,30
                2024-02,bibliotek,besok,20
                """);
        add("utlan", """
                  - id: utlan
                    layout: Sida med tabell
                    title: "Lån {{data.ack}}"
                    calculation:
                      use: measure-years
                      years: 2
                      changes: [[previous, last]]
                      rows:
                        - {row: Lån, sum: utlan}
                        - {row: Lån per besök, ratio: [utlan, besok], unit: antal}
                    blocks:
                      - table:
                          place: Yta
                          name: Lån per år
                          row-styles: {Lån per besök: tal1}
                          columns:
                            - {key: "{{data.year-1}}", style: tal0, by-row: true}
                            - {key: "{{data.year}}", style: tal0, by-row: true}
                            - {key: "forandring_{{data.year-1}}_{{data.year}}_procent", style: pct0}
                """);
        FiguresFile figures = built();
        assertThat(figures.shown("utlan/Lån/2024")).isEqualTo("250");
        assertThat(figures.shown("utlan/Lån/forandring_2023_2024_procent")).isEqualTo("25\u00A0%");
        // 250 / 50, not the mean of 120 / 30 and 130 / 20
        assertThat(figures.shown("utlan/Lån per besök/2024")).isEqualTo("5,0");
        assertThat(figures.shown("utlan/Lån per besök/2023")).isEqualTo("4,0");
    }

    @Test
    void a_region_more_and_another_target_are_rows_and_a_number() throws IOException {
        describe(
                "vantetider",
                "period: yearmonth, region: string, matt: string, population: string, antal_inom: number,"
                        + " antal_totalt: number");
        workspace.write("data/vantetider.csv", """
                period,region,matt,population,antal_inom,antal_totalt
                2024-02,Kommunalförbundet Fjällbygden,bygglov,genomforda,45,60
                2024-02,Kustbygden,bygglov,genomforda,90,100
                2024-02,Skogsbygden,bygglov,genomforda,15,40
                """);
        add("bygglov", """
                  - id: bygglov
                    layout: Sida med diagram
                    title: Bygglov i tid
                    calculation: {use: regions, measure: bygglov, population: genomforda, country: Alla}
                    blocks:
                      - bars:
                          place: Yta
                          name: Bygglov i tid per region
                          key: andel
                          style: pct0
                          main: "{{region}}"
                          compared: Alla
                """);
        add("loften", """
                  - id: loften
                    layout: Sida med tabell
                    title: Löften
                    calculation:
                      use: guarantee
                      rows:
                        - {item: Bygglov i tid, measure: bygglov, population: genomforda, at-least: 70 %}
                    blocks:
                      - table:
                          place: Yta
                          name: Löften
                          columns:
                            - {key: andel, style: pct0}
                            - {key: mal, style: pct0}
                            - {key: uppnatt, style: tal0}
                """);
        FiguresFile figures = built();
        assertThat(figures.shown("bygglov/Skogsbygden/andel")).isEqualTo("38\u00A0%");
        // all that reported together: 150 of 200
        assertThat(figures.shown("bygglov/Alla/andel")).isEqualTo("75\u00A0%");
        assertThat(figures.shown("loften/Bygglov i tid/andel")).isEqualTo("75\u00A0%");
        assertThat(figures.shown("loften/Bygglov i tid/uppnatt")).isEqualTo("uppnått");
    }

    @Test
    void a_picture_of_the_users_is_shown_and_one_that_is_not_there_is_told() throws IOException {
        String slide = """
                  - id: karta
                    layout: Sida med diagram
                    title: Karta
                    blocks:
                      - picture: {place: Yta, file: karta.png, alt: "Karta över området"}
                """;
        add("karta", slide);
        CommandLine missing = workspace.build();
        assertThat(missing.exit()).isEqualTo(3);
        assertThat(missing.err()).contains("karta.png").contains("[file-missing]");
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                workspace.path("templates/minimal/karta.png").toFile());
        assertThat(workspace.build().exit()).isZero();
        assertThat(slidesWith("descr=\"Karta över området\"")).hasSize(1);
    }

    /** The slides of the deck that show a picture and whose XML holds a text. */
    private List<String> slidesWith(String text) throws IOException {
        List<String> slides = new ArrayList<>();
        try (ZipFile deck = new ZipFile(
                workspace.path("out/2024-02/minimal/minimal-2024-02.pptx").toFile())) {
            for (ZipEntry part : Collections.list(deck.entries())) {
                String xml = new String(deck.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().startsWith("ppt/slides/slide") && xml.contains(text) && xml.contains("r:embed")) {
                    slides.add(part.getName());
                }
            }
        }
        return slides;
    }

    private FiguresFile built() throws IOException {
        CommandLine run = workspace.build();
        assertThat(run.exit()).as(run.err()).isZero();
        return FiguresFile.read(workspace.path("out/2024-02/minimal/figures.json"));
    }

    /** Adds a resource of that role and name. */
    private void describe(String role, String fields) throws IOException {
        StringBuilder text =
                new StringBuilder(workspace.text("data/datapackage.yaml").stripTrailing());
        text.append("\n\n  - name: " + role + "\n    path: " + role + ".csv\n    dialect: {delimiter: \",\"}\n");
        text.append("    schema:\n      fields:\n");
        for (String field : fields.split(", ", -1)) {
            String[] parts = field.split(": ", -1);
            text.append("        - {name: " + parts[0] + ", type: " + parts[1] + "}\n");
        }
        workspace.write("data/datapackage.yaml", text.toString());
    }

    /** Adds a slide to the template and to its pack. */
    private void add(String id, String slide) throws IOException {
        if (!workspace.text(TEMPLATE).contains("tal0:")) {
            workspace.replace(TEMPLATE, "    tkr0: {unit: tkr, decimals: 0}\n", """
                        tkr0: {unit: tkr, decimals: 0}
                        tal0: {decimals: 0}
                        tal1: {decimals: 1}
                    """);
        }
        workspace.replace(TEMPLATE, "packs:\n  full: [", "packs:\n  full: [" + id + ", ");
        workspace.write(TEMPLATE, workspace.text(TEMPLATE).stripTrailing() + "\n\n" + slide);
    }
}
