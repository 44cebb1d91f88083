package se.hsnreport.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Findings;

/** Types the rows of a resource and hands them on, one by one. */
final class RowTyper implements CellVisitor {
    private final Resource resource;
    private final Findings findings;
    private final List<CellTyping> typings = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Consumer<Row> taker;
    private TypedRow.@Nullable Kind kind;

    RowTyper(Resource resource, Findings findings, Consumer<Row> taker) {
        this.resource = resource;
        this.findings = findings;
        this.taker = taker;
        for (Field field : resource.fields()) {
            positions.putIfAbsent(field.name(), typings.size());
            typings.add(new CellTyping(field, typings.size(), findings));
        }
    }

    @Override
    public void file(DataFile file) {
        kind = null;
    }

    @Override
    public void row(Cells cells) {
        TypedRow.Kind shared = kind;
        if (shared == null || !shared.layout().equals(cells.layout())) {
            shared = new TypedRow.Kind(positions, resource, cells.layout(), findings);
        }
        kind = shared;
        String[] texts = new String[typings.size()];
        @Nullable Object[] values = new @Nullable Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = typings.get(i).text(cells);
            values[i] = typings.get(i).value(texts[i], cells);
        }
        taker.accept(new TypedRow(shared, cells.line(), texts, values));
    }
}
