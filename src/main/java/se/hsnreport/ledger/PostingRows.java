package se.hsnreport.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.hsnreport.figure.Month;
import se.hsnreport.source.Cells;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Resource;

/** Finds the rows that queries mean by reading the extracts once more; nothing of them was kept. */
public final class PostingRows {
    private final Ledger ledger;
    private final Loading loading;
    private final Map<Query, Consumer<PostingRow>> wanted = new LinkedHashMap<>();

    /**
     * Rows of a ledger.
     *
     * @param extracts opened anew: what is found wrong in them has been told before
     */
    public PostingRows(Ledger ledger, Extracts extracts, Month reportMonth) {
        this.ledger = ledger;
        this.loading = ledger.loadingAgain(extracts, reportMonth);
    }

    /** Has the rows of a query shown to somebody, in the order of the files. */
    public void want(Query query, Consumer<PostingRow> taker) {
        wanted.merge(query, taker, Consumer::andThen);
    }

    /** Reads those of the ledger's files, each once. */
    public void read(Set<String> files) {
        for (Resource resource : loading.extracts.describedBy().role(Ledger.ROLE)) {
            PostingReader reader = new PostingReader(resource, loading, this::take);
            loading.extracts.visit(resource, file -> files.contains(file.name()), reader);
        }
    }

    private void take(int kind, int month, int unit, int account, int marks, long ore, Cells cells) {
        for (Map.Entry<Query, Consumer<PostingRow>> one : wanted.entrySet()) {
            Query query = one.getKey();
            if (query.kind().number() == kind
                    && month >= query.period().from().index()
                    && month <= query.period().to().index()
                    && query.includes(marks)
                    && ledger.hasUnit(query.units(), unit)
                    && ledger.hasAccount(query.accounts(), account)) {
                one.getValue().accept(row(kind, month, unit, account, marks, ore, cells));
            }
        }
    }

    private PostingRow row(int kind, int month, int unit, int account, int marks, long ore, Cells cells) {
        return new PostingRow(
                cells.place(),
                Kind.of(kind),
                Month.ofIndex(month),
                loading.accounts.code(account),
                loading.units.code(unit),
                (marks & CellKey.ONE_OFF) != 0,
                BigDecimal.valueOf(ore, 2));
    }
}
