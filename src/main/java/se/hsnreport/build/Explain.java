package se.hsnreport.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.document.Deck;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.ReportMaker;
import se.hsnreport.trace.Explanation;
import se.hsnreport.trace.Keys;
import se.hsnreport.trace.Known;
import se.hsnreport.trace.RowFinder;

/** Tells where a figure comes from: calculates the month, renders nothing, and reads the figure's rows once more. */
public final class Explain {
    private final Request request;
    private final Findings findings = new Findings();
    private final Stopwatch watch = new Stopwatch();

    private Explain(Request request) {
        this.request = request;
    }

    /**
     * Explains what a name stands for.
     *
     * @param name slide/row/column, slide/row or slide
     * @param most how many rows to show of each sum
     */
    public static Explained run(Request request, String name, int most) {
        return new Explain(request).explained(name, most);
    }

    private Explained explained(String name, int most) {
        Extracts all = Extracts.open(request.directories().data(), findings);
        Optional<String> board = Boards.wanted(request, all);
        if (board.isEmpty()) {
            return Explained.not(Boards.none(all, findings));
        }
        Extracts extracts = all.of(board.get());
        Loaded loaded = Loaded.read(request, board.get(), extracts, watch);
        Set<String> packs = loaded.template().map(t -> t.packs().keySet()).orElse(Set.of(request.pack()));
        if (!packs.isEmpty() && !packs.contains(request.pack())) {
            return Explained.not(Outcome.failed(Outcome.Status.UNKNOWN_PACK, List.of(), String.join(", ", packs)));
        }
        if (findings.any(Severity.ERROR)) {
            return Explained.not(Outcome.failed(Outcome.Status.BAD_INPUT, findings.sorted(), ""));
        }
        Calculated calculated = Calculated.of(request, loaded, findings);
        DeckBinder.Facts facts = calculated.facts(request.rules().draft());
        Deck slides = DeckBinder.bind(calculated.template(), calculated.plan().slides(), facts, findings);
        Deck deck = ReportMaker.report(calculated.template(), calculated.plan(), facts, findings)
                .map(report -> Reported.with(slides, report))
                .orElse(slides);
        Keys keys = new Keys(
                deck,
                calculated.plan().figures().tables(),
                calculated.plan().figures().withoutData());
        Optional<Known> known = keys.find(name);
        RowFinder finder = new RowFinder(loaded.ledger(), extracts.again(), request.month(), most);
        return new Explained(
                Optional.empty(),
                known.map(figure -> Explanation.of(figure, deck, finder)),
                known.isPresent() ? List.of() : keys.under(name),
                keys.lacksData(name),
                known.isPresent() ? Optional.empty() : keys.near(name),
                List.copyOf(keys.slides()));
    }
}
