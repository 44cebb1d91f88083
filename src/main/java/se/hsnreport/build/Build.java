package se.hsnreport.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Deck;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
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

    private Build(Request request) {
        this.request = request;
    }

    /** Runs a build; whatever goes wrong with input or output is in the outcome. */
    public static Outcome run(Request request) {
        return new Build(request).run();
    }

    private Outcome run() {
        Extracts extracts = Extracts.open(request.directories().data(), findings);
        List<String> boards = extracts.describedBy().boards();
        String board = request.board().orElse(boards.isEmpty() ? "" : boards.get(0));
        if (!boards.contains(board)) {
            return findings.any(Severity.ERROR)
                    ? ended(Outcome.Status.BAD_INPUT)
                    : Outcome.failed(Outcome.Status.UNKNOWN_BOARD, List.of(), String.join(", ", boards));
        }
        try {
            Optional<Publication> publication =
                    Publication.open(request.directories().out(), request.month(), board);
            if (publication.isEmpty()) {
                return ended(Outcome.Status.LOCKED);
            }
            try (Publication output = publication.get()) {
                return build(board, extracts, output);
            }
        } catch (IOException e) {
            return notWritten(e);
        }
    }

    private Outcome build(String board, Extracts extracts, Publication output) throws IOException {
        Loaded loaded = Loaded.read(request, board, extracts, watch);
        Set<String> packs = loaded.template().map(t -> t.packs().keySet()).orElse(Set.of(request.pack()));
        if (!packs.isEmpty() && !packs.contains(request.pack())) {
            return Outcome.failed(Outcome.Status.UNKNOWN_PACK, List.of(), String.join(", ", packs));
        }
        if (findings.any(Severity.ERROR)) {
            return ended(Outcome.Status.BAD_INPUT);
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
        if (failed() && !request.rules().draft()) {
            return ended(Outcome.Status.FAILED_CHECKS);
        }
        return publish(loaded, deck, output);
    }

    private boolean failed() {
        boolean warned = request.rules().strict() && findings.any(Severity.WARNING);
        return warned || findings.any(Severity.FAILED_CHECK);
    }

    /**
     * What was made.
     *
     * @param deck the month's own slides
     * @param pages of them, and of what changed since an earlier build
     */
    private record Made(Deck deck, LaidOutDeck pages) {}

    private Made deck(Loaded loaded, DeckTemplate template, Master master, Earlier earlier) throws IOException {
        Scope scope =
                new Scope(template.scope().values()).within(loaded.reference().organisation());
        scope.check(loaded.reference().organisation(), template.scope().place(), findings);
        Context context =
                new Context(request.month(), scope, loaded.ledger(), loaded.reference(), loaded.extracts(), findings);
        MonthCheck.check(loaded.ledger(), request.month(), findings);
        Plan plan = Plan.of(template, request.pack(), Calculations.all(), context);
        watch.lap("calculate");
        DeckBinder.Facts facts = new DeckBinder.Facts(
                request.month(),
                loaded.reference().region(),
                meeting(loaded, template),
                plan.figures(),
                loaded.comments(),
                request.rules().draft());
        Deck deck = DeckBinder.bind(template, plan.slides(), facts, findings);
        Deck whole = deck;
        if (earlier.any()) {
            Map<String, String> names = DeckBinder.names(template, plan.slides(), facts);
            whole = compared(deck, earlier, names, master);
            watch.lap("compare");
        }
        LaidOutDeck laidOut = Layouter.layOut(whole, master, findings);
        watch.lap("layout");
        return new Made(deck, laidOut);
    }

    /** The deck held to what was built before, with a page of what changed when that is asked for. */
    private Deck compared(Deck deck, Earlier earlier, Map<String, String> names, Master master) throws IOException {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        FiguresJson.write(deck, figures);
        Pack now = PackReader.of(figures.toByteArray());
        earlier.checkHistory(now, findings);
        return earlier.changes(now)
                .map(changes -> ChangesPage.added(deck, changes, names, master, findings))
                .orElse(deck);
    }

    /** The first meeting after the month's end. */
    private Optional<LocalDate> meeting(Loaded loaded, DeckTemplate template) {
        Month next = request.month().plus(1);
        LocalDate lastDay = LocalDate.of(next.year(), next.number(), 1).minusDays(1);
        return loaded.reference().calendar().firstAfter(template.meeting(), lastDay);
    }

    private Outcome publish(Loaded loaded, Made deck, Publication output) throws IOException {
        for (Renderer renderer : Renderers.of(request.documents())) {
            try (OutputStream file = output.create(name(deck.deck(), renderer))) {
                renderer.render(deck.pages(), file);
            }
            watch.lap(renderer.extension());
        }
        try (OutputStream file = output.create("figures.json")) {
            FiguresJson.write(deck.deck(), file);
        }
        Map<String, String> hashes = output.verify();
        watch.lap("verify");
        BuildReport report = new BuildReport(request, loaded, findings.sorted(), hashes, watch.millis());
        try (OutputStream file = output.create(BuildReport.FILE)) {
            report.write(file);
        }
        output.verify();
        List<String> names = new ArrayList<>(hashes.keySet());
        names.add(BuildReport.FILE);
        List<Path> files = output.publish(names);
        return new Outcome(
                Outcome.Status.PUBLISHED,
                findings.sorted(),
                files,
                FiguresJson.distinct(deck.deck()).size(),
                Hashes.over(new LinkedHashMap<>(hashes).values()),
                watch.millis(),
                "");
    }

    /** Such as {@code hsn-2024-02.pptx}, {@code hsn-2024-02-kort.pdf}, {@code hsn-2024-02-UTKAST.pptx}. */
    private String name(Deck deck, Renderer renderer) {
        String pack = request.pack().equals(Request.FULL) ? "" : "-" + request.pack();
        String draft = request.rules().draft() ? "-UTKAST" : "";
        return deck.board() + "-" + request.month() + pack + draft + renderer.suffix() + "." + renderer.extension();
    }

    private Outcome ended(Outcome.Status status) {
        return Outcome.failed(status, findings.sorted(), "");
    }

    private Outcome notWritten(IOException e) {
        Path file = e instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile())
                : request.directories().out();
        Optional<Path> inTheWay = Stream.iterate(file, f -> f != null, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst();
        String shown = inTheWay.orElse(file).toString().replace('\\', '/');
        findings.add(reason(e, inTheWay.isPresent()), Place.of(shown), String.valueOf(e.getMessage()));
        return Outcome.failed(Outcome.Status.NOT_WRITTEN, findings.sorted(), shown);
    }

    private static Code reason(IOException e, boolean isBlocked) {
        if (e instanceof AccessDeniedException) {
            return Code.OUTPUT_DENIED;
        }
        return isBlocked || e instanceof DirectoryNotEmptyException ? Code.OUTPUT_BLOCKED : Code.OUTPUT_FAILED;
    }
}
