package se.hsnreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Month;
import se.hsnreport.source.Directory;

class OrganisationTest {
    private static final Month JANUARY = new Month(2024, 1);
    private static final Month JUNE = new Month(2024, 6);

    @TempDir
    Path temp;

    private Directory directory(String rows) {
        return Directory.in(temp)
                .file("org.csv", "basenhet,basenhet_namn,omrade,omrade_namn,fran,till,ersatter\n" + rows)
                .describe("""
                        name: test
                        resources:
                          - name: organisation
                            path: org.csv
                            schema:
                              fields:
                                - {name: basenhet}
                                - {name: basenhet_namn}
                                - {name: omrade}
                                - {name: omrade_namn}
                                - {name: fran, type: yearmonth}
                                - {name: till}
                                - {name: ersatter}
                        """);
    }

    private Organisation organisation(String rows) {
        Directory directory = directory(rows);
        Organisation organisation = Organisation.load(directory.open());
        assertThat(directory.told()).isEmpty();
        return organisation;
    }

    @Test
    void areas_and_units_stand_in_the_files_order() {
        Organisation organisation = organisation("2,B,24,Umeå,,,\n1,A,21,Övrigt,,,\n3,C,24,Umeå,,,\n");
        assertThat(organisation.areas(JANUARY)).extracting(Area::label).containsExactly("24 Umeå", "21 Övrigt");
        assertThat(organisation.units(JANUARY, "24"))
                .extracting(Basenhet::label)
                .containsExactly("2 B", "3 C");
    }

    @Test
    void a_unit_that_moved_is_where_it_was_and_counts_where_it_is() {
        Organisation organisation = organisation("1,A,21,X,,2024-03,\n1,A,22,Y,202404,,\n");
        assertThat(organisation.unit("1", JANUARY).orElseThrow().area().code()).isEqualTo("21");
        assertThat(organisation.unit("1", JUNE).orElseThrow().area().code()).isEqualTo("22");
        assertThat(organisation.placedIn("1", JUNE).orElseThrow().area().code()).isEqualTo("22");
        assertThat(organisation.codesOfArea("21", JUNE)).isEmpty();
        assertThat(organisation.areas(JUNE)).extracting(Area::code).containsExactly("22");
    }

    @Test
    void a_replaced_unit_counts_where_its_successor_is_however_far_away() {
        Organisation organisation = organisation(
                "1,A,21,X,,2024-01-31,\n2,B,21,X,,202403,1\n3,C,22,Y,202404,,\"2, 9\"\n9,D,23,Z,,202403,\n");
        assertThat(organisation.placedIn("1", JUNE)).map(Basenhet::code).contains("3");
        assertThat(organisation.codesOfUnit("3", JUNE)).containsExactly("1", "2", "3", "9");
        assertThat(organisation.codesOfUnit("2", JANUARY)).containsExactly("2");
    }

    @Test
    void a_closed_unit_without_successor_keeps_its_last_place() {
        Organisation organisation = organisation("1,A,21,X,,202312,\n1,A,22,Y,202401,202402,\n2,B,22,Y,,,\n");
        assertThat(organisation.placedIn("1", JUNE)).map(b -> b.area().code()).contains("22");
        assertThat(organisation.units(JUNE, "22")).extracting(Basenhet::code).containsExactly("2");
        assertThat(organisation.closed(JUNE, "22")).extracting(Basenhet::code).containsExactly("1");
    }

    @Test
    void units_that_replace_each_other_do_not_go_on_for_ever() {
        Directory directory = directory("1,A,21,X,,202312,2\n2,B,21,X,,202312,1\n");
        Organisation organisation = Organisation.load(directory.open());
        assertThat(organisation.placedIn("1", JUNE)).map(Basenhet::code).contains("1");
        assertThat(directory.told())
                .containsExactly(
                        "org.csv:2:7 replaced-in-circle [1, 1 → 2 → 1]",
                        "org.csv:3:7 replaced-in-circle [2, 2 → 1 → 2]");
    }

    @Test
    void an_unknown_code_has_no_place() {
        assertThat(organisation("1,A,21,X,,,\n").placedIn("7", JUNE)).isEmpty();
    }

    @Test
    void two_rows_that_hold_in_one_month_are_told() {
        Directory directory = directory("1,A,21,X,,202403,\n1,A,22,Y,202403,,\n");
        Organisation.load(directory.open());
        assertThat(directory.told())
                .containsExactly("org.csv:3:1 validity-overlap [1, 21 X ..2024-03, 22 Y 2024-03..]");
    }

    @Test
    void a_unit_without_an_area_and_an_end_before_the_beginning_are_told() {
        Directory directory = directory("1,A,,,,,\n2,B,21,X,202403,202401,\n3,C,21,X,,nyss,\n");
        Organisation.load(directory.open());
        assertThat(directory.told())
                .containsExactly(
                        "org.csv:2:3 value-required [omrade]",
                        "org.csv:3:6 value-invalid [202401, fran ≤ till]",
                        "org.csv:4:6 month-invalid [nyss, till]");
    }
}
