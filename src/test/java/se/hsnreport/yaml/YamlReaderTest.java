package se.hsnreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

class YamlReaderTest {
    private final Findings findings = new Findings();

    @Test
    void everyPieceKnowsItsLineAndColumn() {
        Node.Mapping root = (Node.Mapping)
                read("# a remark\nboard: hsn\nslides:\n  - id: titel\n").orElseThrow();
        Node.Entry slides = entry(root, "slides");
        assertThat(slides.place()).isEqualTo(Place.at("mall.yaml", 3, 1));
        Node.Mapping first =
                (Node.Mapping) ((Node.Sequence) slides.value()).items().get(0);
        assertThat(entry(first, "id").place()).isEqualTo(Place.at("mall.yaml", 4, 5));
        assertThat(entry(first, "id").value().place()).isEqualTo(Place.at("mall.yaml", 4, 9));
    }

    @Test
    void codesKeepTheirLeadingZerosAndDatesTheirForm() {
        Node.Mapping root = (Node.Mapping)
                read("{a: 0021, b: 2024-02, c: no, d: ~, e: \"~\"}").orElseThrow();
        assertThat(root.entries().values())
                .extracting(e -> ((Node.Scalar) e.value()).text())
                .containsExactly("0021", "2024-02", "no", "", "~");
    }

    @Test
    void aKeyThatStandsTwiceIsToldOfWhereItStandsAgain() {
        read("a: 1\nb: 2\na: 3\n");
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.KEY_DUPLICATE, Place.at("mall.yaml", 3, 1), "a"));
    }

    @Test
    void brokenYamlIsToldOfWithItsLine() {
        assertThat(read("a: 1\nb: [1, 2\nc: 3\n")).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.YAML_INVALID);
        assertThat(findings.sorted().get(0).place().spot()).startsWith(":3:");
    }

    @Test
    void anEmptyFileIsToldOf() {
        assertThat(read("# nothing yet\n")).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly(Code.FILE_EMPTY);
    }

    @Test
    void aFileThatIsMissingOrInAnotherEncodingIsToldOf(@TempDir Path directory) throws IOException {
        Path latin = directory.resolve("latin.yaml");
        Files.write(latin, "namn: Närsjukvård".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(YamlReader.read(latin, "latin.yaml", findings)).isEmpty();
        assertThat(YamlReader.read(directory.resolve("none.yaml"), "none.yaml", findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(Code.ENCODING_WRONG, Code.FILE_MISSING);
    }

    private Optional<Node> read(String text) {
        return YamlReader.parse(text, "mall.yaml", findings);
    }

    private static Node.Entry entry(Node.Mapping mapping, String key) {
        return java.util.Objects.requireNonNull(mapping.entries().get(key));
    }
}
