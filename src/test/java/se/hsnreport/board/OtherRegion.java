package se.hsnreport.board;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.source.Workbook;

/**
 * The data of a region that does not exist, as its systems would deliver them: six-digit accounts in ranges, units with
 * letters, other areas, and every year's ledger in another shape. What each posting says is drawn by lot and added up
 * here a second time, so that a test can hold the program to it.
 */
final class OtherRegion {
    private static final int UNITS = 100;

    /** First account of a range, its kind, its row of the income statement, its group, its column by unit. */
    private static final List<String> ACCOUNTS = List.of(
            "301000;intakt;Patientintäkter;3x Avgifter;intakter",
            "312000;intakt;Vårdintäkt inkl lab/rtg;3x Vård;intakter",
            "313000;intakt;Tandvårdsintäkter;3x Avgifter;kostnader",
            "321000;intakt;Vårdvalet primärvård;3x Vård;kostnader",
            "341000;intakt;Försäljning av tjänster;3x Övrigt;kostnader",
            "391000;intakt;Övriga intäkter;3x Övrigt;kostnader",
            "401000;kostnad;Personal;4x Personal;kostnader",
            "402000;kostnad;Personal;4x Personal;kostnader",
            "461000;kostnad;Övriga personalkostnader;4x Personal;kostnader",
            "501000;kostnad;Läkemedel;5x Läkemedel;kostnader",
            "511000;kostnad;Medicinskt o tandv mtrl;5x Material;kostnader",
            "521000;kostnad;Övrig direkt produktion;5x Material;kostnader",
            "531000;kostnad;Utomlänsvård;53 Köpt vård;utomlansvard",
            "541000;kostnad;Köp av verksamhet o tjänster;53 Köpt vård;kostnader",
            "601000;kostnad;Fastighetskostnader;6x Lokaler;kostnader",
            "611000;kostnad;IT/MT poster;6x IT;kostnader",
            "691000;kostnad;Övriga poster;6x Övrigt;kostnader",
            "791000;kostnad;Avskrivningar m m;7x Kapital;kostnader");

    private final Random random = new Random(20240229);
    private final Path directory;
    private int rows;
    private long deviationOre;

    private OtherRegion(Path directory) {
        this.directory = directory;
    }

    /** How many rows the ledger has. */
    int rows() {
        return rows;
    }

    /** Actuals less budget of January and February 2024, in kr, income positive. */
    BigDecimal deviation() {
        return BigDecimal.valueOf(deviationOre, 2);
    }

    static OtherRegion write(Path directory) throws IOException {
        OtherRegion region = new OtherRegion(Files.createDirectories(directory));
        region.units();
        region.accounts();
        region.descriptor();
        region.old("2022", StandardCharsets.UTF_16);
        region.old("2023", Charset.forName("windows-1252"));
        region.actuals();
        region.budget();
        return region;
    }

    private void units() throws IOException {
        StringBuilder text = new StringBuilder("Enhetskod\tEnhet\tOmrådeskod\tOmråde\tFörvaltning\n");
        for (int unit = 0; unit < UNITS; unit++) {
            String area = "ÖM" + unit % 7;
            text.append(code(unit)).append("\tKlinik ").append(unit).append('\t').append(area);
            text.append("\tVårdområde ").append(unit % 7).append("\t41\n");
        }
        Files.writeString(directory.resolve("enheter.txt"), text, StandardCharsets.UTF_16);
    }

    private static String code(int unit) {
        return "K-" + (char) ('A' + unit % 26) + (100 + unit);
    }

    private void accounts() throws IOException {
        StringBuilder text = new StringBuilder("Från;Till;Benämning;Typ;Rad;Grupp;Kolumn\r\n");
        for (String account : ACCOUNTS) {
            String[] cells = account.split(";", 2);
            String last = cells[0].substring(0, 3) + "999";
            text.append(String.join(";", cells[0], last, "Konton " + cells[0], cells[1])).append("\r\n");
        }
        Files.writeString(directory.resolve("kontoplan.csv"), text, StandardCharsets.ISO_8859_1);
    }

    private static boolean isIncome(String account) {
        return account.startsWith("3");
    }

    private String account(int number) {
        return ACCOUNTS.get(number).substring(0, 3) + (100 + random.nextInt(3));
    }

    /** A year of both kinds, income negative, points for thousands and a minus behind the number. */
    private void old(String year, Charset charset) throws IOException {
        try (Writer file = Files.newBufferedWriter(directory.resolve("huvudbok-" + year + ".csv"), charset)) {
            file.write("Typ|Månad|Enhet|Konto|Summa\r\n");
            for (int month = 1; month <= 12; month++) {
                for (int unit = 0; unit < UNITS; unit++) {
                    for (int account = 0; account < ACCOUNTS.size(); account++) {
                        for (String kind : new String[] {"utfall", "budget", "utfall"}) {
                            oldRow(file, kind, year + "M" + (month < 10 ? "0" : "") + month, code(unit), account(account));
                        }
                    }
                }
            }
        }
    }

    private void oldRow(Writer file, String kind, String month, String unit, String account) throws IOException {
        int kr = 1_000 + random.nextInt(900_000);
        String digits = String.valueOf(kr);
        String grouped = digits.substring(0, digits.length() - 3) + "." + digits.substring(digits.length() - 3);
        file.write(kind + "|" + month + "|" + unit + "|" + account + "|" + grouped + (isIncome(account) ? "-" : "")
                + "\r\n");
        rows++;
    }

    /** Two months of postings in öre, cost negative, with a byte order mark. */
    private void actuals() throws IOException {
        try (Writer file = Files.newBufferedWriter(directory.resolve("utfall-2024.csv"))) {
            file.write("\uFEFFkonto,enhet,period,slag,belopp\n");
            for (int month = 1; month <= 2; month++) {
                for (int posting = 0; posting < 75_000; posting++) {
                    int number = posting % ACCOUNTS.size();
                    String account = account(number);
                    long ore = (isIncome(account) ? 1 : -1) * (100 + random.nextInt(2_000_000));
                    deviationOre += ore;
                    rows++;
                    file.write(account + "," + code(posting / ACCOUNTS.size() % UNITS) + ",20240" + month
                            + ",utfall," + BigDecimal.valueOf(ore, 2) + "\n");
                }
            }
        }
    }

    /** The year's budget in a workbook, in tkr, cost negative. */
    private void budget() throws IOException {
        List<Object[]> sheet = new ArrayList<>();
        sheet.add(new Object[] {"Budget 2024, tkr"});
        sheet.add(new Object[] {"Enhet", "Konto", "Period", "Typ", "Tkr"});
        for (Month month : Period.year(new Month(2024, 1)).months()) {
            for (int unit = 0; unit < UNITS; unit++) {
                for (int account = 0; account < ACCOUNTS.size(); account++) {
                    String konto = account(account);
                    int tkr = (isIncome(konto) ? 1 : -1) * random.nextInt(5_000);
                    deviationOre -= month.number() <= 2 ? tkr * 100_000L : 0;
                    rows++;
                    sheet.add(new Object[] {code(unit), konto, month.toString(), "budget", tkr});
                }
            }
        }
        Files.write(directory.resolve("budget-2024.xlsx"), Workbook.of(sheet));
    }

    private void descriptor() throws IOException {
        Files.writeString(directory.resolve("datapackage.yaml"), """
                name: region-exempel
                region: Exempel
                boards: [hsn]
                resources:
                  - name: huvudbok-2022
                    role: ledger
                    path: huvudbok-2022.csv
                    encoding: utf-16
                    dialect: {delimiter: "|"}
                    schema:
                      fields:
                        - {name: typ, source: "Typ"}
                        - {name: period, type: yearmonth, source: "Månad"}
                        - {name: basenhet, source: "Enhet"}
                        - {name: konto, source: "Konto"}
                        - {name: belopp, type: number, source: "Summa", decimalChar: ",", groupChar: ".", negative: trailing, unit: kr}
                    sign: accounting
                  - name: huvudbok-2023
                    role: ledger
                    path: huvudbok-2023.csv
                    encoding: windows-1252
                    dialect: {delimiter: "|"}
                    schema:
                      fields:
                        - {name: typ, source: "Typ"}
                        - {name: period, type: yearmonth, source: "Månad"}
                        - {name: basenhet, source: "Enhet"}
                        - {name: konto, source: "Konto"}
                        - {name: belopp, type: number, source: "Summa", decimalChar: ",", groupChar: ".", negative: trailing, unit: kr}
                    sign: accounting
                  - name: utfall-2024
                    role: ledger
                    path: utfall-2024.csv
                    dialect: {delimiter: ","}
                    schema:
                      fields:
                        - {name: konto}
                        - {name: basenhet, source: enhet}
                        - {name: period, type: yearmonth}
                        - {name: typ, source: slag}
                        - {name: belopp, type: number, decimalChar: ".", unit: kr}
                    sign: report
                  - name: budget-2024
                    role: ledger
                    path: budget-2024.xlsx
                    dialect: {sheetName: Data, headerRows: [2]}
                    schema:
                      fields:
                        - {name: basenhet, source: Enhet}
                        - {name: konto, source: Konto}
                        - {name: period, type: yearmonth, source: Period}
                        - {name: typ, source: Typ}
                        - {name: belopp, type: number, source: Tkr, unit: tkr}
                    sign: report
                  - name: kontoplan
                    path: kontoplan.csv
                    encoding: iso-8859-1
                    dialect: {delimiter: ";"}
                    schema:
                      fields:
                        - {name: konto_fran, source: "Från"}
                        - {name: konto_till, source: "Till"}
                        - {name: namn, source: "Benämning"}
                        - {name: slag, source: "Typ"}
                        - {name: resultatrad, source: "Rad"}
                        - {name: kontogrupp, source: "Grupp"}
                        - {name: basenhetskolumn, source: "Kolumn"}
                  - name: organisation
                    path: enheter.txt
                    encoding: utf-16
                    dialect: {delimiter: "\\t"}
                    schema:
                      fields:
                        - {name: basenhet, source: "Enhetskod"}
                        - {name: basenhet_namn, source: "Enhet"}
                        - {name: omrade, source: "Områdeskod"}
                        - {name: omrade_namn, source: "Område"}
                        - {name: forvaltning, source: "Förvaltning"}
                """.replace("schema:", "schema:"));
    }
}
