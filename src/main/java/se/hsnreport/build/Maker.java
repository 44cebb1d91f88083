package se.hsnreport.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.hsnreport.check.CheckResult;
import se.hsnreport.check.Checks;
import se.hsnreport.check.ShownCheck;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Deck;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Layouter;
import se.hsnreport.master.Master;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.EditionWords;
import se.hsnreport.template.Plan;

/**
 * Calculates, checks, binds and lays out.
 *
 * @param sending the edition that is to be sent; empty when it is none
 * @param findings gets what is found on the way
 * @param checks gets the checks that were made
 */
record Maker(
        Request request,
        Optional<Sending> sending,
        Acknowledgements acknowledgements,
        Findings findings,
        List<CheckResult> checks,
        Stopwatch watch) {
    /** Makes all that there is to show of what was loaded. */
    Made made(Loaded loaded, Earlier earlier) throws IOException {
        DeckTemplate template = loaded.template().orElseThrow();
        Master master = loaded.master().orElseThrow();
        Calculated calculated = Calculated.of(request, loaded, findings);
        Plan plan = calculated.plan();
        watch.lap("calculate");
        request.progress().begins(Progress.Stage.CHECK);
        checks.addAll(Checks.run(calculated.context(), plan.figures().tables()));
        watch.lap("check");
        DeckBinder.Facts facts = calculated.facts(request.rules().draft());
        Deck deck = DeckBinder.bind(template, plan.slides(), facts, findings);
        checks.add(ShownCheck.run(deck, findings));
        watch.lap("bind");
        checks.add(calculated.texts(deck, facts, acknowledgements, findings));
        watch.lap("texts");
        Reported reported = Reported.of(calculated, facts, deck, acknowledgements, findings.sorted());
        watch.lap("report");
        Optional<Changes> changes = compared(reported.with(deck), earlier);
        Reconciled reconciled = new Reconciled(
                template.language(), loaded.inputs().size(), loaded.ledger().files());
        Deck whole = plan.reconciled(
                deck,
                reconciled.of(
                        checks, findings.sorted(), acknowledgements.accepted(findings.sorted(), request.month())));
        Optional<EditionWords> words = sending.map(s -> DeckBinder.edition(
                template, facts, s.edition().kind(), s.edition().date(), findings));
        String mark = words.map(EditionWords::mark).orElse("");
        sending.ifPresent(s -> s.check(changes, findings));
        Deck told = changes.map(c -> ChangesPage.added(
                        whole,
                        c,
                        DeckBinder.names(template, plan.slides(), facts),
                        sending.flatMap(s -> s.told(mark)),
                        master,
                        findings))
                .orElse(whole);
        request.progress().begins(Progress.Stage.LAYOUT, told.slides().size());
        LaidOutDeck laidOut = Layouter.layOut(words.map(w -> w.on(told)).orElse(told), master, findings);
        watch.lap("layout");
        // what there is to say of the report stands on none of the slides
        reported.tell(checks, findings);
        return new Made(calculated, deck, laidOut, changes, reported.laidOut(master, words, findings), mark);
    }

    /** Holds the deck to what was built before; gives what changed when that is asked for. */
    private Optional<Changes> compared(Deck deck, Earlier earlier) throws IOException {
        if (!earlier.any()) {
            return Optional.empty();
        }
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        FiguresJson.write(deck, figures);
        Pack now = PackReader.of(figures.toByteArray());
        earlier.checkHistory(now, findings);
        watch.lap("compare");
        return earlier.changes(now);
    }
}
