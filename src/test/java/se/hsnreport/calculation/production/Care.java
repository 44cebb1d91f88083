package se.hsnreport.calculation.production;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.CalculationType;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.DataPackage;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.YamlReader;

/** A small region whose production a test writes. */
final class Care {
    private static final String DESCRIPTION = """
            name: test
            resources:
              - name: vard
                role: produktion
                path: vard.csv
                schema:
                  fields:
                    - {name: period, type: yearmonth}
                    - {name: vardniva}
                    - {name: basenhet}
                    - {name: matt}
                    - {name: varde, type: number, decimalChar: "."}
                    - {name: status}
              - name: sangar
                role: vardplatser
                path: sangar.csv
                schema:
                  fields:
                    - {name: period, type: yearmonth}
                    - {name: disponibla, type: number, decimalChar: "."}
                    - {name: belagda, type: number, decimalChar: "."}
              - name: anmarkningar
                path: anm.csv
                dialect: {delimiter: ";"}
                schema: {fields: [{name: matt}, {name: fran}, {name: till}, {name: slag}, {name: rapport}, {name: text}]}
              - name: organisation
                path: org.csv
                schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}, {name: forvaltning}]}
            """;

    final Directory directory;
    private final StringBuilder care = new StringBuilder("period,vardniva,basenhet,matt,varde,status\n");
    private final StringBuilder beds = new StringBuilder("period,disponibla,belagda\n");
    private final StringBuilder annotations =
            new StringBuilder("matt;fran;till;slag;rapport;text\nannat;;;handelse;;\n");

    private Care(Path path) {
        directory = Directory.in(path).describe(DESCRIPTION).file("org.csv", """
                basenhet,basenhet_namn,omrade,omrade_namn,forvaltning
                1001,Medicin,24,Umeå,2
                9001,Tåg,90,Trafik,9
                """);
    }

    static Care in(Path path) {
        return new Care(path);
    }

    /** Rows of production: period, vardniva, basenhet, matt, varde, status. */
    Care rows(String... lines) {
        List.of(lines).forEach(line -> care.append(line).append('\n'));
        return this;
    }

    /** The value of a measure in a month, without anything else. */
    Care value(String month, String measure, Object value) {
        return rows(month + ",,," + measure + "," + value + ",");
    }

    /** Rows of beds: period, disponibla, belagda. */
    Care beds(String... lines) {
        List.of(lines).forEach(line -> beds.append(line).append('\n'));
        return this;
    }

    /** Rows of annotations: matt; fran; till; slag; rapport; text. */
    Care annotated(String... lines) {
        List.of(lines).forEach(line -> annotations.append(line).append('\n'));
        return this;
    }

    Context context(Month month) {
        directory
                .file("vard.csv", care.toString())
                .file("sangar.csv", beds.toString())
                .file("anm.csv", annotations.toString());
        return context(directory.open(), month);
    }

    static Context context(Extracts extracts, Month month) {
        Reference reference = Reference.load(extracts);
        Scope scope = new Scope(Map.of("forvaltning", List.of("2")));
        Extracts noBooks = new Extracts(new DataPackage("", "", List.of(), List.of()), extracts.findings());
        return new Context(
                month,
                scope,
                LedgerLoader.load(noBooks, reference, month, LedgerLoader.Unknown.REFUSED),
                reference,
                extracts,
                extracts.findings());
    }

    /** What a calculation with these parameters makes of it. */
    FigureTable table(CalculationType type, String month, String yaml) {
        return table(type, yaml, context(Month.parse(month).orElseThrow()));
    }

    static FigureTable table(CalculationType type, String yaml, Context context) {
        Fields fields = Fields.of(
                YamlReader.parse(yaml, "mall.yaml", context.findings()).orElseThrow(), context.findings());
        se.hsnreport.calculation.Calculation calculation = type.configure(fields);
        fields.done();
        return calculation.calculate(context);
    }

    /** A figure as text: its value, or the reason why there is none, or nothing for a blank cell. */
    static String shown(FigureTable table, String row, String column) {
        return table.figure(row, column)
                .map(figure -> figure instanceof Figure.Missing missing
                        ? missing.reason().name()
                        : plain(figure.number().orElseThrow()))
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
