package se.hsnreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.build.Calculations;
import se.hsnreport.calculation.Scope;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;

/** The schema that editors help with says what the readers say: neither more nor less. */
class TemplateSchemaTest {
    private static final String WRONG = "notAtAll";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    private final JsonNode everything = everything();
    private final Schema schema = schema();

    @BeforeEach
    void lay_a_master_beside_the_template() throws IOException {
        Files.write(directory.resolve("master.pptx"), new byte[0]);
    }

    @Test
    void all_templates_follow_the_schema() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> templates =
                    files.filter(f -> f.endsWith(TemplateReader.FILE)).toList();
            assertThat(templates).isNotEmpty();
            for (Path template : templates) {
                assertThat(faults(YAML.readTree(template.toFile())))
                        .as("%s", template)
                        .isEmpty();
                assertThat(Files.readAllLines(template).get(0))
                        .isEqualTo("# yaml-language-server: $schema=../template.schema.json");
            }
        }
    }

    @Test
    void the_template_of_everything_follows_the_schema_and_the_readers() throws IOException {
        assertThat(faults(everything)).isEmpty();
        assertThat(read(everything)).isEmpty();
    }

    @Test
    void the_template_of_everything_has_every_mapping_and_key_of_the_schema() {
        List<Schema.Visit> visits = schema.visits(everything);
        assertThat(visits.stream().map(Schema.Visit::schema).collect(Collectors.toSet()))
                .containsAll(schema.closed());
        mappings()
                .forEach((part, own) -> assertThat(own.stream()
                                .flatMap(v -> stream(v.node().fieldNames()))
                                .collect(Collectors.toSet()))
                        .containsExactlyInAnyOrderElementsOf(own.get(0).keys()));
    }

    @Test
    void the_readers_know_the_keys_of_the_schema_and_no_others() {
        mappings().forEach((part, own) -> {
            Set<String> known = new LinkedHashSet<>();
            for (Schema.Visit visit : own) {
                List<String> here = details(changed(visit, node -> node.put(WRONG, "x")), Code.KEY_UNKNOWN, 2);
                assertThat(here)
                        .as("an unknown key at %s is found", visit.pointer())
                        .isNotEmpty();
                known.addAll(here);
            }
            assertThat(known)
                    .as("at %s", own.get(0).pointer())
                    .isEqualTo(own.get(0).keys());
        });
    }

    @Test
    void the_readers_ask_for_the_required_keys_of_the_schema_and_for_no_others() {
        for (Schema.Visit visit :
                schema.visits(everything).stream().filter(Schema.Visit::closed).toList()) {
            for (String key : visit.keys()) {
                boolean kind = visit.schema().has("oneOf") || visit.schema().has("maxProperties");
                if (visit.node().has(key) && !kind) {
                    List<Finding> findings = changed(visit, node -> node.remove(key));
                    boolean missed = findings.stream().anyMatch(f -> f.code() == Code.KEY_MISSING);
                    assertThat(missed || asksForUse(key, findings))
                            .as("%s/%s is required", visit.pointer(), key)
                            .isEqualTo(visit.required().contains(key));
                }
            }
        }
    }

    @Test
    void the_readers_know_the_choices_of_the_schema_and_no_others() {
        List<Schema.Visit> chosen = schema.visits(everything).stream()
                .filter(visit -> !visit.choices().isEmpty())
                .toList();
        assertThat(chosen).hasSizeGreaterThan(10);
        for (Schema.Visit visit : chosen) {
            assertThat(details(replaced(visit.pointer()), Code.NAME_UNKNOWN, 3))
                    .as("choices of %s", visit.pointer())
                    .containsExactlyInAnyOrderElementsOf(visit.choices());
        }
    }

    @Test
    void the_readers_take_whole_numbers_and_flags_where_the_schema_does() {
        for (Schema.Visit visit : schema.visits(everything)) {
            String type = visit.schema().path("type").asText();
            if (type.equals("integer")) {
                assertThat(replaced(visit.pointer())).extracting(Finding::code).contains(Code.VALUE_INVALID);
            } else if (type.equals("boolean")) {
                assertThat(details(replaced(visit.pointer()), Code.NAME_UNKNOWN, 3))
                        .containsExactlyInAnyOrder("true", "false");
            }
        }
    }

    @Test
    void the_schema_knows_every_calculation() throws IOException {
        JsonNode ways = new ObjectMapper().readTree(Schema.FILE.toFile()).at("/$defs");
        Set<String> names =
                ways.findValues("const").stream().map(JsonNode::asText).collect(Collectors.toSet());
        assertThat(names).isEqualTo(Calculations.all().keySet());
    }

    @Test
    void the_schema_knows_the_fields_of_a_scope() throws IOException {
        JsonNode fields = new ObjectMapper().readTree(Schema.FILE.toFile()).at("/properties/scope/propertyNames/enum");
        assertThat(fields).extracting(JsonNode::asText).containsExactlyElementsOf(Scope.FIELDS);
    }

    /** The pieces of the template of everything that are mappings, by the part of the schema that lists their keys. */
    private Map<JsonNode, List<Schema.Visit>> mappings() {
        return schema.visits(everything).stream()
                .filter(Schema.Visit::closed)
                .collect(Collectors.groupingBy(Schema.Visit::schema, LinkedHashMap::new, Collectors.toList()));
    }

    /** Without its name a calculation is of no kind. */
    private static boolean asksForUse(String key, List<Finding> findings) {
        return key.equals("use") && findings.stream().anyMatch(f -> f.code() == Code.CALCULATION_UNKNOWN);
    }

    private List<Finding> changed(Schema.Visit visit, Consumer<ObjectNode> change) {
        JsonNode copy = everything.deepCopy();
        change.accept((ObjectNode) copy.at(visit.pointer()));
        return read(copy);
    }

    private List<Finding> replaced(String pointer) {
        JsonNode copy = everything.deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) copy.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), WRONG);
        return read(copy);
    }

    /** What the readers say of a template. */
    private List<Finding> read(JsonNode template) {
        try {
            Files.writeString(directory.resolve(TemplateReader.FILE), YAML.writeValueAsString(template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Findings findings = new Findings();
        DeckTemplate deck = TemplateReader.read(directory, "prov", findings).orElseThrow();
        TemplateCheck.check(deck, Optional.empty(), Calculations.all(), findings);
        return findings.sorted();
    }

    /** The names listed in a detail of the finding about the wrong word. */
    private static List<String> details(List<Finding> findings, Code code, int detail) {
        return findings.stream()
                .filter(f -> f.code() == code && f.details().get(0).equals(WRONG))
                .flatMap(f -> Arrays.stream(f.details().get(detail).split(", ")))
                .toList();
    }

    private static Set<ValidationMessage> faults(JsonNode template) throws IOException {
        try (InputStream in = Files.newInputStream(Schema.FILE)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(template);
        }
    }

    private static Stream<String> stream(java.util.Iterator<String> names) {
        Set<String> all = new LinkedHashSet<>();
        names.forEachRemaining(all::add);
        return all.stream();
    }

    private static JsonNode everything() {
        try (InputStream in = TemplateSchemaTest.class.getResourceAsStream("/template/everything.yaml")) {
            return YAML.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema() {
        try {
            return Schema.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
