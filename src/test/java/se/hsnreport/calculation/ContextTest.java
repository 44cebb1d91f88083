package se.hsnreport.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.reference.Area;
import se.hsnreport.testing.Books;

/** What a board answered for this year is on its slides, also when it was closed during the year. */
class ContextTest {
    @TempDir
    Path directory;

    @Test
    void an_area_that_was_closed_this_year_is_shown_as_long_as_the_year_has_its_money() {
        Books books = Books.small(directory)
                .unit("c1", "C", "", "2024-01", "")
                .unit("d1", "D", "", "2023-12", "")
                .actual("2023-12", "4", "d1", "-9")
                .actual("2024-01", "4", "c1", "-7")
                .budget("2024-01", "4", "c1", "-7");
        assertThat(books.context("2024-02").areas()).extracting(Area::code).containsExactly("A", "B", "C");
    }
}
