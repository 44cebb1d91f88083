package se.hsnreport.check.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds which rows a text speaks of, whatever their endings. */
public final class Named {
    private Named() {}

    /** Those of the rows, by their keys, that the text names. */
    public static Set<String> rows(String text, Set<String> rows) {
        Map<String, String> called = rows.stream().collect(Collectors.toMap(Function.identity(), row -> row));
        return new Labels(called, Set.of())
                .in(text).stream().map(Labels.Mention::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
