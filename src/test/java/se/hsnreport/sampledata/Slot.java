package se.hsnreport.sampledata;

import java.time.YearMonth;

/** The place of an amount: month, account and unit. */
record Slot(YearMonth month, String konto, String basenhet) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
        int order = month.compareTo(other.month);
        if (order == 0) {
            order = konto.compareTo(other.konto);
        }
        return order == 0 ? basenhet.compareTo(other.basenhet) : order;
    }

    /** The month as the ledger writes it: {@code 202402}. */
    String period() {
        return String.valueOf(month.getYear() * 100 + month.getMonthValue());
    }
}
