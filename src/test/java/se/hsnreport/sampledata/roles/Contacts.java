package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import se.hsnreport.sampledata.Table;

/** How soon primary care sees people, and how it answers the telephone. */
final class Contacts {
    private Contacts() {}

    static void write(SeriesBook book, Path out) throws IOException {
        Csv days = new Csv("Månad", "Väntedagar", "Antal kontakter");
        Csv telephone = new Csv("Månad", "Samtal", "Besvarade samtal", "Unika nummer");
        for (YearMonth month : book.series("kontakter/totalt").months()) {
            days(book, month, days);
            telephone.row(
                    month,
                    book.at("telefon/samtal", month),
                    book.at("telefon/besvarade", month),
                    book.at("telefon/unika", month));
        }
        days.save(out.resolve("kontakter.csv"));
        telephone.save(out.resolve("telefon.csv"));
    }

    private static void days(SeriesBook book, YearMonth month, Csv file) {
        long within = book.at("kontakter/inom", month);
        List<Table.Row> shares = Table.resource("roles/waited-days.csv");
        long[] parts = Shares.of(within, shares, row -> row.number("andel"), "väntedagar" + month);
        for (int i = 0; i < parts.length; i++) {
            file.row(month, shares.get(i).text("vantedagar"), parts[i]);
        }
        file.row(month, "over3", book.at("kontakter/totalt", month) - within);
    }
}
