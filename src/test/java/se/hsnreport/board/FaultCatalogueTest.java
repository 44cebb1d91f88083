package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the catalogue of faults promises is proven by a folder or a test that is there. */
class FaultCatalogueTest {
    private static final Path FAULTS = Path.of("src/test/resources/faults");
    private static final int FAULTS_THERE_ARE = 86;

    private static final List<Row> ROWS = new ArrayList<>();
    private static final Map<String, String> SOURCES = new TreeMap<>();

    /** A row: its number and the tests that it names. */
    private record Row(int number, List<String> tests) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            List<String> tests = Stream.of(cells[4].split(",", -1))
                    .map(String::strip)
                    .filter(test -> !test.isEmpty())
                    .toList();
            return new Row(Integer.parseInt(cells[1].strip()), tests);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        Files.readAllLines(FAULTS.resolve("catalogue.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(Row::of)
                .forEach(ROWS::add);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                SOURCES.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FAULTS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_fault_has_its_row() {
        assertThat(ROWS)
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, FAULTS_THERE_ARE).boxed().toList());
    }

    @Test
    void every_row_is_proven_by_a_folder_or_a_test() throws IOException {
        List<String> folders = folders();
        assertThat(ROWS).allSatisfy(row -> {
            String prefix = (row.number() < 10 ? "0" : "") + row.number() + "-";
            assertThat(row.tests().isEmpty() && folders.stream().noneMatch(name -> name.startsWith(prefix)))
                    .as("fault " + row.number() + " is proven by nothing")
                    .isFalse();
        });
    }

    @Test
    void every_test_that_a_row_names_is_there() {
        assertThat(ROWS.stream().flatMap(row -> row.tests().stream()))
                .filteredOn(test -> !isThere(test))
                .isEmpty();
    }

    private static boolean isThere(String test) {
        String source = SOURCES.getOrDefault(test.substring(0, test.indexOf('.')), "");
        return source.contains("void " + test.substring(test.indexOf('.') + 1) + "(");
    }

    @Test
    void every_folder_belongs_to_a_row_or_to_none() throws IOException {
        assertThat(folders()).allSatisfy(name -> {
            assertThat(name).matches("\\d\\d-[a-z0-9-]+");
            assertThat(Integer.parseInt(name.substring(0, 2))).isLessThanOrEqualTo(FAULTS_THERE_ARE);
        });
    }
}
