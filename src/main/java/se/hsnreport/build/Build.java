package se.hsnreport.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.hsnreport.check.CheckResult;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Slide;
import se.hsnreport.edition.FrozenEdition;
import se.hsnreport.edition.Hashes;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.render.Renderer;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckTemplate;

/** Builds a board's documents of a month: load, calculate, render; published whole or not at all. */
public final class Build {
    private final Request request;
    private final Findings findings = new Findings();
    private final Stopwatch watch = new Stopwatch();
    private final List<CheckResult> checks = new ArrayList<>();
    private final List<Renderer> renderers;
    private Optional<Sending> sending = Optional.empty();
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
        Build build = new Build(request, renderers);
        return build.written(Publication::open, build::publish);
    }

    /** Does all that a build does, but leaves pictures beside the place of its output. */
    static Outcome preview(Request request, Preview preview) {
        Build build = new Build(request, List.of());
        return build.written(
                Publication::openPreview, (loaded, made, output) -> build.previewed(preview, made, output));
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

    /** Writes forms for the areas' comments, reads them in again, or tells of them. */
    public static Formed forms(Request request, FormOrder order) {
        Build build = new Build(request, List.of());
        List<FormState> states = new ArrayList<>();
        Outcome outcome = build.unpublished((loaded, made) -> build.formed(loaded, made, order, states));
        return new Formed(outcome, states);
    }

    /** Drafts the memo by which a pack that was built is laid before the board. */
    public static Outcome memo(Request request, MemoWishes wishes) {
        Build build = new Build(request, List.of());
        Outcome outcome = build.unpublished((loaded, made) -> build.drafted(loaded, made, wishes));
        return outcome.status() == Outcome.Status.FAILED_CHECKS
                ? Outcome.failed(Outcome.Status.UNDRAFTED, outcome.findings(), "")
                : outcome;
    }

    /** What becomes of a deck that is ready. */
    @FunctionalInterface
    private interface Finish {
        Outcome of(Loaded loaded, Made deck) throws IOException;
    }

    private Outcome unpublished(Finish finish) {
        return forBoard((board, extracts) -> build(board, extracts, finish));
    }

    /** What is done for the board that is asked for. */
    @FunctionalInterface
    private interface Task {
        Outcome of(String board, Extracts extracts) throws IOException;
    }

    private Outcome forBoard(Task task) {
        Extracts extracts = Extracts.open(request.directories().data(), findings);
        Optional<String> board = Boards.wanted(request, extracts);
        try {
            return board.isEmpty() ? Boards.none(extracts, findings) : task.of(board.get(), extracts.of(board.get()));
        } catch (IOException e) {
            return notWritten(e);
        }
    }

    private Outcome accepted(Loaded loaded, Made made, Set<String> slides) throws IOException {
        Acceptance acceptance = new Acceptance(request.directories().data(), made.deck(), loaded.comments(), slides);
        if (!acceptance.unknown().isEmpty()) {
            return noSlide(acceptance.commented());
        }
        List<Path> files = acceptance.write();
        List<Finding> left = acceptance.left(told(), files);
        return new Outcome(Outcome.Status.ACCEPTED, left, files, 0, "", watch.millis(), List.of(), "");
    }

    private Outcome formed(Loaded loaded, Made made, FormOrder order, List<FormState> states) throws IOException {
        Forms forms = Forms.of(
                request, made.calculated(), made.deck(), loaded.master().orElseThrow(), findings);
        Optional<List<Path>> files = forms.run(order);
        if (files.isEmpty()) {
            return ended(Outcome.Status.LOCKED);
        }
        states.addAll(forms.states());
        Outcome.Status status = findings.any(Severity.ERROR) ? Outcome.Status.BAD_INPUT : Outcome.Status.FORMS;
        return new Outcome(status, told(), files.get(), 0, "", watch.millis(), List.of(), "");
    }

    private Outcome drafted(Loaded loaded, Made made, MemoWishes wishes) throws IOException {
        Optional<Path> file = new MemoDraft(request, wishes, made.calculated(), findings)
                .write(made.shown(), loaded.master().orElseThrow(), acknowledgements);
        if (file.isEmpty()) {
            return MemoFile.unwritten(findings)
                    .map(code -> Outcome.failed(Outcome.Status.NOT_WRITTEN, told(), code.id()))
                    .orElseGet(() -> ended(
                            findings.any(Severity.ERROR) ? Outcome.Status.BAD_INPUT : Outcome.Status.FAILED_CHECKS));
        }
        String sha256 = Hashes.of(file.get());
        return new Outcome(Outcome.Status.DRAFTED, told(), List.of(file.get()), 0, sha256, watch.millis(), checks, "");
    }

    private Outcome checked(Loaded loaded, Made deck) {
        return new Outcome(Outcome.Status.CHECKED, told(), List.of(), deck.figures(), "", watch.millis(), checks, "");
    }

    /** Where output is to lie. */
    @FunctionalInterface
    private interface Opening {
        Optional<Publication> of(Path out, Month month, String board) throws IOException;
    }

    /** What is written of a deck that is ready. */
    @FunctionalInterface
    private interface Writing {
        Outcome of(Loaded loaded, Made deck, Publication output) throws IOException;
    }

    private Outcome written(Opening opening, Writing writing) {
        return forBoard((board, extracts) -> {
            Optional<Publication> publication =
                    opening.of(request.directories().out(), request.month(), Sending.folder(request, board));
            if (publication.isEmpty()) {
                return ended(Outcome.Status.LOCKED);
            }
            try (Publication output = publication.get()) {
                return build(board, extracts, (loaded, deck) -> writing.of(loaded, deck, output));
            }
        });
    }

    private Outcome build(String board, Extracts extracts, Finish finish) throws IOException {
        Loaded loaded = Loaded.read(request, board, extracts, watch);
        acknowledgements = Acknowledgements.read(request.directories().data(), findings);
        Set<String> packs = loaded.template().map(t -> t.packs().keySet()).orElse(Set.of(request.pack()));
        if (!packs.isEmpty() && !packs.contains(request.pack())) {
            return Outcome.failed(Outcome.Status.UNKNOWN_PACK, List.of(), String.join(", ", packs));
        }
        List<String> editions = loaded.template().map(DeckTemplate::editions).orElse(List.of());
        sending = Sending.of(request, board, editions);
        if (!editions.isEmpty()
                && sending.filter(s -> !editions.contains(s.edition().kind())).isPresent()) {
            return Outcome.failed(Outcome.Status.UNKNOWN_EDITION, List.of(), String.join(", ", editions));
        }
        sending.ifPresent(s -> s.check(findings));
        if (findings.count(Code.EDITION_ALTERED) > 0) {
            return Outcome.failed(Outcome.Status.NOT_WRITTEN, told(), Sending.folder(request, board));
        }
        Earlier earlier =
                Earlier.read(request, board, sending.flatMap(Sending::since).or(request.documents()::since), findings);
        if (findings.any(Severity.ERROR)) {
            return ended(Outcome.Status.BAD_INPUT);
        }
        Made deck = new Maker(request, sending, acknowledgements, findings, checks, watch).made(loaded, earlier);
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

    private Outcome previewed(Preview preview, Made deck, Publication output) throws IOException {
        Deck all = deck.pages().deck();
        if (!preview.unknown(all.slides()).isEmpty()) {
            return noSlide(all.slides());
        }
        List<Path> files = output.publish(preview.write(deck.pages(), output, watch));
        watch.lap("publish");
        int figures = FiguresJson.distinct(deck.deck()).size();
        return new Outcome(Outcome.Status.PREVIEWED, told(), files, figures, "", watch.millis(), checks, "");
    }

    private Outcome publish(Loaded loaded, Made deck, Publication output) throws IOException {
        PackFiles pack = new PackFiles(request, renderers, deck);
        pack.write(output, watch);
        Map<String, String> hashes = output.verify();
        watch.lap("verify");
        pack.reread(output, watch, findings);
        if (findings.count(Code.OUTPUT_DIFFERS) > 0) {
            return Outcome.failed(Outcome.Status.NOT_WRITTEN, told(), Code.OUTPUT_DIFFERS.id());
        }
        if (sending.flatMap(Sending::standing).isPresent()) {
            return sentBefore(deck, hashes);
        }
        BuildReport.Judged judged = new BuildReport.Judged(
                checks, findings.sorted(), acknowledgements.accepted(findings.sorted(), request.month()));
        Optional<EditionReport> edition = sending.map(s -> EditionReport.of(s, deck.mark(), deck.changes()));
        BuildReport report = new BuildReport(request, loaded, judged, edition, hashes, watch.millis());
        try (OutputStream file = output.create(BuildReport.FILE)) {
            report.write(file);
        }
        output.verify();
        List<String> names = new ArrayList<>(hashes.keySet());
        names.add(BuildReport.FILE);
        request.progress().begins(Progress.Stage.PUBLISH);
        List<Path> files = output.publish(names);
        if (sending.isPresent()) {
            FrozenEdition.lock(files);
        }
        return written(Outcome.Status.PUBLISHED, deck, files, hashes);
    }

    /** An edition that was sent is never replaced: it is the same, or another one must be made. */
    private Outcome sentBefore(Made deck, Map<String, String> hashes) {
        Sending asked = sending.orElseThrow();
        FrozenEdition standing = asked.standing().orElseThrow();
        // whoever froze it may have been cut off before it was locked
        FrozenEdition.lock(standing.files());
        return asked.isAsSent(hashes, findings)
                ? written(Outcome.Status.UNCHANGED, deck, standing.files(), hashes)
                : Outcome.failed(Outcome.Status.NOT_WRITTEN, told(), Sending.slashed(standing.folder()));
    }

    private Outcome written(Outcome.Status status, Made deck, List<Path> files, Map<String, String> hashes) {
        return new Outcome(
                status, told(), files, deck.figures(), Hashes.over(hashes.values()), watch.millis(), checks, "");
    }

    private static Outcome noSlide(List<Slide> known) {
        String ids = known.stream().map(Slide::id).collect(Collectors.joining(", "));
        return Outcome.failed(Outcome.Status.UNKNOWN_SLIDE, List.of(), ids);
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
