package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.hsnreport.source.CellTyping;
import se.hsnreport.source.Cells;
import se.hsnreport.source.Field;
import se.hsnreport.source.ForeignKey;
import se.hsnreport.source.Resource;

/** A column that the ledger does not add up by, checked all the same as the schema says. */
final class OtherColumn {
    private static final Set<String> USED =
            Set.of("period", "konto", "basenhet", "kostnadsstalle", "typ", "belopp", "budgetversion", "engangspost");
    /** Texts of postings hardly repeat: remembering more of them is a waste. */
    private static final int MOST_KNOWN = 10_000;

    private final int position;
    private final CellTyping typing;
    private final List<ForeignKey> keys;
    private final Resource resource;
    private final Loading loading;
    private final CodeTable good = new CodeTable();

    private OtherColumn(Resource resource, Field field, Loading loading) {
        this.position = resource.index(field.name());
        this.typing = new CellTyping(field, position, loading.findings);
        this.keys = resource.foreignKeys().stream()
                .filter(k -> k.field().equals(field.name()))
                .toList();
        this.resource = resource;
        this.loading = loading;
    }

    static List<OtherColumn> of(Resource resource, Loading loading) {
        List<OtherColumn> all = new ArrayList<>();
        for (Field field : resource.fields()) {
            if (!USED.contains(field.name())) {
                all.add(new OtherColumn(resource, field, loading));
            }
        }
        return all;
    }

    void check(Cells cells) {
        if (good.get(cells.characters(), cells.start(position), cells.end(position)) == CodeTable.UNKNOWN
                && isGood(cells)
                && good.size() < MOST_KNOWN) {
            good.put(cells.characters(), cells.start(position), cells.end(position), 1);
        }
    }

    private boolean isGood(Cells cells) {
        String text = typing.text(cells);
        boolean isGood = typing.isGood(text, cells);
        for (ForeignKey key : keys) {
            isGood &= loading.extracts.isKnown(resource, key, text, cells.place(position));
        }
        return isGood;
    }
}
