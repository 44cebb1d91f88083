package se.hsnreport.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Trail;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.AccountSet;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.Query;
import se.hsnreport.ledger.UnitSet;
import se.hsnreport.reference.Area;

/** Whether sums are the sums of their parts, exactly, and one fact has one value wherever it stands. */
final class SumChecks {
    private final Context context;
    private final Map<String, FigureTable> tables;

    SumChecks(Context context, Map<String, FigureTable> tables) {
        this.context = context;
        this.tables = tables;
    }

    List<CheckResult> run() {
        return List.of(sums(), facts());
    }

    private CheckResult sums() {
        Tally tally = new Tally(Code.SUM_BROKEN, context.findings());
        for (Kind kind : Kind.values()) {
            places(kind, tally);
        }
        tables.forEach((slide, table) -> TableSums.of(slide, table, tally));
        return tally.result();
    }

    /** Units make up areas, areas the board, and months the year so far. */
    private void places(Kind kind, Tally tally) {
        Period ack = Period.ack(context.month());
        AccountSet accounts = context.ledger().accounts();
        Query board = Query.of(kind, ack, accounts, context.unitSet());
        BigDecimal areas = BigDecimal.ZERO;
        for (Area area : context.areas()) {
            UnitSet set = context.unitSet(area);
            BigDecimal whole = kr(board.with(set));
            BigDecimal units = context.units(area).stream()
                    .map(unit -> kr(board.with(context.unitSet(unit))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            compare(area.label() + " " + kind.id(), units, whole, tally);
            areas = areas.add(whole);
        }
        if (!context.areas().isEmpty()) {
            compare(kind.id(), areas, kr(board), tally);
            BigDecimal months =
                    ack.months().stream().map(month -> kr(board.with(month))).reduce(BigDecimal.ZERO, BigDecimal::add);
            compare(kind.id() + " " + ack, months, kr(board), tally);
        }
    }

    private BigDecimal kr(Query query) {
        return context.ledger().sum(query).kr();
    }

    static void compare(String what, BigDecimal parts, BigDecimal whole, Tally tally) {
        if (parts.compareTo(whole) == 0) {
            tally.right();
        } else {
            tally.wrong(Place.of(what), parts.toPlainString(), whole.toPlainString());
        }
    }

    /** Figures made by one formula of the same rows of the ledger. */
    private CheckResult facts() {
        Tally tally = new Tally(Code.FACT_SPLIT, context.findings());
        Map<List<Object>, Said> first = new LinkedHashMap<>();
        tables.forEach((slide, table) -> table.figures().forEach((cell, figure) -> {
            Trail trail = figure.trail();
            boolean ofLedger = !trail.selections().isEmpty()
                    && trail.selections().stream()
                            .allMatch(selection -> selection.role().equals(Ledger.ROLE));
            if (figure instanceof Figure.Value value && ofLedger) {
                Said here = new Said(slide + "/" + cell.row() + "/" + cell.column(), value.amount());
                Said other = first.putIfAbsent(List.of(trail.formula(), trail.selections(), value.unit()), here);
                if (other != null) {
                    said(other, here, tally);
                }
            }
        }));
        return tally.result();
    }

    private record Said(String key, BigDecimal amount) {}

    private static void said(Said one, Said other, Tally tally) {
        if (one.amount().compareTo(other.amount()) == 0) {
            tally.right();
        } else {
            tally.wrong(
                    Place.of(other.key()),
                    other.amount().toPlainString(),
                    one.amount().toPlainString(),
                    one.key());
        }
    }
}
