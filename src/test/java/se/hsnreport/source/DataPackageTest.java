package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.finding.Findings;

class DataPackageTest {
    @TempDir
    Path temp;

    private Path data;
    private Directory directory;

    @BeforeEach
    void make() throws IOException {
        data = Files.createDirectory(temp.resolve("data"));
        directory = Directory.in(data);
    }

    private DataPackage describe(String yaml) {
        return directory.describe(yaml).open().describedBy();
    }

    private DataPackage resource(String keys) {
        return describe("name: test\nresources:\n  - {name: a, schema: {fields: [{name: x}]}, " + keys + "}\n");
    }

    @Test
    void a_descriptor_tells_region_boards_and_resources() {
        directory.file("a.csv", "x\n1\n");
        DataPackage described = describe("""
                name: test
                title: Uttag
                region: Västerbotten
                boards: [hsn, rs]
                resources:
                  - name: a
                    role: ledger
                    path: a.csv
                    description: Vad som helst
                    schema: {fields: [{name: x, type: number, unit: tkr}]}
                    sign: accounting
                """);
        assertThat(directory.told()).isEmpty();
        assertThat(described.region()).isEqualTo("Västerbotten");
        assertThat(described.boards()).containsExactly("hsn", "rs");
        assertThat(described.has("ledger")).isTrue();
        assertThat(described.has("a")).isFalse();
        assertThat(described.role("ledger").get(0).sign()).isEqualTo(Resource.Sign.ACCOUNTING);
    }

    @Test
    void what_is_for_one_board_alone_is_not_there_for_another() {
        directory.file("a.csv", "x\n1\n").file("b.csv", "x\n2\n");
        DataPackage described = describe("""
                name: test
                boards: [hsn, rs]
                resources:
                  - {name: a, path: a.csv, schema: {fields: [{name: x}]}}
                  - {name: b, path: b.csv, boards: [rs], schema: {fields: [{name: x}]}}
                """);
        assertThat(described.of("hsn").resources()).extracting(Resource::name).containsExactly("a");
        assertThat(described.of("rs").resources()).extracting(Resource::name).containsExactly("a", "b");
        assertThat(directory.told()).isEmpty();
    }

    @Test
    void rows_for_a_board_that_the_data_do_not_serve_are_told_of() {
        directory.file("a.csv", "x\n1\n");
        describe("""
                name: test
                boards: [hsn]
                resources:
                  - {name: a, path: a.csv, boards: [hns], schema: {fields: [{name: x}]}}
                """);
        assertThat(directory.told()).singleElement().asString().contains("name-unknown [hns, boards, hsn, hsn]");
    }

    @Test
    void a_role_is_the_name_when_none_is_given() {
        directory.file("a.csv", "x\n1\n");
        assertThat(resource("path: a.csv").has("a")).isTrue();
    }

    @Test
    void a_directory_may_be_a_link_to_where_the_data_lie() throws IOException {
        directory.file("l/u-1.csv", "x\n1\n");
        resource("path: l/u-*.csv");
        Path link = Files.createSymbolicLink(temp.resolve("link"), data);
        Findings findings = new Findings();
        assertThat(DataPackage.open(link, findings).resources().get(0).files())
                .extracting(DataFile::name)
                .containsExactly("l/u-1.csv");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void globs_give_files_sorted_by_name() {
        directory
                .file("l/u-2.csv", "x\n2\n")
                .file("l/u-10.csv", "x\n10\n")
                .file("l/u-1.csv", "x\n1\n")
                .file("l/b.csv", "x\n9\n");
        assertThat(resource("path: [l/u-*.csv, l/b.csv]").resources().get(0).files())
                .extracting(DataFile::name)
                .containsExactly("l/u-1.csv", "l/u-10.csv", "l/u-2.csv", "l/b.csv");
        assertThat(directory.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.csv", "b-*.csv", "dir"})
    void a_path_that_leads_nowhere_is_told(String path) throws IOException {
        Files.createDirectory(data.resolve("dir"));
        resource("path: " + path);
        assertThat(directory.told()).containsExactly("datapackage.yaml:3:46 file-missing [" + path + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.csv", "/etc/hosts", "a/../../secret.csv", "C:/x.csv", "..\\\\secret.csv", "../*.csv"})
    void a_path_out_of_the_directory_is_refused(String path) throws IOException {
        Files.writeString(temp.resolve("secret.csv"), "x\n1\n");
        DataPackage described = resource("path: \"" + path + "\"");
        assertThat(directory.told()).singleElement().asString().contains("file-outside");
        assertThat(described.resources().get(0).files()).isEmpty();
    }

    @Test
    void a_link_out_of_the_directory_is_refused() throws IOException {
        Files.writeString(temp.resolve("secret.csv"), "x\n1\n");
        Files.createSymbolicLink(data.resolve("a.csv"), temp.resolve("secret.csv"));
        assertThat(resource("path: a.csv").resources().get(0).files()).isEmpty();
        assertThat(resource("path: '*.csv'").resources().get(0).files()).isEmpty();
        assertThat(directory.told()).allMatch(t -> t.contains("file-outside")).isNotEmpty();
    }

    @Test
    void a_file_named_twice_is_told() {
        directory.file("a.csv", "x\n1\n");
        resource("path: [a.csv, '*.csv']");
        assertThat(directory.told()).containsExactly("datapackage.yaml:3:46 file-duplicate [a.csv]");
    }

    @Test
    void the_same_bytes_in_two_files_are_told_and_inputs_carry_their_digest() {
        directory.file("a.csv", "x\n1\n").file("b.csv", "x\n1\n").file("c.csv", "x\n2\n");
        directory.describe("name: test\nresources: [{name: a, schema: {fields: [{name: x}]}, path: '*.csv'}]\n");
        Extracts extracts = directory.open();
        extracts.rows("a");
        assertThat(extracts.inputs()).extracting(InputFile::size).containsExactly(4L, 4L, 4L);
        assertThat(extracts.inputs().get(2).sha256())
                .isEqualTo("f44a920765178a372d1908907696f312b659cdb69834ed1de16492877d187955");
        assertThat(directory.told()).containsExactly("b.csv file-duplicate [a.csv]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pat: a.csv, path: a.csv|key-unknown [pat, path",
                "path: a.csv, encoding: utf8|name-unknown [utf8, encoding, utf-8",
                "path: a.csv, sign: books|name-unknown [books, sign",
                "path: a.csv, unpivt: {to: period}|key-unknown [unpivt, unpivot",
                "path: a.csv, dialect: {delimter: ';'}|key-unknown [delimter, delimiter",
                "path: a.csv, dialect: {headerRows: [1, 2]}|value-invalid [1, 2, [3]]",
                "path: a.csv, dialect: {delimiter: ';;'}|value-invalid [;;, ;]",
                "role: b|key-missing [path]"
            })
    void a_key_that_does_not_belong_is_told(String keys, String told) {
        directory.file("a.csv", "x\n1\n");
        resource(keys);
        assertThat(directory.told()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: x, typ: number}|key-unknown [typ, type",
                "{name: x, type: numer}|name-unknown [numer, type, number",
                "{name: x, unit: sek}|name-unknown [sek, unit",
                "{name: x, groupChar: '.', type: number}|value-invalid [., groupChar",
                "{source: x}|key-missing [name]",
                "{name: x}, {name: x}|name-duplicate [x]",
                "{name: x, constraints: {minLength: 2}}|key-unknown [minLength",
                "{name: x, constraints: {minimum: a}}|value-invalid [a, minimum: 0.5]"
            })
    void a_field_that_is_described_wrongly_is_told(String fields, String told) {
        directory.file("a.csv", "x\n1\n");
        describe("name: test\nresources:\n  - {name: a, path: a.csv, schema: {fields: [" + fields + "]}}\n");
        assertThat(directory.told()).singleElement().asString().contains(told);
    }

    @Test
    void foreign_keys_must_lead_somewhere() {
        directory.file("a.csv", "x\n1\n");
        describe("""
                name: test
                resources:
                  - name: a
                    path: a.csv
                    schema:
                      fields: [{name: x}]
                      foreignKeys:
                        - {fields: y, reference: {resource: a, fields: x}}
                        - {fields: x, reference: {resource: b, fields: x}}
                        - {fields: x, reference: {resource: a, fields: z}}
                """);
        assertThat(directory.told()).hasSize(3).allMatch(t -> t.contains("name-unknown"));
    }

    @Test
    void two_resources_of_one_name_are_told() {
        directory.file("a.csv", "x\n1\n");
        describe("""
                name: test
                resources:
                  - {name: a, path: a.csv, schema: {fields: [{name: x}]}}
                  - {name: a, path: a.csv, schema: {fields: [{name: x}]}}
                """);
        assertThat(directory.told()).anyMatch(t -> t.contains("resource-duplicate [a]"));
    }

    @Test
    void without_a_descriptor_there_is_nothing_and_that_is_told() {
        assertThat(directory.open().describedBy().resources()).isEmpty();
        assertThat(directory.told()).containsExactly("datapackage.yaml file-missing [datapackage.yaml]");
    }

    @Test
    void a_role_tells_which_fields_it_lacks() {
        directory.file("a.csv", "kontonr\n1\n");
        directory.describe("name: test\nresources: [{name: a, path: a.csv, schema: {fields: [{name: kontonr}]}}]\n");
        assertThat(directory.open().require("a", "konto")).isFalse();
        assertThat(directory.told()).containsExactly("datapackage.yaml:2:13 field-missing [a, konto, kontonr]");
    }
}
