package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/**
 * How amounts of a year are spread over its months. A key holds for the rows that agree with it in all fields that both
 * have; an empty cell of a key agrees with everything, and the key with the fewest of them goes before others.
 */
final class SpreadKeys {
    private static final String MONTH = "manad";
    private static final String SHARE = "andel";
    private static final List<BigDecimal> EQUAL = Collections.nCopies(12, BigDecimal.ONE);

    private final Resource resource;
    private final Findings findings;
    private final String name;
    private final List<String> fields = new ArrayList<>();
    private final Map<List<String>, List<BigDecimal>> keys = new LinkedHashMap<>();
    private final Map<List<String>, Optional<List<BigDecimal>>> found = new HashMap<>();

    SpreadKeys(Resource resource, Extracts extracts) {
        this.resource = resource;
        this.findings = extracts.findings();
        this.name = resource.shape().spread().orElseThrow().resource();
        if (!name.isEmpty()) {
            read(extracts);
        }
    }

    private void read(Extracts extracts) {
        List<Resource> named = extracts.describedBy().named(name);
        Place place = resource.shape().spread().orElseThrow().place();
        if (named.isEmpty() || named.contains(resource)) {
            List<String> all = extracts.describedBy().resources().stream()
                    .filter(other -> !other.equals(resource))
                    .map(Resource::name)
                    .toList();
            String nearest = Suggestion.of(name, all).orElse("");
            findings.add(Code.NAME_UNKNOWN, place, name, "resource", nearest, String.join(", ", all));
            return;
        }
        Resource first = named.get(0);
        first.fields().stream()
                .map(Field::name)
                .filter(field -> !field.equals(MONTH) && !field.equals(SHARE) && resource.has(field))
                .forEach(fields::add);
        if (extracts.require(first, MONTH) && extracts.require(first, SHARE)) {
            read(extracts.rows(first));
        }
    }

    private void read(List<Row> rows) {
        Map<List<String>, TreeMap<Integer, Row>> months = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> key = fields.stream().map(row::text).toList();
            String month = row.text(MONTH);
            if (!month.matches("0?[1-9]|1[0-2]")) {
                findings.add(Code.VALUE_INVALID, row.place(MONTH), month, "1–12");
                continue;
            }
            Row other = months.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(Integer.valueOf(month), row);
            if (other != null) {
                findings.add(
                        Code.VALUE_DUPLICATE, row.place(), String.join(" ", key) + " " + month, MONTH, other.place());
            }
        }
        months.forEach(this::key);
    }

    private void key(List<String> key, Map<Integer, Row> months) {
        Row any = months.values().iterator().next();
        List<BigDecimal> shares = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            Row row = months.get(month);
            if (row == null) {
                findings.add(Code.SPREAD_KEY_INCOMPLETE, any.place(), String.join(" ", key), month);
                continue;
            }
            BigDecimal share = row.number(SHARE).orElse(BigDecimal.ZERO);
            if (share.signum() < 0) {
                findings.add(Code.VALUE_INVALID, row.place(SHARE), share.toPlainString(), "≥ 0");
            }
            shares.add(share);
        }
        boolean isWhole = shares.stream().anyMatch(share -> share.signum() > 0);
        if (!isWhole && shares.size() == 12) {
            findings.add(Code.VALUE_INVALID, any.place(SHARE), "0", "> 0");
        }
        keys.put(key, isWhole ? shares : EQUAL);
    }

    /** The shares of the twelve months for a row; a row that no key holds for is told of. */
    Optional<List<BigDecimal>> shares(Cells cells) {
        if (name.isEmpty()) {
            return Optional.of(EQUAL);
        }
        List<String> texts = fields.stream()
                .map(field -> Texts.clean(cells.text(resource.index(field))))
                .toList();
        Optional<List<BigDecimal>> shares = found.get(texts);
        if (shares == null) {
            shares = find(texts);
            found.put(texts, shares);
        }
        if (shares.isEmpty()) {
            findings.add(
                    Code.SPREAD_KEY_MISSING, cells.place(), String.join(" ", texts), name, String.join(", ", fields));
        }
        return shares;
    }

    private Optional<List<BigDecimal>> find(List<String> texts) {
        List<String> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (List<String> key : keys.keySet()) {
            long empty = key.stream().filter(String::isEmpty).count();
            if (empty < fewest && agrees(key, texts)) {
                best = key;
                fewest = empty;
            }
        }
        return fewest == Long.MAX_VALUE ? Optional.empty() : Optional.ofNullable(keys.get(best));
    }

    private static boolean agrees(List<String> key, List<String> texts) {
        for (int i = 0; i < key.size(); i++) {
            if (!key.get(i).isEmpty() && !key.get(i).equals(texts.get(i))) {
                return false;
            }
        }
        return true;
    }
}
