package se.hsnreport.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.hsnreport.finding.Code;
import se.hsnreport.reference.ChartOfAccounts;
import se.hsnreport.source.CellTyping;
import se.hsnreport.source.CellVisitor;
import se.hsnreport.source.Cells;
import se.hsnreport.source.DataFile;
import se.hsnreport.source.Months;
import se.hsnreport.source.NumberParser;
import se.hsnreport.source.NumberParser.Problem;
import se.hsnreport.source.Resource;

/**
 * Adds the rows of one resource to the cube. This is where the time goes with ten million rows: a good row makes no
 * objects here.
 */
final class PostingReader implements CellVisitor {
    /** What a motpart in the same organisation is called in extracts. */
    private static final Set<String> INTERNAL = Set.of("i", "int", "intern");

    private static final Set<String> NOT_ONE_OFF = Set.of("", "nej", "0", "false", "falskt");

    private final Resource resource;
    private final Loading loading;
    private final PostingSink sink;
    private final boolean isAccounting;
    private final int period;
    private final int amount;
    private final CellTyping periods;
    private final CellTyping amounts;
    private final CodeColumn accounts;
    private final UnitColumn units;
    private final CodeColumn kinds;
    private final List<CodeColumn> versions = new ArrayList<>();
    private final List<CodeColumn> marked = new ArrayList<>();
    private final List<OtherColumn> others;
    private final Codes versionNames = new Codes();
    private final Set<Integer> budgetVersions = new TreeSet<>();

    /** Adds the postings to the cube of what is being loaded. */
    PostingReader(Resource resource, Loading loading) {
        this(resource, loading, loading::add);
    }

    /** Shows the postings to a sink. */
    PostingReader(Resource resource, Loading loading, PostingSink sink) {
        this.resource = resource;
        this.loading = loading;
        this.sink = sink;
        this.isAccounting = resource.sign() == Resource.Sign.ACCOUNTING;
        this.period = resource.index("period");
        this.amount = resource.index("belopp");
        this.periods = typing("period");
        this.amounts = typing("belopp");
        this.accounts = column("konto", this::account);
        this.units = new UnitColumn(resource, loading);
        this.kinds = column("typ", this::kind);
        if (resource.has("budgetversion")) {
            versions.add(column("budgetversion", (text, cells) -> versionNames.number(text)));
        }
        if (resource.has("engangspost")) {
            marked.add(column("engangspost", PostingReader::oneOff));
        }
        if (resource.has("motpart")) {
            marked.add(column("motpart", PostingReader::counterpart));
        }
        this.others = OtherColumn.of(resource, loading);
    }

    private CellTyping typing(String field) {
        int position = resource.index(field);
        return new CellTyping(resource.fields().get(position), position, loading.findings);
    }

    private CodeColumn column(String field, CodeColumn.Lookup lookup) {
        return new CodeColumn(resource.index(field), typing(field), lookup);
    }

    @Override
    public void file(DataFile file) {
        loading.file(resource, file.name());
    }

    @Override
    public void row(Cells cells) {
        int month = month(cells);
        int account = accounts.number(cells);
        int unit = units.number(cells, month);
        int kind = kinds.number(cells);
        long ore = amount(cells);
        for (OtherColumn other : others) {
            other.check(cells);
        }
        int marks = 0;
        for (CodeColumn column : marked) {
            marks |= column.number(cells);
        }
        if ((month | account | unit | kind | marks) < 0 || ore == Long.MIN_VALUE) {
            return;
        }
        if (!versions.isEmpty() && kind == Kind.BUDGET.number()) {
            version(cells);
        }
        sink.take(kind, month, unit, account, marks, isAccounting ? -ore : ore, cells);
    }

    private int month(Cells cells) {
        int month = Months.index(cells.characters(), cells.start(period), cells.end(period));
        return month == Months.NONE ? monthOfText(cells) : month;
    }

    private int monthOfText(Cells cells) {
        String text = periods.text(cells);
        if (text.isEmpty()) {
            loading.findings.add(Code.VALUE_REQUIRED, cells.place(period), "period");
            return Months.NONE;
        }
        int month = Months.index(text.toCharArray(), 0, text.length());
        if (month == Months.NONE) {
            loading.findings.add(Code.MONTH_INVALID, cells.place(period), text, "period");
        }
        return month;
    }

    /** In öre, as in the file; the smallest long when the cell was found wrong, which no amount of 15 digits is. */
    private long amount(Cells cells) {
        NumberParser parser = amounts.parser(cells);
        Problem problem = parser.parse(cells.characters(), cells.start(amount), cells.end(amount));
        if (problem == Problem.NONE) {
            problem = parser.oreProblem();
        }
        if (problem != Problem.NONE) {
            return amountOfText(problem, cells);
        }
        boolean isOutside = amounts.isBounded() && !amounts.isGood(amounts.text(cells), cells);
        return isOutside ? Long.MIN_VALUE : parser.ore();
    }

    private long amountOfText(Problem problem, Cells cells) {
        String text = amounts.text(cells);
        amounts.tell(text.isEmpty() ? Problem.EMPTY : problem, text, cells);
        return Long.MIN_VALUE;
    }

    private int account(String konto, Cells cells) {
        ChartOfAccounts chart = loading.reference.chart();
        if (konto.isEmpty()) {
            return required("konto", cells);
        }
        boolean isUnknown = chart.account(konto).isEmpty() && !chart.isEmpty();
        if (isUnknown && !loading.unmapped.account(konto, cells.place(resource.index("konto")))) {
            Set<String> known = new TreeSet<>();
            chart.accounts().forEach(a -> known.add(a.from()));
            return loading.unknown(konto, "konto", ChartOfAccounts.ROLE, known, cells.place(resource.index("konto")));
        }
        return loading.accounts.number(konto);
    }

    private int kind(String typ, Cells cells) {
        if (typ.isEmpty()) {
            return required("typ", cells);
        }
        if (Kind.of(typ).isEmpty()) {
            return loading.unknown(
                    typ, "typ", Ledger.ROLE, Set.of("utfall", "budget"), cells.place(resource.index("typ")));
        }
        return Kind.of(typ).get().number();
    }

    private int required(String field, Cells cells) {
        loading.findings.add(Code.VALUE_REQUIRED, cells.place(resource.index(field)), field);
        return CodeColumn.WRONG;
    }

    private static int oneOff(String text, Cells cells) {
        return NOT_ONE_OFF.contains(text.toLowerCase(Locale.ROOT)) ? 0 : CellKey.ONE_OFF;
    }

    private static int counterpart(String text, Cells cells) {
        return INTERNAL.contains(text.toLowerCase(Locale.ROOT)) ? CellKey.INTERNAL : 0;
    }

    private void version(Cells cells) {
        int version = versions.get(0).number(cells);
        if (version >= 0 && budgetVersions.add(version)) {
            loading.deliveries.version(versionNames.code(version), cells);
        }
    }
}
