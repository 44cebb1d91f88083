package se.hsnreport.calculation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.reference.ChartOfAccounts;
import se.hsnreport.yaml.Fields;

/**
 * Accounts as a template names them: groups of the chart of accounts, by grouping. Several groups of one grouping are
 * added, several groupings narrow each other down; none means all accounts.
 */
public final class AccountFilter {
    private final List<Wanted> wanted;

    private AccountFilter(List<Wanted> wanted) {
        this.wanted = List.copyOf(wanted);
    }

    /** A grouping, the groups wanted of it, and where the template says so. */
    private record Wanted(String grouping, List<String> groups, Place place) {}

    /** Reads {@code {slag: [kostnad], resultatrad: [Personal]}}. */
    public static AccountFilter read(Fields fields) {
        List<Wanted> wanted = new ArrayList<>();
        for (String grouping : fields.keys()) {
            wanted.add(new Wanted(grouping, fields.texts(grouping), fields.place(grouping)));
        }
        return new AccountFilter(wanted);
    }

    /** The accounts; a grouping or group that the chart does not have is a finding, and then there are none. */
    public AccountSet accounts(Context context) {
        AccountSet accounts = context.accountSet();
        for (Wanted one : wanted) {
            accounts = accounts.and(accounts(one, context));
        }
        return accounts;
    }

    /** The groups of a grouping that have accounts in this filter, in the chart's order. */
    public Map<String, AccountSet> each(String grouping, Place place, Context context) {
        Map<String, AccountSet> each = new LinkedHashMap<>();
        if (known(grouping, context.reference().chart().groupings(), place, context)) {
            AccountSet all = accounts(context);
            for (String group : context.reference().chart().groups(grouping)) {
                AccountSet accounts = all.and(context.accountSet(grouping, group));
                if (!accounts.isEmpty()) {
                    each.put(group, accounts);
                }
            }
        }
        return each;
    }

    private static AccountSet accounts(Wanted one, Context context) {
        ChartOfAccounts chart = context.reference().chart();
        Optional<AccountSet> accounts = Optional.empty();
        if (known(one.grouping(), chart.groupings(), one.place(), context)) {
            for (String group : one.groups()) {
                if (known(group, chart.groups(one.grouping()), one.place(), context)) {
                    AccountSet of = context.accountSet(one.grouping(), group);
                    accounts = Optional.of(accounts.map(a -> a.or(of)).orElse(of));
                }
            }
        }
        return accounts.orElseGet(() -> context.ledger().accounts(List.of(), Map.of()));
    }

    private static boolean known(String name, Collection<String> names, Place place, Context context) {
        if (!names.contains(name)) {
            String near = Suggestion.of(name, names).orElse("");
            context.findings()
                    .add(Code.NAME_UNKNOWN, place, name, ChartOfAccounts.ROLE, near, String.join(", ", names));
        }
        return names.contains(name);
    }
}
