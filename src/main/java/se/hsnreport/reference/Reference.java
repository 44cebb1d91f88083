package se.hsnreport.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** With accounts and units that rows name and the extracts of the reference roles do not have. */
    public Reference withUnmapped(Collection<String> konton, Collection<String> units) {
        List<Account> accounts = new ArrayList<>(chart.accounts());
        konton.forEach(konto -> accounts.add(Account.unmapped(konto, chart.groupings())));
        List<Basenhet> placements = new ArrayList<>(organisation.placements().toList());
        units.forEach(code -> placements.add(Basenhet.unmapped(code)));
        return new Reference(region, new Organisation(placements), chart.with(accounts), calendar, annotations);
    }
}
