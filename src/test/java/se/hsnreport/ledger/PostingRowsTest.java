package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Period;
import se.hsnreport.source.Extracts;

/** The rows behind a sum are found again in the files, however those are signed and whoever the rows name. */
class PostingRowsTest {
    @TempDir
    Path temp;

    private static List<PostingRow> found(LedgerFiles files, Ledger ledger, Query query, String... names) {
        Extracts again = files.directory.open().again();
        List<PostingRow> rows = new ArrayList<>();
        PostingRows postings = new PostingRows(ledger, again, LedgerFiles.FEBRUARY);
        postings.want(query, rows::add);
        postings.read(Set.of(names));
        return rows;
    }

    private static Query ack(Ledger ledger) {
        return Query.of(Kind.ACTUAL, Period.ack(LedgerFiles.FEBRUARY), ledger.accounts(), ledger.units());
    }

    @Test
    void rows_come_in_report_sign_with_their_lines_and_only_those_that_are_meant() {
        LedgerFiles files = LedgerFiles.accounting(temp)
                .rows(
                        "a.csv",
                        "202401;3010;1593;utfall;-100,50",
                        "202401;4010;1593;utfall;7",
                        "202401;3010;1593;budget;-9")
                .rows("b.csv", "202402;3010;1594;utfall;-2", "202402;3010;1593;utfall;3,25");
        Ledger ledger = files.load();
        Query query = ack(ledger)
                .with(ledger.unit("1593", LedgerFiles.FEBRUARY))
                .with(ledger.accounts("resultatrad", "Intäkter"));
        List<PostingRow> rows = found(files, ledger, query, "l/a.csv", "l/b.csv");
        assertThat(rows)
                .extracting(row -> row.place() + " " + row.kr())
                .containsExactly("l/a.csv:2 100.50", "l/b.csv:3 -3.25");
        assertThat(rows.stream().map(PostingRow::kr).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(ledger.sum(query).kr());
        assertThat(found(files, ledger, query, "l/b.csv")).hasSize(1);
    }

    @Test
    void a_code_that_has_come_into_the_file_since_is_no_row_of_the_figure() {
        LedgerFiles files = LedgerFiles.in(temp).rows("a.csv", "202401;4010;1593;utfall;1");
        Ledger ledger = files.load();
        files.rows("a.csv", "202401;4011;1595;utfall;5", "202401;4010;1593;utfall;1");
        assertThat(found(files, ledger, ack(ledger), "l/a.csv"))
                .extracting(row -> row.place() + " " + row.konto() + " " + row.basenhet())
                .containsExactly("l/a.csv:3 4010 1593");
    }

    @Test
    void a_row_of_a_kostnadsstalle_is_its_units_in_its_month() {
        LedgerFiles files = LedgerFiles.in(temp);
        files.directory
                .file("kst.csv", "kostnadsstalle,basenhet,fran,till\n77001,1593,,202401\n77001,1594,202402,\n")
                .file("l.csv", """
                        period,konto,kostnadsstalle,typ,belopp
                        202401,4010,77001,utfall,1
                        202402,4010,77001,utfall,2
                        """)
                .describe("""
                        name: test
                        resources:
                          - name: ledger
                            path: l.csv
                            schema: {fields: [{name: period, type: yearmonth}, {name: konto}, {name: kostnadsstalle}, {name: typ}, {name: belopp, type: number}]}
                          - name: kostnadsstallen
                            path: kst.csv
                            schema: {fields: [{name: kostnadsstalle}, {name: basenhet}, {name: fran}, {name: till}]}
                          - name: organisation
                            path: organisation.csv
                            schema: {fields: [{name: basenhet}, {name: basenhet_namn}, {name: omrade}, {name: omrade_namn}, {name: fran}, {name: till}, {name: ersatter}]}
                        """);
        Ledger ledger = files.load();
        Query query = ack(ledger).with(ledger.unit("1594", LedgerFiles.FEBRUARY));
        assertThat(found(files, ledger, query, "l.csv"))
                .extracting(row -> row.place() + " " + row.basenhet() + " " + row.kr())
                .containsExactly("l.csv:3 1594 2.00");
    }
}
