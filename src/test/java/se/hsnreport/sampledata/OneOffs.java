package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * Postings marked as one-offs, in öre by slot.
 *
 * @param all every one-off
 * @param onTop those that stand beside a slot's normal amount; the others are a part of it
 */
record OneOffs(Map<Slot, Long> all, Map<Slot, Long> onTop) {
    OneOffs {
        all = Map.copyOf(all);
        onTop = Map.copyOf(onTop);
    }

    static OneOffs read() {
        Map<Slot, Long> all = new HashMap<>();
        Map<Slot, Long> onTop = new HashMap<>();
        Table.resource("one-offs.csv").forEach(row -> {
            all.put(slot(row), row.ore("kr"));
            if (row.text("utover").equals("ja")) {
                onTop.put(slot(row), row.ore("kr"));
            }
        });
        return new OneOffs(all, onTop);
    }

    private static Slot slot(Table.Row row) {
        return new Slot(YearMonth.parse(row.text("period")), row.text("konto"), row.text("basenhet"));
    }
}
