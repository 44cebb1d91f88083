package se.hsnreport.build;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.check.CheckResult;
import se.hsnreport.check.text.TextCheck;
import se.hsnreport.check.text.Topic;
import se.hsnreport.document.Deck;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.Plan;
import se.hsnreport.template.ReportMaker;

/** A month's figures, and what they were calculated from. */
record Calculated(Loaded loaded, DeckTemplate template, Context context, Plan plan) {
    /** Calculates all slides of the template, which has been read. */
    static Calculated of(Request request, Loaded loaded, Findings findings) {
        request.progress().begins(Progress.Stage.CALCULATE);
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

    /** Holds what people have typed on slides against what is computed. */
    CheckResult texts(Deck deck, DeckBinder.Facts facts, Acknowledgements acknowledgements, Findings findings) {
        return texts(deck, DeckBinder.texts(template, plan.slides(), facts, findings), acknowledgements, findings);
    }

    /** Holds what people have typed in the written report against what is computed. */
    CheckResult reportTexts(
            Deck withReport, DeckBinder.Facts facts, Acknowledgements acknowledgements, Findings findings) {
        return texts(withReport, ReportMaker.texts(template, plan, facts), acknowledgements, findings);
    }

    /** Holds what people have typed in the memo against what is computed. */
    CheckResult memoTexts(
            Deck withMemo,
            DeckBinder.Facts facts,
            ReportMaker.MemoFacts known,
            Acknowledgements acknowledgements,
            Findings findings) {
        return texts(withMemo, ReportMaker.memoTexts(template, plan, facts, known), acknowledgements, findings);
    }

    private CheckResult texts(Deck deck, List<TypedText> texts, Acknowledgements acknowledgements, Findings findings) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        plan.scopes()
                .forEach((slide, scope) ->
                        topics.put(slide, new Topic(scope.area(), scope.parameters(), scope.place())));
        TextCheck.Known known = new TextCheck.Known(
                loaded.reference().organisation(), loaded.reference().calendar(), template.meeting());
        TextCheck.Facts computed =
                new TextCheck.Facts(deck, plan.figures().tables(), topics, known, acknowledgements::answersFor);
        return TextCheck.run(texts, computed, findings);
    }

    /** The first meeting after the month's end. */
    private Optional<LocalDate> meeting() {
        Month next = context.month().plus(1);
        LocalDate lastDay = LocalDate.of(next.year(), next.number(), 1).minusDays(1);
        return loaded.reference().calendar().firstAfter(template.meeting(), lastDay);
    }
}
