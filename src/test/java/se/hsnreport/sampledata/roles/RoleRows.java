package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.hsnreport.sampledata.Table;

/** Reads the extracts the plain way and sums them, sharing nothing with the program. */
record RoleRows(List<Table.Row> rows) {
    static final Path SAMPLE = Path.of("sample-data");
    private static final int SCALE = 20;

    static RoleRows of(String file) {
        return new RoleRows(Table.file(SAMPLE.resolve(file)));
    }

    static RoleRows allIn(String directory) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE.resolve(directory))) {
            return new RoleRows(
                    files.sorted().flatMap(file -> Table.file(file).stream()).toList());
        }
    }

    /** A published table. */
    static List<Table.Row> golden(String month, String table) {
        return Table.file(Path.of("src/test/resources/golden", month, table + ".csv"));
    }

    RoleRows where(String head, String value) {
        return where(row -> row.text(head).equals(value));
    }

    RoleRows where(Predicate<Table.Row> rows) {
        return new RoleRows(this.rows.stream().filter(rows).toList());
    }

    BigDecimal sum(String head) {
        return rows.stream()
                .map(row -> row.text(head))
                .filter(text -> !text.isEmpty())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal divide(BigDecimal over, BigDecimal under) {
        return over.divide(under, SCALE, RoundingMode.HALF_UP);
    }

    static String shown(BigDecimal number, int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** A share in percent. */
    static String percent(BigDecimal over, BigDecimal under, int decimals) {
        return shown(divide(over, under).movePointRight(2), decimals);
    }

    /** The change from one number to another in percent. */
    static String change(BigDecimal from, BigDecimal to, int decimals) {
        return percent(to.subtract(from), from, decimals);
    }
}
