package se.hsnreport.sampledata.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.finding.Findings;
import se.hsnreport.sampledata.Table;
import se.hsnreport.source.Extracts;

class RoleDataTest {
    private static final Path SAMPLE = RoleRows.SAMPLE;
    private static final List<String> ROLES = List.of(
            "produktion",
            "vardplatser",
            "vantetider",
            "kontakter",
            "telefon",
            "tandvard",
            "personalreducering",
            "statsbidrag",
            "anmarkningar");

    @Test
    void the_generator_still_makes_the_same_files(@TempDir Path made) throws IOException {
        RoleData.write(made);
        assertThat(files(SAMPLE.resolve("produktion"))).isEqualTo(files(made.resolve("produktion")));
        assertThat(files(SAMPLE.resolve("vantetider"))).isEqualTo(files(made.resolve("vantetider")));
        for (Path file : files(made)) {
            assertThat(Files.mismatch(made.resolve(file), SAMPLE.resolve(file)))
                    .as(file.toString())
                    .isEqualTo(-1);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .map(directory::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_program_finds_nothing_wrong_with_the_roles() {
        Findings findings = new Findings();
        Extracts extracts = Extracts.open(SAMPLE, findings).of("hsn");
        for (String role : ROLES) {
            assertThat(extracts.describedBy().role(role))
                    .as(role)
                    .isNotEmpty()
                    .allSatisfy(resource -> assertThat(extracts.rows(resource)).isNotEmpty());
        }
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void within_the_limit_is_a_part_of_all_and_without_those_who_chose_to_wait_a_part_of_with() {
        RoleRows waiting = RoleRows.of("vantetider/vasterbotten.csv");
        for (Table.Row row : waiting.rows()) {
            assertThat(row.number("Antal inom gräns")).isBetween(0L, row.number("Antal totalt"));
        }
        List<Table.Row> with = waiting.where("PvV/MoV", "inkl").rows();
        List<Table.Row> without = waiting.where("PvV/MoV", "exkl").rows();
        assertThat(with).hasSameSizeAs(without);
        for (int i = 0; i < with.size(); i++) {
            assertThat(without.get(i).text("Klinik")).isEqualTo(with.get(i).text("Klinik"));
            for (String head : List.of("Antal inom gräns", "Antal totalt", "Över 90 dagar", "Över 365 dagar")) {
                assertThat(without.get(i).number(head))
                        .as("%s %s", head, with.get(i))
                        .isLessThanOrEqualTo(with.get(i).number(head));
            }
        }
    }

    @Test
    void the_country_is_all_twenty_one_regions() {
        RoleRows others =
                RoleRows.of("vantetider/riket.csv").where("Mått", "atgard").where("Period", "2024M01");
        RoleRows own = RoleRows.of("vantetider/vasterbotten.csv")
                .where("Mått", "atgard")
                .where("Population", "vantande")
                .where("PvV/MoV", "exkl")
                .where("Period", "2024M01");
        RoleRows regions = others.where(row -> !row.text("Region").equals("RIKET"));
        assertThat(regions.rows()).hasSize(20);
        assertThat(others.where("Region", "RIKET").sum("Antal totalt"))
                .isEqualByComparingTo(regions.sum("Antal totalt").add(own.sum("Antal totalt")));
    }

    @Test
    void contacts_are_the_assessments_of_the_waiting_times() {
        RoleRows assessed = RoleRows.of("vantetider/vasterbotten.csv").where("Mått", "bedomning");
        RoleRows contacts = RoleRows.of("kontakter.csv");
        assertThat(assessed.rows()).hasSize(51).allSatisfy(row -> {
            String month = row.text("Period").replace('M', '-');
            assertThat(contacts.where("Månad", month).sum("Antal kontakter"))
                    .isEqualByComparingTo(row.text("Antal totalt"));
        });
    }

    @Test
    void a_note_is_about_a_measure_or_a_role_that_there_is() throws IOException {
        TreeSet<String> known = new TreeSet<>(List.of("produktion", "vardplatser", "telefon", "tandvard"));
        RoleRows.of("tandvard.csv").rows().forEach(row -> known.add(row.text("Grupp")));
        RoleRows.allIn("produktion").rows().forEach(row -> known.add(row.text("Mått")));
        assertThat(RoleRows.of("anmarkningar.csv").rows())
                .allSatisfy(row -> assertThat(known).contains(row.text("Mått")));
    }

    @Test
    void occupied_bed_days_are_missing_where_a_note_says_so() throws IOException {
        RoleRows occupied = RoleRows.allIn("produktion").where("Mått", "belagda_vardplatsdygn");
        assertThat(Stream.of("2024-05", "2024-06", "2024-07", "2024-08", "2024-09")
                        .filter(month -> occupied.where("Månad", month).rows().isEmpty()))
                .containsExactly("2024-06", "2024-07", "2024-08");
    }

    @Test
    void all_of_it_stays_small() throws IOException {
        long size = 0;
        for (Path file : files(SAMPLE)) {
            String name = Objects.toString(file).toLowerCase(Locale.ROOT);
            size += name.startsWith("ledger") ? 0 : Files.size(SAMPLE.resolve(file));
        }
        assertThat(size).isLessThan(3L << 20);
    }
}
