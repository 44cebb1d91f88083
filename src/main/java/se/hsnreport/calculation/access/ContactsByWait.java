package se.hsnreport.calculation.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.calculation.Calculation;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Arithmetic;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Unit;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Suggestion;
import se.hsnreport.source.Row;
import se.hsnreport.yaml.Fields;

/**
 * Contacts by the days they were waited for: month by month as numbers by class and as the share within the limit, and
 * the latest month of data against the same month last year.
 */
public final class ContactsByWait implements Calculation {
    private static final String ROLE = "kontakter";
    private static final String CLASS = "vantedagar";
    private static final String NUMBER = "antal";

    private final List<String> classes;
    private final List<String> within;
    private final String countRow;
    private final String shareRow;
    private final int yearsBack;

    private ContactsByWait(Fields fields) {
        this.classes = fields.texts("classes");
        this.within = fields.texts("within");
        this.countRow = fields.text("count", "Antal");
        this.shareRow = fields.text("share", "Andel");
        this.yearsBack = fields.integer("years-back", 1);
        within.stream().filter(one -> !classes.contains(one)).forEach(one -> unknown(one, fields));
    }

    private void unknown(String wrong, Fields fields) {
        String near = Suggestion.of(wrong, classes).orElse("");
        fields.findings()
                .add(Code.NAME_UNKNOWN, fields.place("within"), wrong, "within", near, String.join(", ", classes));
    }

    /**
     * Reads {@code classes}: the waiting days in the order to stack them, {@code within}: those of them that lie within
     * the limit, the key figures' labels {@code count} and {@code share}, and {@code years-back}.
     */
    public static ContactsByWait configure(Fields fields) {
        return new ContactsByWait(fields);
    }

    @Override
    public Set<String> roles() {
        return Set.of(ROLE);
    }

    @Override
    public FigureTable calculate(Context context) {
        FigureTable.Builder table = new FigureTable.Builder();
        Counts counts = Counts.of(context, ROLE, Filter.ALL, List.of(NUMBER));
        Optional<Month> latest = counts.latest();
        if (latest.isEmpty()) {
            return table.build();
        }
        check(counts, context);
        keyFigures(table, counts, latest.get());
        List<Month> months = counts.months(context.month().year() - yearsBack, latest.get());
        months.forEach(month -> month(table, counts, month));
        return table.remarks(counts.annotated().remarks(context.month(), latest.get(), months, Month::toString))
                .build();
    }

    /** Tells of classes that the template does not name: they would be missing in the stacks. */
    private void check(Counts counts, Context context) {
        Set<String> told = new LinkedHashSet<>(classes);
        for (Row row : counts.rows()) {
            String found = row.text(CLASS);
            if (told.add(found)) {
                String near = Suggestion.of(found, classes).orElse("");
                context.findings()
                        .add(Code.VALUE_NOT_LISTED, row.place(CLASS), found, CLASS, String.join(", ", classes), near);
            }
        }
    }

    private void keyFigures(FigureTable.Builder table, Counts counts, Month now) {
        Month before = now.plus(-12);
        boolean comparable = counts.annotated().comparable(before, now);
        Changes.put(table, countRow, counts.sum(NUMBER, now), counts.sum(NUMBER, before), comparable);
        Changes.put(table, shareRow, share(counts, now), share(counts, before), comparable);
    }

    private void month(FigureTable.Builder table, Counts counts, Month month) {
        String row = month.toString();
        table.row(FigureTable.Row.item(row));
        classes.forEach(
                one -> table.put(row, one, counts.part(CLASS, List.of(one)).sum(NUMBER, month)));
        table.put(row, Changes.SHARE, share(counts, month));
    }

    private Figure share(Counts counts, Month month) {
        Figure part = counts.part(CLASS, within).sum(NUMBER, month);
        return Arithmetic.ratio("antal inom gränsen / antal", Unit.ANDEL, part, counts.sum(NUMBER, month));
    }
}
