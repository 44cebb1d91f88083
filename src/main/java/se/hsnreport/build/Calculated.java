package se.hsnreport.build;

import java.time.LocalDate;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.Plan;

/** A month's figures, and what they were calculated from. */
record Calculated(Loaded loaded, DeckTemplate template, Context context, Plan plan) {
    /** Calculates all slides of the template, which has been read. */
    static Calculated of(Request request, Loaded loaded, Findings findings) {
        DeckTemplate template = loaded.template().orElseThrow();
        Scope scope =
                new Scope(template.scope().values()).within(loaded.reference().organisation());
        scope.check(loaded.reference().organisation(), template.scope().place(), findings);
        Context context =
                new Context(request.month(), scope, loaded.ledger(), loaded.reference(), loaded.extracts(), findings);
        MonthCheck.check(loaded.ledger(), request.month(), findings);
        return new Calculated(
                loaded, template, context, Plan.of(template, request.pack(), Calculations.all(), context));
    }

    /** What the deck is filled with. */
    DeckBinder.Facts facts(boolean draft) {
        return new DeckBinder.Facts(
                context.month(), loaded.reference().region(), meeting(), plan.figures(), loaded.comments(), draft);
    }

    /** The first meeting after the month's end. */
    private Optional<LocalDate> meeting() {
        Month next = context.month().plus(1);
        LocalDate lastDay = LocalDate.of(next.year(), next.number(), 1).minusDays(1);
        return loaded.reference().calendar().firstAfter(template.meeting(), lastDay);
    }
}
