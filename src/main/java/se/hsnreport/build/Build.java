package se.hsnreport.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.check.CheckResult;
import se.hsnreport.check.Checks;
import se.hsnreport.check.ShownCheck;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Layouter;
import se.hsnreport.master.Master;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.Plan;

/** Builds a board's documents of a month: load, calculate, render; published whole or not at all. */
public final class Build {
    private final Request request;
    private final Findings findings = new Findings();
    private final Stopwatch watch = new Stopwatch();
    private final List<CheckResult> checks = new ArrayList<>();
    private final List<Renderer> renderers;
    private Acknowledgements acknowledgements = new Acknowledgements(List.of());

    private Build(Request request, List<Renderer> renderers) {
        this.request = request;
        this.renderers = renderers;
    }

    /** Runs a build; whatever goes wrong with input or output is in the outcome. */
    public static Outcome run(Request request) {
        return run(request, Renderers.of(request.documents()));
    }

    /** Runs a build with other renderers. */
    static Outcome run(Request request, List<Renderer> renderers) {
        return new Build(request, renderers).run();
    }

    /** Does all that a build does but render and write; checks that fail are in the outcome. */
    public static Outcome check(Request request) {
        Build build = new Build(request, List.of());
        return build.unpublished(build::checked);
    }

    /**
     * Writes into the month's comments which figures they were written about.
     *
     * @param slides ids of the slides whose comments are meant; none for all
     */
    public static Outcome accept(Request request, Set<String> slides) {
        Build build = new Build(request, List.of());
        return build.unpublished((loaded, made) -> build.accepted(loaded, made, slides));
    }

    /** What becomes of forms, and how far each area has come. */
    public record Formed(Outcome outcome, List<FormState> states) {
        public Formed {
            states = List.copyOf(states);
        }
    }

    /** Writes forms for the areas' comments, reads them in again, or tells of them. */
    public static Formed forms(Request request, FormOrder order) {
        Build build = new Build(request, List.of());
        List<FormState> states = new ArrayList<>();
        Outcome outcome = build.unpublished((loaded, made) -> build.formed(loaded, made, order, states));
        return new Formed(outcome, states);
    }

    /** What becomes of a deck that is ready. */
    @FunctionalInterface
    private interface Finish {
        Outcome of(Loaded loaded, Made deck) throws IOException;
    }

    private Outcome unpublished(Finish finish) {
        Extracts extracts = Extracts.open(request.directories().data(), findings);
        Optional<String> board = board(request, extracts);
        try {
            return board.isEmpty() ? noBoard(extracts, findings) : build(board.get(), extracts, finish);
        } catch (IOException e) {
            return notWritten(e);
        }
    }

    private Outcome accepted(Loaded loaded, Made made, Set<String> slides) throws IOException {
        Acceptance acceptance = new Acceptance(request.directories().data(), made.deck(), loaded.comments(), slides);
        if (!acceptance.unknown().isEmpty()) {
            String known = acceptance.commented().stream().map(Slide::id).collect(Collectors.joining(", "));
            return Outcome.failed(Outcome.Status.UNKNOWN_SLIDE, List.of(), known);
        }
        List<Path> files = acceptance.write();
        List<Finding> left = acceptance.left(told(), files);
        return new Outcome(Outcome.Status.ACCEPTED, left, files, 0, "", watch.millis(), List.of(), "");
    }

    private Outcome formed(Loaded loaded, Made made, FormOrder order, List<FormState> states) throws IOException {
        Forms forms = Forms.of(
                request, made.calculated(), made.deck(), loaded.master().orElseThrow(), findings);
        List<Path> files = forms.run(order);
        states.addAll(forms.states());
        Outcome.Status status = findings.any(Severity.ERROR) ? Outcome.Status.BAD_INPUT : Outcome.Status.FORMS;
        return new Outcome(status, told(), files, 0, "", watch.millis(), List.of(), "");
    }

    private Outcome checked(Loaded loaded, Made deck) {
        int figures = FiguresJson.distinct(deck.shown()).size();
        return new Outcome(Outcome.Status.CHECKED, told(), List.of(), figures, "", watch.millis(), checks, "");
    }

    private Outcome run() {
        Extracts extracts = Extracts.open(request.directories().data(), findings);
        Optional<String> board = board(request, extracts);
        if (board.isEmpty()) {
            return noBoard(extracts, findings);
        }
        try {
            Optional<Publication> publication =
                    Publication.open(request.directories().out(), request.month(), board.get());
            if (publication.isEmpty()) {
                return ended(Outcome.Status.LOCKED);
            }
            try (Publication output = publication.get()) {
                return build(board.get(), extracts, (loaded, deck) -> publish(loaded, deck, output));
            }
        } catch (IOException e) {
            return notWritten(e);
        }
    }

    /** The board that is asked for, or the first; empty when the data serve none of that name. */
    static Optional<String> board(Request request, Extracts extracts) {
        List<String> boards = extracts.describedBy().boards();
        return request.board().or(() -> boards.stream().findFirst()).filter(boards::contains);
    }

    static Outcome noBoard(Extracts extracts, Findings findings) {
        return findings.any(Severity.ERROR)
                ? Outcome.failed(Outcome.Status.BAD_INPUT, findings.sorted(), "")
                : Outcome.failed(
                        Outcome.Status.UNKNOWN_BOARD,
                        List.of(),
                        String.join(", ", extracts.describedBy().boards()));
    }

    private Outcome build(String board, Extracts extracts, Finish finish) throws IOException {
        Loaded loaded = Loaded.read(request, board, extracts, watch);
        acknowledgements = Acknowledgements.read(request.directories().data(), findings);
        Set<String> packs = loaded.template().map(t -> t.packs().keySet()).orElse(Set.of(request.pack()));
        if (!packs.isEmpty() && !packs.contains(request.pack())) {
            return Outcome.failed(Outcome.Status.UNKNOWN_PACK, List.of(), String.join(", ", packs));
        }
        Earlier earlier = Earlier.read(request, board, findings);
        if (findings.any(Severity.ERROR)) {
            return ended(Outcome.Status.BAD_INPUT);
        }
        Made deck =
                deck(loaded, loaded.template().orElseThrow(), loaded.master().orElseThrow(), earlier);
        if (findings.any(Severity.ERROR)) {
            return ended(Outcome.Status.BAD_INPUT);
        }
        for (Acknowledgements.Acknowledgement idle : acknowledgements.idle(findings.sorted(), request.month())) {
            findings.add(Code.ACKNOWLEDGEMENT_IDLE, idle.place(), idle.code().id());
        }
        if (failed() && !request.rules().draft()) {
            return ended(Outcome.Status.FAILED_CHECKS);
        }
        return finish.of(loaded, deck);
    }

    private boolean failed() {
        boolean warned = request.rules().strict() && told().stream().anyMatch(f -> f.severity() == Severity.WARNING);
        return warned || findings.any(Severity.FAILED_CHECK);
    }

    /**
     * What was made.
     *
     * @param calculated what it was made of
     * @param deck the month's own slides
     * @param pages of them, and of what changed since an earlier build
     * @param reported the written report
     */
    private record Made(Calculated calculated, Deck deck, LaidOutDeck pages, Reported reported) {
        /** All that shows figures. */
        Deck shown() {
            return reported.with(deck);
        }
    }

    private Made deck(Loaded loaded, DeckTemplate template, Master master, Earlier earlier) throws IOException {
        Calculated calculated = Calculated.of(request, loaded, findings);
        Plan plan = calculated.plan();
        watch.lap("calculate");
        checks.addAll(Checks.run(calculated.context(), plan.figures().tables()));
        watch.lap("check");
        DeckBinder.Facts facts = calculated.facts(request.rules().draft());
        Deck deck = DeckBinder.bind(template, plan.slides(), facts, findings);
        checks.add(ShownCheck.run(deck, findings));
        watch.lap("bind");
        checks.add(calculated.texts(deck, facts, acknowledgements, findings));
        watch.lap("texts");
        Reported reported = Reported.of(calculated, facts, deck, acknowledgements);
        watch.lap("report");
        Optional<Changes> changes = compared(reported.with(deck), earlier);
        Reconciled reconciled = new Reconciled(
                template.language(), loaded.inputs().size(), loaded.ledger().files());
        Deck whole = plan.reconciled(
                deck,
                reconciled.of(
                        checks, findings.sorted(), acknowledgements.accepted(findings.sorted(), request.month())));
        Deck told = changes.map(c ->
                        ChangesPage.added(whole, c, DeckBinder.names(template, plan.slides(), facts), master, findings))
                .orElse(whole);
        LaidOutDeck laidOut = Layouter.layOut(told, master, findings);
        watch.lap("layout");
        // what there is to say of the report stands on none of the slides
        reported.tell(checks, findings);
        return new Made(calculated, deck, laidOut, reported.laidOut(master, findings));
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

    private Outcome publish(Loaded loaded, Made deck, Publication output) throws IOException {
        for (Renderer renderer : renderers) {
            try (OutputStream file = output.create(name(deck.deck(), renderer))) {
                renderer.render(deck.pages(), file);
            }
            watch.lap(renderer.extension());
        }
        Optional<ReportFiles> written = deck.reported().files(request);
        if (written.isPresent()) {
            written.get().write(output, watch);
        }
        try (OutputStream file = output.create(PackReader.FIGURES)) {
            FiguresJson.write(deck.shown(), file);
        }
        Map<String, String> hashes = output.verify();
        watch.lap("verify");
        reread(deck, output);
        if (findings.count(Code.OUTPUT_DIFFERS) > 0) {
            return Outcome.failed(Outcome.Status.NOT_WRITTEN, told(), Code.OUTPUT_DIFFERS.id());
        }
        BuildReport.Judged judged = new BuildReport.Judged(
                checks, findings.sorted(), acknowledgements.accepted(findings.sorted(), request.month()));
        BuildReport report = new BuildReport(request, loaded, judged, hashes, watch.millis());
        try (OutputStream file = output.create(BuildReport.FILE)) {
            report.write(file);
        }
        output.verify();
        List<String> names = new ArrayList<>(hashes.keySet());
        names.add(BuildReport.FILE);
        List<Path> files = output.publish(names);
        return new Outcome(
                Outcome.Status.PUBLISHED,
                told(),
                files,
                FiguresJson.distinct(deck.shown()).size(),
                Hashes.over(new LinkedHashMap<>(hashes).values()),
                watch.millis(),
                checks,
                "");
    }

    /** Holds what stands in the finished files against what was computed. */
    private void reread(Made deck, Publication output) throws IOException {
        Reread reread = new Reread(deck.pages());
        reread.figures(PackReader.FIGURES, output.written(PackReader.FIGURES), deck.shown());
        watch.lap("reread json");
        for (Renderer renderer : renderers) {
            String file = name(deck.deck(), renderer);
            reread.document(file, output.written(file));
            watch.lap("reread " + renderer.extension());
        }
        reread.tell(findings);
        Optional<ReportFiles> written = deck.reported().files(request);
        if (written.isPresent()) {
            written.get().reread(output, watch, findings);
        }
    }

    /** Such as {@code hsn-2024-02.pptx}, {@code hsn-2024-02-kort.pdf}, {@code hsn-2024-02-UTKAST.pptx}. */
    private String name(Deck deck, Renderer renderer) {
        String pack = request.pack().equals(Request.FULL) ? "" : "-" + request.pack();
        String draft = request.rules().draft() ? "-UTKAST" : "";
        return deck.board() + "-" + request.month() + pack + draft + renderer.suffix() + "." + renderer.extension();
    }

    private Outcome ended(Outcome.Status status) {
        return new Outcome(status, told(), List.of(), 0, "", Map.of(), checks, "");
    }

    /** What is told: all but the warnings that somebody has accepted. */
    private List<Finding> told() {
        List<Finding> all = new ArrayList<>(findings.sorted());
        all.removeAll(acknowledgements.accepted(all, request.month()).keySet());
        return all;
    }

    private Outcome notWritten(IOException e) {
        String shown = WriteFailure.tell(e, request.directories().out(), findings);
        return Outcome.failed(Outcome.Status.NOT_WRITTEN, findings.sorted(), shown);
    }
}
