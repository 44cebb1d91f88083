package se.hsnreport.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.source.Directory;

class CalendarTest {
    @TempDir
    Path temp;

    @Test
    void the_first_meeting_after_a_day_is_found() {
        Directory directory = Directory.in(temp).file("t.csv", """
                        ar,namnd,rapport,moment,datum
                        2024,HSN,Mars,Sammanträde,2024-04-25
                        2024,HSN,Februari,Sammanträde,2024-03-27
                        2024,HSN,Mars,Utskick,2024-04-01
                        2024,HSN,X,Y,
                        """).describe("""
                        name: test
                        region: Norr
                        resources:
                          - name: tidplan
                            path: t.csv
                            schema:
                              fields:
                                - {name: ar, type: integer}
                                - {name: namnd}
                                - {name: rapport}
                                - {name: moment}
                                - {name: datum, type: date}
                        """);
        Reference reference = Reference.load(directory.open());
        Calendar calendar = reference.calendar();
        assertThat(directory.told()).isEmpty();
        assertThat(reference.region()).isEqualTo("Norr");
        assertThat(calendar.entries()).extracting(Calendar.Entry::rapport).containsExactly("Mars", "Februari", "Mars");
        assertThat(calendar.firstAfter("Sammanträde", LocalDate.of(2024, 2, 29)))
                .contains(LocalDate.of(2024, 3, 27));
        assertThat(calendar.firstAfter("Sammanträde", LocalDate.of(2024, 3, 27)))
                .contains(LocalDate.of(2024, 4, 25));
        assertThat(calendar.firstAfter("Sammanträde", LocalDate.of(2024, 4, 25)))
                .isEmpty();
    }
}
