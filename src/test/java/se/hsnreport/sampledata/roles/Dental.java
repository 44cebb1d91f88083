package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import se.hsnreport.sampledata.Table;

/** How late dental care calls adults and children, and how soon its specialists see those referred to them. */
final class Dental {
    private final SeriesBook book;
    private final List<Table.Row> units = Table.resource("roles/dental-units.csv");
    private final Csv file = new Csv("Månad", "Grupp", "Enhet", "Klass", "Antal");

    private Dental(SeriesBook book) {
        this.book = book;
    }

    static void write(SeriesBook book, Path out) throws IOException {
        Dental dental = new Dental(book);
        for (YearMonth month : book.series("tandvard/vuxna/totalt").months()) {
            dental.recalls(month, "vuxna");
            dental.recalls(month, "barn");
            dental.referrals(month);
        }
        dental.file.save(out.resolve("tandvard.csv"));
    }

    private void recalls(YearMonth month, String group) {
        String name = "tandvard/" + group;
        long late = book.at(name + "/over_6", month);
        long latest = book.at(name + "/over_12", month);
        long onTime = book.at(name + "/ingen", month);
        long rest = book.at(name + "/totalt", month) - onTime - late;
        ToLongFunction<Table.Row> size = row -> row.number("andel");
        ToLongFunction<Table.Row> good = row -> row.number("andel") * row.number("lage");
        ToLongFunction<Table.Row> bad = row -> row.number("andel") * (2000 - row.number("lage"));
        write(month, group, "ingen_forsening", onTime, good);
        write(month, group, "hogst_6_manader", rest, size);
        write(month, group, "6_till_12_manader", late - latest, bad);
        write(month, group, "over_12_manader", latest, bad);
    }

    private void referrals(YearMonth month) {
        List<Table.Row> own = units(month, "remiss");
        long[] totals =
                Shares.of(book.at("tandvard/remiss/totalt", month), own, row -> row.number("andel"), "remiss" + month);
        long[] within = Shares.of(
                book.at("tandvard/remiss/inom", month),
                own,
                row -> row.number("andel") * row.number("lage"),
                "remiss" + month);
        for (int i = 0; i < totals.length; i++) {
            String unit = own.get(i).text("enhet");
            file.row(month, "remiss", unit, "inom_90_dagar", within[i]);
            file.row(month, "remiss", unit, "over_90_dagar", totals[i] - within[i]);
        }
    }

    private void write(YearMonth month, String group, String delay, long total, ToLongFunction<Table.Row> weight) {
        List<Table.Row> own = units(month, group);
        long[] parts = Shares.of(total, own, weight, group + month);
        for (int i = 0; i < parts.length; i++) {
            file.row(month, group, own.get(i).text("enhet"), delay, parts[i]);
        }
    }

    private List<Table.Row> units(YearMonth month, String group) {
        return units.stream()
                .filter(unit -> unit.text("grupp").equals(group)
                        && !YearMonth.parse(unit.text("fran")).isAfter(month))
                .toList();
    }
}
