package se.hsnreport.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program knows no board and no region: their names, codes, rows and groups are data and templates. */
class NoBoardInTheProgramTest {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** Words of the input contract, which are the same for every region. */
    private static final Set<String> CONTRACT = Set.of("intakt", "kostnad", "intakter", "kostnader", "utomlansvard");

    @Test
    void no_string_of_the_program_is_a_name_or_code_of_the_sample_data() throws IOException {
        Set<String> own = new TreeSet<>(List.of("HSN", "hsn", "Västerbotten", "Hälso- och sjukvårdsnämnden"));
        own.addAll(cells("organisation.csv"));
        own.addAll(cells("kontoplan.csv"));
        own.removeAll(CONTRACT);
        own.removeIf(word -> word.length() < 2);
        assertThat(own).contains("Personal", "1593", "4011", "HSN").hasSizeGreaterThan(150);
        own.retainAll(strings());
        assertThat(own).isEmpty();
    }

    @Test
    void no_string_of_the_program_speaks_of_a_board_or_a_region() throws IOException {
        assertThat(strings().stream().filter(text -> text.matches("(?i).*(västerbotten|umeå|sjukvårdsn|\\bhsn\\b).*")))
                .isEmpty();
    }

    @Test
    void slides_of_the_templates_are_no_words_of_the_program() throws IOException {
        Set<String> slides = Files.readAllLines(Path.of("templates/hsn/template.yaml")).stream()
                .filter(line -> line.startsWith("  - id: "))
                .map(line -> line.substring("  - id: ".length()).replace("\"", ""))
                .collect(Collectors.toSet());
        assertThat(slides).contains("budgetavvikelse").hasSizeGreaterThan(8);
        // the contract calls extracts and a row so, too
        slides.removeAll(Set.of("prognos", "titel", "tidplan", "telefon", "statsbidrag"));
        slides.retainAll(strings());
        assertThat(slides).isEmpty();
    }

    private static Set<String> cells(String file) throws IOException {
        return Files.readAllLines(Path.of("sample-data").resolve(file)).stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .collect(Collectors.toSet());
    }

    /** Every text in quotes under src/main. */
    private static Set<String> strings() throws IOException {
        Set<String> strings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher string = STRING.matcher(withoutComments(Files.readString(file)));
                while (string.find()) {
                    strings.add(string.group().substring(1, string.group().length() - 1));
                }
            }
        }
        return strings;
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }
}
