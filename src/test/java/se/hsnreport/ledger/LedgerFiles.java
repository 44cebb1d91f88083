package se.hsnreport.ledger;

import java.nio.file.Path;
import se.hsnreport.figure.Month;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Directory;
import se.hsnreport.source.Extracts;

/** A small region whose ledger a test writes. */
final class LedgerFiles {
    static final Month FEBRUARY = new Month(2024, 2);
    static final String HEADING = "Period;Konto;Basenhet;Typ;Belopp\n";

    private static final String FIELDS = """
                    - {name: period, type: yearmonth, source: Period}
                    - {name: konto, source: Konto}
                    - {name: basenhet, source: Basenhet}
                    - {name: typ, source: Typ}
                    - {name: belopp, type: number, source: Belopp, decimalChar: ",", groupChar: " ", unit: kr}
            """;

    final Directory directory;

    private LedgerFiles(Path path, String path1, String sign, String fields) {
        directory = Directory.in(path)
                .file("kontoplan.csv", """
                        konto_fran,konto_till,namn,slag,resultatrad
                        3000,3999,Avgifter,intakt,Intäkter
                        4000,4999,Löner,kostnad,Personal
                        5000,5999,Övrigt,kostnad,Övriga kostnader
                        """)
                .file("organisation.csv", """
                        basenhet,basenhet_namn,omrade,omrade_namn,fran,till,ersatter
                        1593,Medicin,24,Umeå,,,
                        1594,Kirurgi,24,Umeå,,,
                        1595,Barn,25,Länet,202401,,1599
                        1599,Barn förr,24,Umeå,,202312,
                        """)
                .describe("""
                        name: test
                        resources:
                          - name: bok
                            role: ledger
                            path: %s
                            dialect: {delimiter: ";"}
                            sign: %s
                            schema:
                              fields:
                        %s
                          - name: kontoplan
                            path: kontoplan.csv
                            schema: {fields: [{name: konto_fran}, {name: konto_till}, {name: namn}, {name: slag}, {name: resultatrad}]}
                          - name: organisation
                            path: organisation.csv
                            schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}, {name: fran}, {name: till}, {name: ersatter}]}
                        """.formatted(path1, sign, fields));
    }

    /** A ledger with the usual fields, in report sign, in the files of a glob. */
    static LedgerFiles in(Path path) {
        return new LedgerFiles(path, "\"l/*\"", "report", FIELDS);
    }

    /** A ledger in which later months may lie. */
    static LedgerFiles keepingLaterMonths(Path path) {
        return new LedgerFiles(path, "\"l/*\"", "report\n    laterMonths: true", FIELDS);
    }

    static LedgerFiles accounting(Path path) {
        return new LedgerFiles(path, "\"l/*\"", "accounting", FIELDS);
    }

    /** A ledger with further fields. */
    static LedgerFiles with(Path path, String... fields) {
        StringBuilder all = new StringBuilder(FIELDS);
        for (String field : fields) {
            all.append("        - ").append(field).append('\n');
        }
        return new LedgerFiles(path, "\"l/*\"", "report", all.toString());
    }

    LedgerFiles rows(String file, String... rows) {
        directory.file("l/" + file, HEADING + String.join("\n", rows) + "\n");
        return this;
    }

    Ledger load() {
        return load(LedgerLoader.Unknown.REFUSED);
    }

    Ledger load(LedgerLoader.Unknown unknown) {
        Extracts extracts = directory.open();
        return LedgerLoader.load(extracts, Reference.load(extracts), FEBRUARY, unknown);
    }
}
