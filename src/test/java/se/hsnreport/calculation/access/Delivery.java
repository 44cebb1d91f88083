package se.hsnreport.calculation.access;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/** Extracts written by a test, and what a calculation makes of them. */
public final class Delivery {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("period", "yearmonth"),
            Map.entry("ar", "integer"),
            Map.entry("datum", "date"),
            Map.entry("antal_inom", "integer"),
            Map.entry("antal_totalt", "integer"),
            Map.entry("antal", "number"),
            Map.entry("over_90", "integer"),
            Map.entry("beslutat", "number"),
            Map.entry("samtal", "integer"),
            Map.entry("besvarade", "integer"),
            Map.entry("unika_nummer", "integer"),
            Map.entry("statsbidrag", "number"),
            Map.entry("att_fordela", "number"));

    private final Directory directory;
    private final StringBuilder resources = new StringBuilder();

    private Delivery(Path path) {
        directory = Directory.in(path);
    }

    public static Delivery in(Path path) {
        return new Delivery(path);
    }

    /** An extract of a role: a head of field names, then rows, with semicolons between. */
    public Delivery role(String role, List<String> lines) {
        String fields = Stream.of(lines.get(0).split(";"))
                .map(name -> "{name: " + name + ", type: " + TYPES.getOrDefault(name, "string") + "}")
                .collect(Collectors.joining(", "));
        directory.file(role + ".csv", String.join("\n", lines) + "\n");
        resources.append("  - {name: %s, path: %s.csv, dialect: {delimiter: \";\"}, schema: {fields: [%s]}}%n"
                .formatted(role, role, fields));
        return this;
    }

    public Delivery role(String role, String... lines) {
        return role(role, List.of(lines));
    }

    /** What a calculation with these parameters gives in a month; our region is Norr. */
    public FigureTable calculate(CalculationType type, String parameters, String month) {
        directory.describe("name: test\nregion: Norr\nresources:\n" + resources);
        return calculate(directory.open(), type, parameters, month);
    }

    /** What a calculation gives on the sample data of the first board. */
    public static FigureTable sample(CalculationType type, String parameters, String month) {
        return calculate(Extracts.open(Path.of("sample-data"), new Findings()).of("hsn"), type, parameters, month);
    }

    private static FigureTable calculate(Extracts extracts, CalculationType type, String parameters, String month) {
        Fields fields = Fields.of(
                YamlReader.parse(parameters, "t.yaml", extracts.findings()).orElseThrow(), extracts.findings());
        Calculation calculation = type.configure(fields);
        fields.done();
        Reference reference = Reference.load(extracts);
        Month report = Month.parse(month).orElseThrow();
        Scope all = new Scope(Map.of());
        return calculation.calculate(new Context(
                report,
                all,
                LedgerLoader.load(
                        extracts.has("ledger") ? Extracts.open(Path.of("."), new Findings()) : extracts,
                        reference,
                        report,
                        LedgerLoader.Unknown.REFUSED),
                reference,
                extracts,
                extracts.findings()));
    }

    /** The findings so far. */
    public List<String> told() {
        return directory.told();
    }

    /** A figure: its value without ending zeros, its words, or why there is none; blank when there is no figure. */
    public static String of(FigureTable table, String row, String column) {
        return table.figure(row, column).map(Delivery::text).orElse("");
    }

    private static String text(Figure figure) {
        if (figure instanceof Figure.Value value) {
            BigDecimal plain = value.amount().stripTrailingZeros();
            return (plain.signum() == 0 ? "0" : plain.toPlainString()) + (value.isPreliminary() ? " preliminary" : "");
        }
        return figure instanceof Figure.Words words
                ? words.text()
                : ((Figure.Missing) figure).reason().name();
    }

    /** A column from the top: the rows' keys and figures, rows aside left out. */
    public static List<String> column(FigureTable table, String column) {
        return table.rows().stream()
                .filter(row -> row.kind() != FigureTable.Kind.ASIDE)
                .map(row -> row.key() + " " + of(table, row.key(), column))
                .toList();
    }
}
