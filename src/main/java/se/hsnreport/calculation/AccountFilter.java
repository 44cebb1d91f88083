package se.hsnreport.calculation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.reference.Account;
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
        check(context);
        return accounts(account -> true, filters(), context);
    }

    /** The groups of a grouping that the chart has accounts of within this filter, in the chart's order. */
    public Map<String, AccountSet> each(String grouping, Place place, Context context) {
        check(context);
        ChartOfAccounts chart = context.reference().chart();
        Map<String, AccountSet> each = new LinkedHashMap<>();
        if (known(grouping, chart.groupings(), place, context)) {
            tellUngrouped(grouping, place, context);
            for (String group : chart.groups(grouping)) {
                if (chart.accounts(grouping, group).stream().anyMatch(this::includes)) {
                    Map<String, String> filters = new TreeMap<>(filters());
                    filters.put(grouping, group);
                    each.put(group, accounts(a -> a.group(grouping).equals(group), filters, context));
                }
            }
        }
        return each;
    }

    /** An account of no group would be in the sum and in none of its parts. */
    private void tellUngrouped(String grouping, Place place, Context context) {
        for (Account account : context.reference().chart().accounts()) {
            if (includes(account) && account.group(grouping).isEmpty() && isBooked(account, context)) {
                context.findings().add(Code.GROUP_MISSING, place, account.range(), grouping);
            }
        }
    }

    private static boolean isBooked(Account account, Context context) {
        AccountSet own = context.ledger().accounts(account::covers, Map.of());
        Query query = Query.of(Kind.ACTUAL, Period.year(context.month()), own, context.unitSet());
        return context.ledger().rows(query) + context.ledger().rows(query.with(Kind.BUDGET)) > 0;
    }

    private AccountSet accounts(Predicate<Account> also, Map<String, String> filters, Context context) {
        Predicate<Account> wantedToo = also.and(this::includes);
        ChartOfAccounts chart = context.reference().chart();
        return context.ledger()
                .accounts(konto -> chart.account(konto).filter(wantedToo).isPresent(), filters);
    }

    private boolean includes(Account account) {
        return wanted.stream().allMatch(one -> one.groups().contains(account.group(one.grouping())));
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        wanted.forEach(one -> filters.put(one.grouping(), String.join(", ", one.groups())));
        return filters;
    }

    private void check(Context context) {
        ChartOfAccounts chart = context.reference().chart();
        for (Wanted one : wanted) {
            if (known(one.grouping(), chart.groupings(), one.place(), context)) {
                one.groups().forEach(group -> known(group, chart.groups(one.grouping()), one.place(), context));
            }
        }
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
