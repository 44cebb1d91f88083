package se.hsnreport.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import se.hsnreport.calculation.RowQuery;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Source;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.PostingRow;
import se.hsnreport.ledger.PostingRows;
import se.hsnreport.ledger.Query;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Field;
import se.hsnreport.source.FieldType;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/** Reads the rows again that figures add up: each file once, however many figures are asked for. */
public final class RowFinder {
    private final Ledger ledger;
    private final Extracts extracts;
    private final PostingRows postings;
    private final int most;

    /**
     * Finds rows.
     *
     * @param extracts opened anew: what is found wrong in them has been told before
     * @param most how many rows of a figure are kept
     */
    public RowFinder(Ledger ledger, Extracts extracts, Month reportMonth, int most) {
        this.ledger = ledger;
        this.extracts = extracts;
        this.postings = new PostingRows(ledger, extracts, reportMonth);
        this.most = most;
    }

    /** The rows of each figure that adds up rows, in the order of the figures. */
    public List<FoundRows> find(List<Figure> figures) {
        List<FoundRows.Collector> all = new ArrayList<>();
        Map<String, List<Looked>> others = new LinkedHashMap<>();
        TreeSet<String> ledgerFiles = new TreeSet<>();
        for (Figure figure : figures) {
            FoundRows.Collector collector = new FoundRows.Collector(figure, most);
            all.add(collector);
            if (figure.trail().origin().orElse(null) instanceof Query query) {
                postings.want(query, row -> collector.add(found(row)));
                ledgerFiles.addAll(files(figure));
            } else if (figure.trail().origin().orElse(null) instanceof RowQuery query) {
                others.computeIfAbsent(query.selection().role(), role -> new ArrayList<>())
                        .add(new Looked(query, query.finder().get(), collector));
            }
        }
        postings.read(ledgerFiles);
        others.forEach(this::read);
        return all.stream().map(FoundRows.Collector::found).toList();
    }

    private static Set<String> files(Figure figure) {
        return figure.trail().sources().stream()
                .map(Source::files)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private FoundRow found(PostingRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("konto", row.konto());
        String name = ledger.accountName(row.konto());
        if (!name.isEmpty()) {
            fields.put("kontonamn", name);
        }
        fields.put("basenhet", row.basenhet());
        fields.put("typ", row.kind().id());
        if (row.isOneOff()) {
            fields.put("engangspost", "ja");
        }
        return new FoundRow(row.place(), Optional.of(row.month()), fields, Optional.of(row.kr()));
    }

    private void read(String role, List<Looked> looked) {
        for (Resource resource : extracts.describedBy().role(role)) {
            extracts.rows(resource, file -> true, row -> looked.forEach(one -> one.look(resource, row)));
        }
    }

    /** A query while rows are shown to it. */
    private record Looked(RowQuery query, BiPredicate<Resource, Row> finder, FoundRows.Collector collector) {
        void look(Resource resource, Row row) {
            if (finder.test(resource, row)) {
                query.fields().stream()
                        .filter(resource::has)
                        .findFirst()
                        .ifPresent(field -> collector.add(found(resource, row, field)));
            }
        }

        private static FoundRow found(Resource resource, Row row, String number) {
            Map<String, String> fields = new LinkedHashMap<>();
            Optional<Month> month = Optional.empty();
            for (Field field : resource.fields()) {
                String text = row.text(field.name());
                if (field.type() == FieldType.YEARMONTH && month.isEmpty()) {
                    month = row.month(field.name());
                } else if (!text.isEmpty() && (!field.name().equals(number) || !isNumber(field))) {
                    fields.put(field.name(), text);
                }
            }
            boolean counts = resource.field(number).filter(Looked::isNumber).isPresent();
            return new FoundRow(row.place(), month, fields, counts ? row.number(number) : Optional.empty());
        }

        private static boolean isNumber(Field field) {
            return field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
        }
    }
}
