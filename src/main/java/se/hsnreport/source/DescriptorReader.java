package se.hsnreport.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.yaml.Fields;

/** Reads a package descriptor strictly: every key is known, every value of its kind. */
final class DescriptorReader {
    /** What SIE files are written in. */
    private static final Charset CODE_PAGE = Charset.forName("IBM437");

    private static final Map<String, Charset> ENCODINGS = encodings();
    /** Keys of the standard that describe and do not steer. */
    private static final List<String> DESCRIPTIVE = List.of(
            "$schema",
            "profile",
            "id",
            "title",
            "description",
            "homepage",
            "version",
            "created",
            "keywords",
            "image",
            "licenses",
            "contributors",
            "sources",
            "mediatype",
            "type",
            "bytes",
            "hash",
            "scheme");

    private final FileFinder files;
    private final Findings findings;

    DescriptorReader(Path directory, Findings findings) {
        this.files = new FileFinder(directory, findings);
        this.findings = findings;
    }

    private static Map<String, Charset> encodings() {
        Map<String, Charset> all = new LinkedHashMap<>();
        all.put("utf-8", StandardCharsets.UTF_8);
        all.put("windows-1252", Charset.forName("windows-1252"));
        all.put("iso-8859-1", StandardCharsets.ISO_8859_1);
        all.put("utf-16", StandardCharsets.UTF_16);
        all.put("cp437", CODE_PAGE);
        return all;
    }

    DataPackage read(Fields root) {
        describe(root);
        String name = root.requiredText("name");
        String region = root.text("region", "");
        List<String> boards = root.texts("boards");
        if (!root.has("resources")) {
            findings.add(Code.KEY_MISSING, root.place(), "resources");
        }
        List<Resource> resources = root.list("resources", fields -> resource(fields, boards));
        root.done();
        checkNames(resources);
        new KeyTargets(resources, findings).check();
        return new DataPackage(name, region, boards, resources);
    }

    private static void describe(Fields fields) {
        DESCRIPTIVE.forEach(fields::has);
    }

    private Resource resource(Fields fields, List<String> all) {
        describe(fields);
        String name = fields.requiredText("name");
        String role = fields.text("role", name);
        List<DataFile> found = files.find(fields);
        String format = fields.choice("format", Map.of("csv", "csv", "xlsx", "xlsx", "sie", "sie"), "");
        boolean isSie = SieRecords.isSie(format, found);
        Charset encoding = fields.choice("encoding", ENCODINGS, isSie ? CODE_PAGE : StandardCharsets.UTF_8);
        Dialect dialect = dialect(fields.fields("dialect"));
        if (isSie) {
            dialect = dialect.withSie(Optional.of(SieDescriptor.read(fields, role, encoding.equals(CODE_PAGE))));
        }
        if (!fields.has("schema")) {
            findings.add(Code.KEY_MISSING, fields.place(), "schema");
        }
        Fields schema = fields.fields("schema");
        int before = findings.count(Severity.ERROR);
        ShapeReader shapes = new ShapeReader(fields, new SchemaReader(findings).fields(schema));
        Shape shape = shapes.read();
        // files of a shape that is not understood are not read: what they would be told for is not their fault
        List<DataFile> read = findings.count(Severity.ERROR) > before ? List.of() : found;
        List<Field> columns = shapes.fields();
        List<ForeignKey> keys = schema.list("foreignKeys", DescriptorReader::foreignKey);
        List<List<String>> unique = unique(schema, columns);
        schema.done();
        Resource.Sign sign = fields.choice(
                "sign",
                Map.of("report", Resource.Sign.REPORT, "accounting", Resource.Sign.ACCOUNTING),
                isSie ? Resource.Sign.ACCOUNTING : Resource.Sign.REPORT);
        boolean later = fields.flag("laterMonths", false);
        int lag = lag(fields);
        List<String> boards = boards(fields, all);
        fields.done();
        return new Resource(
                name,
                role,
                read,
                format,
                encoding,
                dialect,
                columns,
                keys,
                unique,
                sign,
                later,
                lag,
                boards,
                shape,
                fields.place());
    }

    /** The boards that the rows are for; the package's own, or they would be nobody's. */
    private List<String> boards(Fields fields, List<String> all) {
        List<String> boards = fields.texts("boards");
        boards.stream()
                .filter(board -> !all.contains(board))
                .forEach(board -> findings.add(
                        Code.NAME_UNKNOWN,
                        fields.place("boards"),
                        board,
                        "boards",
                        Suggestion.of(board, all).orElse(""),
                        String.join(", ", all)));
        return boards;
    }

    private int lag(Fields fields) {
        int lag = fields.integer("lag", 0);
        if (lag < 0 || lag > 24) {
            findings.add(Code.VALUE_INVALID, fields.place("lag"), lag, "0–24");
        }
        return Math.max(0, lag);
    }

    private Dialect dialect(Fields fields) {
        describe(fields);
        Dialect none = Dialect.DEFAULT;
        Dialect dialect = new Dialect(
                SchemaReader.character(fields, "delimiter", none.delimiter()),
                SchemaReader.character(fields, "quoteChar", none.quote()),
                fields.flag("header", none.hasHeader()),
                headerRow(fields),
                fields.text("sheetName", none.sheet()),
                none.sie());
        fields.done();
        return dialect;
    }

    /** The standard lets headings go over several rows; ours stand in one. */
    private int headerRow(Fields fields) {
        List<String> rows = fields.texts("headerRows");
        if (rows.isEmpty()) {
            return 1;
        }
        if (rows.size() == 1 && rows.get(0).matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(rows.get(0));
        }
        findings.add(Code.VALUE_INVALID, fields.place("headerRows"), String.join(", ", rows), "[3]");
        return 1;
    }

    private List<List<String>> unique(Fields schema, List<Field> columns) {
        List<List<String>> keys = new ArrayList<>();
        columns.stream().filter(f -> f.constraints().unique()).forEach(f -> keys.add(List.of(f.name())));
        List<String> primary = schema.texts("primaryKey");
        List<String> names = columns.stream().map(Field::name).toList();
        primary.stream()
                .filter(p -> !names.contains(p))
                .forEach(p -> findings.add(
                        Code.NAME_UNKNOWN,
                        schema.place("primaryKey"),
                        p,
                        "primaryKey",
                        Suggestion.of(p, names).orElse(""),
                        String.join(", ", names)));
        if (!primary.isEmpty() && !keys.contains(primary)) {
            keys.add(primary);
        }
        return keys;
    }

    private static ForeignKey foreignKey(Fields fields) {
        Fields reference = fields.fields("reference");
        String field = one(fields, "fields");
        String resource = reference.text("resource", "");
        String target = one(reference, "fields");
        reference.done();
        fields.done();
        return new ForeignKey(field, resource, target, fields.place());
    }

    private static String one(Fields fields, String key) {
        List<String> names = fields.texts(key);
        if (names.size() != 1) {
            fields.findings().add(Code.VALUE_INVALID, fields.place(key), String.join(", ", names), key + ": konto");
        }
        return names.isEmpty() ? "" : names.get(0);
    }

    private void checkNames(List<Resource> resources) {
        Set<String> seen = new HashSet<>();
        List<Resource> again = new ArrayList<>(resources);
        again.removeIf(r -> seen.add(r.name()));
        again.forEach(r -> findings.add(Code.RESOURCE_DUPLICATE, r.place(), r.name()));
    }
}
