package se.hsnreport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Findings;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/**
 * Books kept by hand, so small that a reader of a test can add them up: accounts, units, postings in kr with income
 * positive. They are written to a directory as extracts and read from there, as a region's are.
 */
public final class Books {
    private final Path directory;
    private final Findings findings = new Findings();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private Scope scope = new Scope(Map.of());

    /** An extract: its rows, and which of its columns are no plain text. */
    private record Resource(List<String> columns, Map<String, String> types, List<String> rows) {}

    private Books(Path directory) {
        this.directory = directory;
        resource("kontoplan", Map.of(), "konto", "namn", "slag", "resultatrad", "grupp");
        resource(
                "organisation",
                Map.of("fran", "yearmonth", "till", "yearmonth"),
                "basenhet",
                "basenhet_namn",
                "omrade",
                "omrade_namn",
                "forvaltning",
                "fran",
                "till",
                "ersatter");
        resource(
                "ledger",
                Map.of("period", "yearmonth", "belopp", "number, unit: kr"),
                "period",
                "konto",
                "basenhet",
                "typ",
                "belopp",
                "engangspost",
                "motpart");
    }

    /** Empty books that are kept in a directory. */
    public static Books in(Path directory) {
        return new Books(directory);
    }

    /** Books of two areas, A with the units a1 and a2, B with b1, and of income 3 and the costs 4 and 5. */
    public static Books small(Path directory) {
        return in(directory)
                .account("3", "intakt", "Avgifter", "in")
                .account("4", "kostnad", "Löner", "ut")
                .account("5", "kostnad", "Material", "ut")
                .unit("a1", "A")
                .unit("a2", "A")
                .unit("b1", "B");
    }

    public Books account(String konto, String slag, String resultatrad, String group) {
        return row("kontoplan", konto, "Konto " + konto, slag, resultatrad, group);
    }

    /** A unit called after its code, in an area called after its own, for all time. */
    public Books unit(String code, String area) {
        return unit(code, area, "", "", "");
    }

    /** A unit of the months from–to that takes over what the replaced unit had. */
    public Books unit(String code, String area, String from, String to, String replaces) {
        return row("organisation", code, "Enhet " + code, area, "Område " + area, "F" + area, from, to, replaces);
    }

    public Books actual(String month, String konto, String unit, String kr) {
        return row("ledger", month, konto, unit, "utfall", kr, "", "");
    }

    public Books budget(String month, String konto, String unit, String kr) {
        return row("ledger", month, konto, unit, "budget", kr, "", "");
    }

    /** An actual whose motpart is another part of the same organisation. */
    public Books internal(String month, String konto, String unit, String kr) {
        return row("ledger", month, konto, unit, "utfall", kr, "", "I");
    }

    /** An actual that is marked as a one-off. */
    public Books oneOff(String month, String konto, String unit, String kr) {
        return row("ledger", month, konto, unit, "utfall", kr, "ja", "");
    }

    /** An actual of nothing in each month of a period: they are delivered, and change no sum. */
    public Books delivered(String from, String to) {
        new Period(month(from), month(to)).months().forEach(month -> actual(month.toString(), "3", "a1", "0"));
        return this;
    }

    /** A budget of nothing in each month of a period. */
    public Books budgeted(String from, String to) {
        new Period(month(from), month(to)).months().forEach(month -> budget(month.toString(), "3", "a1", "0"));
        return this;
    }

    public Books plan(String area, String typ, String month, String kr) {
        resource(
                "atgardsplan",
                Map.of("period", "yearmonth", "belopp", "number, unit: kr"),
                "omrade",
                "omrade_namn",
                "typ",
                "period",
                "belopp");
        return row("atgardsplan", area, "Plan " + area, typ, month, kr);
    }

    /** A forecast for the month's year, handed in after the month. */
    public Books forecast(String month, String post, String kr) {
        resource(
                "prognos",
                Map.of("ar", "integer", "manad_lamnad", "yearmonth", "belopp", "number, unit: kr"),
                "ar",
                "manad_lamnad",
                "post",
                "belopp");
        return row("prognos", month.substring(0, 4), month, post, kr);
    }

    /** Another extract: its columns, and which of them are no plain text. */
    public Books extract(String role, Map<String, String> types, String... columns) {
        resource(role, types, columns);
        return this;
    }

    /** A row of such an extract. */
    public Books listed(String role, String... cells) {
        return row(role, cells);
    }

    /** Only the units of such a förvaltning: F and the area's code. */
    public Books scope(String field, String value) {
        scope = new Scope(Map.of(field, List.of(value)));
        return this;
    }

    /** The ledger's rows in another order: the sums must not know. */
    public Books shuffled(java.util.Random random) {
        java.util.Collections.shuffle(rows("ledger"), random);
        return this;
    }

    public Findings findings() {
        return findings;
    }

    /** What a calculation makes of the books, its parameters given as a template gives them. */
    public FigureTable calculate(CalculationType type, String parameters, String month) {
        Fields fields = Fields.of(
                YamlReader.parse(parameters, "template.yaml", findings).orElseThrow(), findings);
        Calculation calculation = type.configure(fields);
        fields.done();
        return calculation.calculate(context(month));
    }

    /** All data as seen from a month. */
    public Context context(String month) {
        write();
        Extracts extracts = Extracts.open(directory, findings);
        Reference reference = Reference.load(extracts);
        Month reportMonth = month(month);
        return new Context(
                reportMonth,
                scope,
                LedgerLoader.load(extracts, reference, reportMonth, LedgerLoader.Unknown.REFUSED),
                reference,
                extracts,
                findings);
    }

    private static Month month(String text) {
        return Month.parse(text).orElseThrow();
    }

    private void resource(String name, Map<String, String> types, String... columns) {
        resources.putIfAbsent(name, new Resource(List.of(columns), types, new ArrayList<>()));
    }

    private Books row(String resource, String... cells) {
        rows(resource).add(String.join(";", cells));
        return this;
    }

    private List<String> rows(String resource) {
        return java.util.Objects.requireNonNull(resources.get(resource)).rows();
    }

    private void write() {
        StringBuilder descriptor = new StringBuilder("name: books\nboards: [test]\nresources:\n");
        resources.forEach((name, resource) -> {
            descriptor.append("  - name: ").append(name).append("\n    path: ").append(name);
            descriptor.append(".csv\n    dialect: {delimiter: \";\"}\n    schema:\n      fields:\n");
            resource.columns()
                    .forEach(column -> descriptor
                            .append("        - {name: ")
                            .append(column)
                            .append(", type: ")
                            .append(resource.types().getOrDefault(column, "string"))
                            .append("}\n"));
            save(name + ".csv", String.join(";", resource.columns()) + "\n" + String.join("\n", resource.rows()));
        });
        save("datapackage.yaml", descriptor.toString());
    }

    private void save(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
