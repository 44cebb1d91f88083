package se.hsnreport.sampledata;

import java.time.YearMonth;
import java.util.Comparator;

/** The place of an amount: month, account and unit. */
record Slot(YearMonth month, String konto, String basenhet) implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::month).thenComparing(Slot::konto).thenComparing(Slot::basenhet);

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    /** The month as the ledger writes it: {@code 202402}. */
    String period() {
        return String.valueOf(month.getYear() * 100 + month.getMonthValue());
    }
}
