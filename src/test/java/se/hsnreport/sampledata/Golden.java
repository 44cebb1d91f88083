package se.hsnreport.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The published tables of February 2024. */
final class Golden {
    /** A printed number; the text is empty where the table is. */
    record Printed(String row, String column, String text) {
        boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public String toString() {
            return row + " / " + column;
        }
    }

    private Golden() {}

    /** The cells of a table that the publication itself does not contradict. */
    static List<Printed> table(String name) throws IOException {
        Set<String> known = known();
        List<Printed> cells = new ArrayList<>();
        List<String[]> lines = lines(name);
        String[] heads = lines.get(0);
        for (String[] line : lines.subList(1, lines.size())) {
            for (int i = 1; i < heads.length; i++) {
                if (!known.contains(name + ";" + line[0] + ";" + heads[i])) {
                    cells.add(new Printed(line[0], heads[i], line[i]));
                }
            }
        }
        return cells;
    }

    static List<String> heads(String name) throws IOException {
        return List.of(lines(name).get(0));
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        lines("known").forEach(cells -> known.add(cells[0] + ";" + cells[1] + ";" + cells[2]));
        return known;
    }

    private static List<String[]> lines(String name) throws IOException {
        String path = "/golden/2024-02/" + name + ".csv";
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(path), path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split(";", -1)).toList();
        }
    }

    /** Öre as thousands or millions of kronor, rounded half away from zero. */
    static String rounded(long ore, int unit) {
        return BigDecimal.valueOf(ore)
                .divide(BigDecimal.valueOf(unit).movePointRight(2), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The change from one amount to another in percent, with one decimal. */
    static String change(long from, long to) {
        return new BigDecimal(BigInteger.valueOf(to - from).multiply(BigInteger.valueOf(100)))
                .divide(BigDecimal.valueOf(from), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
