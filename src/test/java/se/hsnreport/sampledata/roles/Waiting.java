package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import se.hsnreport.sampledata.Table;

/** The region's own waiting times: by clinic for specialist care, in all for the rest. */
final class Waiting {
    private final SeriesBook book;
    private final List<Table.Row> clinics = Table.resource("roles/clinics.csv");
    private final Csv file = new Csv(
            "Period",
            "Region",
            "Mått",
            "Population",
            "PvV/MoV",
            "Klinik",
            "Antal inom gräns",
            "Antal totalt",
            "Över 90 dagar",
            "Över 365 dagar");

    private Waiting(SeriesBook book) {
        this.book = book;
    }

    static void write(SeriesBook book, Path out) throws IOException {
        Waiting waiting = new Waiting(book);
        book.series("kontakter/totalt").months().forEach(waiting::month);
        waiting.file.save(out.resolve("vantetider/vasterbotten.csv"));
    }

    private void month(YearMonth month) {
        row(
                month,
                "bedomning;genomforda;",
                "",
                book.at("kontakter/inom", month),
                book.at("kontakter/totalt", month),
                ";");
        for (String measure : List.of("forstabesok", "atgard")) {
            byClinic(month, measure, "inkl");
            byClinic(month, measure, "exkl");
            inAll(month, measure, "genomforda");
        }
        for (String measure : List.of("bup_forstabesok", "bup_utredning", "bup_behandling")) {
            inAll(month, measure, "vantande");
            inAll(month, measure, "genomforda");
        }
    }

    private void inAll(YearMonth month, String measure, String population) {
        String name = "vantetider/" + measure + "/" + population;
        row(
                month,
                measure + ";" + population + ";",
                "",
                book.at(name + "/inom", month),
                book.at(name + "/totalt", month),
                ";");
    }

    private void byClinic(YearMonth month, String measure, String pvvMov) {
        String name = "vantetider/" + measure + "/vantande/";
        List<Table.Row> own =
                clinics.stream().filter(row -> row.number(measure) > 0).toList();
        long total = book.at(name + pvvMov + "/totalt", month);
        long inAll = book.at(name + "inkl/totalt", month);
        // The same seed with and without those who chose to wait, so that a clinic has fewer without than with.
        Object seed = name + month;
        long[] totals = Shares.of(total, own, row -> row.number(measure), seed);
        long[] within = Shares.of(
                book.at(name + pvvMov + "/inom", month),
                own,
                row -> row.number(measure) * row.number(measure + "_andel"),
                seed);
        long[] years = Shares.of(
                book.at(name + "over_365", month) * total / inAll,
                own,
                row -> row.number(measure) * (2000 - row.number(measure + "_andel")),
                seed);
        for (int i = 0; i < totals.length; i++) {
            row(
                    month,
                    measure + ";vantande;" + pvvMov,
                    own.get(i).text("klinik"),
                    within[i],
                    totals[i],
                    (totals[i] - within[i]) + ";" + years[i]);
        }
    }

    private void row(YearMonth month, String key, String clinic, long within, long total, String over) {
        file.row(period(month), "Västerbotten", key, clinic, within, total, over);
    }

    /** As the national database writes months. */
    static String period(YearMonth month) {
        return String.format(Locale.ROOT, "%dM%02d", month.getYear(), month.getMonthValue());
    }
}
