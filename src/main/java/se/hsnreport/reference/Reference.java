package se.hsnreport.reference;

import se.hsnreport.source.Extracts;

/**
 * All that rows are looked up in.
 *
 * @param region the name of our region; empty when the descriptor does not say
 */
public record Reference(
        String region, Organisation organisation, ChartOfAccounts chart, Calendar calendar, Annotations annotations) {
    /** Reads the extracts of the reference roles; a role without an extract gives an empty one. */
    public static Reference load(Extracts extracts) {
        return new Reference(
                extracts.describedBy().region(),
                Organisation.load(extracts),
                ChartOfAccounts.load(extracts),
                Calendar.load(extracts),
                Annotations.load(extracts));
    }
}
