package se.hsnreport.calculation.access;

import java.util.List;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;

/**
 * A share for the country: as it was delivered, or else over all regions that reported the month.
 *
 * @param counts the country's own rows, or those of all regions
 * @param delivered whether the country has rows of its own
 */
record Country(Share share, Counts regions, Counts counts, boolean delivered, String own) {
    private static final String NAME = "RIKET";

    /** What notes about the country's figures are about. */
    private static final String NOTED = "riket";

    static Country of(Share share, Context context) {
        Counts all = share.counts(context);
        List<String> names = all.values(Share.REGION);
        List<String> countries = names.stream().filter(Country::isCountry).toList();
        Counts regions = all.reporter(
                Share.REGION, names.stream().filter(name -> !isCountry(name)).toList());
        boolean delivered = !countries.isEmpty();
        Counts counts = delivered ? all.reporter(Share.REGION, countries) : regions;
        return new Country(
                share,
                regions,
                counts.alsoCalled(NOTED),
                delivered,
                context.reference().region());
    }

    private static boolean isCountry(String name) {
        return name.equalsIgnoreCase(NAME);
    }

    /** The latest month that the country has: when it is a sum, one that others than our region have reported. */
    Optional<Month> latest() {
        List<String> others = regions.values(Share.REGION).stream()
                .filter(name -> !name.equals(own))
                .toList();
        return delivered
                ? counts.latest()
                : counts.reporter(Share.REGION, others).latest();
    }

    Figure share(Month month) {
        return share.of(counts, month);
    }

    Counts region(String name) {
        return regions.reporter(Share.REGION, List.of(name));
    }

    /** How the country's figures came to be, as far as a reader must know: how late they are, and whose sum they are. */
    List<String> notes(Month report, Month month) {
        int lag = report.index() - month.index();
        String late = (lag == 1 ? "En månads" : lag == 2 ? "Två månaders" : lag + " månaders")
                + " eftersläpning för rikets uppgift";
        String summed =
                "Riket: summan av de " + regions.values(Share.REGION, month).size() + " regioner som har rapporterat";
        return java.util.stream.Stream.of(lag > 0 ? late : "", delivered ? "" : summed)
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
