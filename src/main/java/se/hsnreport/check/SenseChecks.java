package se.hsnreport.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.hsnreport.calculation.Context;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Query;
import se.hsnreport.reference.Area;
import se.hsnreport.reference.ChartOfAccounts;
import se.hsnreport.reference.Slag;

/** Whether the ledger makes sense: signs, sizes and months that cannot be true although every row can be read. */
final class SenseChecks {
    /** So many times larger or smaller than the month before, amounts must be in another unit. */
    private static final BigDecimal OTHER_UNIT = BigDecimal.valueOf(30);

    /** Fewer rows than that may be alike in two months by chance. */
    private static final int FEW = 20;

    /** What is less than a part in so many of a month's turnover may have any sign. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** How many months a unit's month is compared with, as far as there are so many. */
    private static final int HISTORY = 36;

    /** So many months with the other sign make a rule. */
    private static final int USUAL = 12;

    private final Context context;
    private final Booked booked;
    private final List<Month> year;

    SenseChecks(Context context, Booked booked) {
        this.context = context;
        this.booked = booked;
        this.year = Period.ack(context.month()).months();
    }

    List<CheckResult> run() {
        return List.of(signs(), sizes(), repeated(), budgets(), jumps());
    }

    /** A whole slag or row of the statement whose sign is another than all of the year before. */
    private CheckResult signs() {
        Tally tally = new Tally(Code.SIGN_FLIPPED, context.findings());
        for (Kind kind : Kind.values()) {
            slag(kind, tally);
            groups(kind, tally);
        }
        return tally.result();
    }

    private void slag(Kind kind, Tally tally) {
        Map<String, String> slag = booked.groups(context.reference().chart(), ChartOfAccounts.SLAG);
        for (Month month : year) {
            booked.month(kind, month)
                    .ifPresent(b -> b.by(slag).forEach((group, kr) -> {
                        int expected = group.equals(Slag.INTAKT.id()) ? 1 : group.equals(Slag.KOSTNAD.id()) ? -1 : 0;
                        if (expected != 0) {
                            tell(kr.signum() == -expected, tally, b, kind, month, group, kr);
                        }
                    }));
        }
    }

    private void groups(Kind kind, Tally tally) {
        Map<String, String> rows = booked.groups(context.reference().chart(), "resultatrad");
        for (Month month : year) {
            booked.month(kind, month)
                    .ifPresent(b -> b.by(rows).forEach((group, kr) -> {
                        List<BigDecimal> before = history(kind, month, rows, group);
                        BigDecimal usual = median(before);
                        boolean matters = usual.abs().multiply(SMALL).compareTo(b.turnover()) > 0;
                        boolean ruled = matters
                                && before.size() >= USUAL
                                && before.stream().allMatch(v -> v.signum() == usual.signum())
                                && usual.signum() != 0;
                        if (ruled) {
                            // a small correction may turn a small row; half a usual month that is turned is a sign
                            boolean turned = kr.signum() == -usual.signum()
                                    && kr.abs().add(kr.abs()).compareTo(usual.abs()) > 0;
                            tell(turned, tally, b, kind, month, group, kr);
                        }
                    }));
        }
    }

    private static void tell(
            boolean wrong, Tally tally, BookedMonth month, Kind kind, Month of, String group, BigDecimal kr) {
        if (wrong) {
            tally.wrong(Place.of(month.file()), kind.id(), of, group, kr.toPlainString());
        } else {
            tally.right();
        }
    }

    /** The sums of the year before a month, those that there are. */
    private List<BigDecimal> history(Kind kind, Month month, Map<String, String> rows, String group) {
        return IntStream.rangeClosed(1, USUAL)
                .mapToObj(back -> booked.month(kind, month.plus(-back)))
                .flatMap(Optional::stream)
                .map(b -> b.by(rows).getOrDefault(group, BigDecimal.ZERO))
                .toList();
    }

    private static BigDecimal median(List<BigDecimal> values) {
        return values.isEmpty()
                ? BigDecimal.ZERO
                : values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Months whose amounts are a thousand times those of the month before, or a thousandth. */
    private CheckResult sizes() {
        Tally tally = new Tally(Code.AMOUNTS_SCALED, context.findings());
        for (Kind kind : Kind.values()) {
            for (Month month : year) {
                Optional<BookedMonth> now = booked.month(kind, month);
                Optional<BookedMonth> before = booked.month(kind, month.plus(-1));
                if (now.isPresent() && before.isPresent()) {
                    BigDecimal is = now.get().median();
                    BigDecimal was = before.get().median();
                    boolean scaled =
                            is.compareTo(was.multiply(OTHER_UNIT)) > 0 || was.compareTo(is.multiply(OTHER_UNIT)) > 0;
                    if (scaled) {
                        tally.wrong(
                                Place.of(now.get().file()), kind.id(), month, is.toPlainString(), was.toPlainString());
                    } else {
                        tally.right();
                    }
                }
            }
        }
        return tally.result();
    }

    /** Actuals that are the month before's: the same extract under another month. */
    private CheckResult repeated() {
        Tally tally = new Tally(Code.MONTH_REPEATED, context.findings());
        for (Month month : year) {
            Optional<BookedMonth> now = booked.month(Kind.ACTUAL, month);
            Optional<BookedMonth> before = booked.month(Kind.ACTUAL, month.plus(-1));
            if (now.isPresent() && before.isPresent() && now.get().size() >= FEW) {
                long same = now.get().sameLines(before.get());
                if (same * 10 > now.get().size() * 9L) {
                    tally.wrong(Place.of(now.get().file()), month, month.plus(-1), same);
                } else {
                    tally.right();
                }
            }
        }
        return tally.result();
    }

    /** Areas with actuals and no budget at all, although others have one: the whole of the actuals would count as deviation. */
    private CheckResult budgets() {
        Tally tally = new Tally(Code.AREA_UNBUDGETED, context.findings());
        Period ack = Period.ack(context.month());
        if (!context.ledger().missing(Kind.BUDGET, ack).isEmpty()) {
            return tally.result();
        }
        for (Area area : context.areas()) {
            Query actual = Query.of(Kind.ACTUAL, ack, context.ledger().accounts(), context.unitSet(area));
            if (context.ledger().rows(actual) > 0 && !area.equals(Area.UNMAPPED)) {
                if (context.ledger().rows(actual.with(Kind.BUDGET)) == 0) {
                    tally.wrong(Place.of(area.label()), ack);
                } else {
                    tally.right();
                }
            }
        }
        return tally.result();
    }

    /** Units whose month lies far outside all of their own history. */
    private CheckResult jumps() {
        Tally tally = new Tally(Code.UNIT_JUMPED, context.findings());
        Month month = context.month();
        booked.month(Kind.ACTUAL, month)
                .ifPresent(now -> now.byUnit().forEach((unit, kr) -> {
                    List<BigDecimal> before = IntStream.rangeClosed(1, HISTORY)
                            .mapToObj(back -> booked.month(Kind.ACTUAL, month.plus(-back)))
                            .flatMap(Optional::stream)
                            .flatMap(b -> Optional.ofNullable(b.byUnit().get(unit)).stream())
                            .toList();
                    if (before.size() >= USUAL) {
                        Spread spread = Spread.of(before);
                        if (spread.isFar(kr) && kr.abs().multiply(SMALL).compareTo(now.turnover()) > 0) {
                            tally.wrong(Place.of(now.file()), unit, month, kr.toPlainString(), spread.middle());
                        } else {
                            tally.right();
                        }
                    }
                }));
        return tally.result();
    }
}
