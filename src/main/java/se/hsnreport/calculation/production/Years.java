package se.hsnreport.calculation.production;

import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;

/** How many years a template wants. */
final class Years {
    /** No data go further back. */
    private static final int MOST = 100;

    private Years() {}

    /** Reads a number of years; less than the least is a finding, and then it is the least. */
    static int read(Fields parameters, String key, int otherwise, int least) {
        int years = parameters.integer(key, otherwise);
        if (years < least || years > MOST) {
            parameters.findings().add(Code.VALUE_INVALID, parameters.place(key), years, least + "–" + MOST);
            return least;
        }
        return years;
    }
}
