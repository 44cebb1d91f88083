package se.hsnreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.source.Directory;

class AnnotationsTest {
    @TempDir
    Path temp;

    private Directory directory(String rows) {
        return Directory.in(temp)
                .file("a.csv", "matt;fran;till;slag;rapport;text\n" + rows)
                .describe("""
                name: test
                resources:
                  - name: anmarkningar
                    path: a.csv
                    dialect: {delimiter: ";"}
                    schema: {fields: [{name: matt}, {name: fran}, {name: till}, {name: slag}, {name: rapport}, {name: text}]}
                """);
    }

    private static Period months(int from, int to) {
        return new Period(new Month(2024, from), new Month(2024, to));
    }

    @Test
    void dates_and_months_are_read_and_an_open_end_stays_open() {
        Directory directory = directory("""
                belagda, disponibla;2024-06-25;2024-08-21;saknas;;x
                *;2024-10;2024-11;preliminar;;
                telefon;2024-06;;brott;;Ny mätversion
                """);
        Annotations annotations = Annotations.load(directory.open());
        assertThat(directory.told()).isEmpty();
        assertThat(annotations.all())
                .extracting(Annotation::from)
                .containsExactly(LocalDate.of(2024, 6, 25), LocalDate.of(2024, 10, 1), LocalDate.of(2024, 6, 1));
        assertThat(annotations.all())
                .extracting(Annotation::to)
                .containsExactly(LocalDate.of(2024, 8, 21), LocalDate.of(2024, 11, 30), LocalDate.MAX);
        assertThat(annotations.all().get(0).measures()).containsExactly("belagda", "disponibla");
        assertThat(annotations.all())
                .extracting(Annotation::words)
                .containsExactly("x", "* preliminar 2024-10-01–2024-11-30", "Ny mätversion");
    }

    @Test
    void an_annotation_is_about_a_period_when_a_day_of_it_lies_there() {
        Annotations annotations = Annotations.load(directory("""
                belagda;2024-06-25;2024-08-21;saknas;;a
                *;2024-08;2024-08;saknas;;b
                """).open());
        assertThat(texts(annotations, "belagda", months(1, 5))).isEmpty();
        assertThat(texts(annotations, "belagda", months(1, 6))).containsExactly("a");
        assertThat(texts(annotations, "belagda", months(8, 12))).containsExactly("a", "b");
        assertThat(texts(annotations, "belagda", months(9, 12))).isEmpty();
        assertThat(texts(annotations, "besok", months(1, 12))).containsExactly("b");
        assertThat(annotations.about(Annotation.Kind.EVENT, List.of("belagda"), months(1, 12)))
                .isEmpty();
        assertThat(annotations.all().get(0).beginsIn(months(6, 6))).isTrue();
        assertThat(annotations.all().get(0).beginsIn(months(7, 12))).isFalse();
    }

    private static List<String> texts(Annotations annotations, String measure, Period period) {
        return annotations.about(Annotation.Kind.MISSING, List.of(measure), period).stream()
                .map(Annotation::text)
                .toList();
    }

    @Test
    void an_annotation_may_hold_for_one_report_only() {
        Annotations annotations = Annotations.load(directory("""
                *;2024-11;2024-11;saknas;2024-11;a
                *;2024-11;2024-11;saknas;;b
                """).open());
        assertThat(annotations.in(new Month(2024, 11)).all()).hasSize(2);
        assertThat(annotations.in(new Month(2024, 12)).all())
                .extracting(Annotation::text)
                .containsExactly("b");
    }

    @Test
    void what_is_no_kind_and_no_day_is_told() {
        Directory directory = directory("""
                *;2024-13;;saknas;;
                *;;;saknar;;
                """);
        Annotations.load(directory.open());
        assertThat(directory.told())
                .containsExactly(
                        "a.csv:2:2 date-invalid [2024-13, fran]",
                        "a.csv:3:4 value-not-listed [saknar, slag, brott, handelse, preliminar, saknas, saknas]");
    }
}
