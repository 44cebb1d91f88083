package se.hsnreport.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.diff.Changes;
import se.hsnreport.diff.Pack;
import se.hsnreport.diff.PackReader;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Memo;
import se.hsnreport.document.Report;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.edition.FrozenEdition;
import se.hsnreport.edition.FrozenEditions;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.ReportLayouter;
import se.hsnreport.master.Master;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.ReportMaker;

/** Drafts the memo by which a pack that was built is laid before its board, from the very figures that the pack shows. */
final class MemoDraft {
    private static final String SUFFIX = "-tjansteskrivelse.docx";

    private final Request request;
    private final MemoWishes wishes;
    private final Calculated calculated;
    private final Findings findings;
    private final String base;
    private final Path month;

    MemoDraft(Request request, MemoWishes wishes, Calculated calculated, Findings findings) {
        this.request = request;
        this.wishes = wishes;
        this.calculated = calculated;
        this.findings = findings;
        this.base = Sending.base(request, calculated.template().board());
        this.month = request.directories().out().resolve(request.month().toString());
    }

    /**
     * Writes the memo beside the pack.
     *
     * @param shown all that the pack's figures are shown in
     * @return the file; empty when there are findings that stop it
     */
    Optional<Path> write(Deck shown, Master master, Acknowledgements acknowledgements) throws IOException {
        Optional<Pack> pack = built(shown);
        ReportMaker.MemoFacts known = new ReportMaker.MemoFacts(
                wishes.diary(), wishes.date(), pack.flatMap(this::mark).orElse(""));
        DeckBinder.Facts facts = calculated.facts(false);
        Optional<Memo> memo = ReportMaker.memo(calculated.template(), calculated.plan(), facts, known, findings);
        if (memo.isEmpty()) {
            findings.add(Code.MEMO_MISSING, calculated.template().place());
        }
        memo.ifPresent(made -> check(with(shown, made.text()), facts, known, acknowledgements));
        if (memo.isEmpty() || pack.isEmpty() || isStopped()) {
            return Optional.empty();
        }
        return Optional.of(file(memo.get(), pack.get(), master)).filter(file -> !isStopped());
    }

    /** Holds what is typed in it against the figures: what none bears out stops it, since a board decides on it. */
    private void check(
            Deck shown, DeckBinder.Facts facts, ReportMaker.MemoFacts known, Acknowledgements acknowledgements) {
        Findings own = new Findings();
        calculated.memoTexts(shown, facts, known, acknowledgements, own);
        String template = calculated.template().place().file();
        own.sorted().forEach(found -> findings.add(Reported.strict(found, template)));
    }

    private boolean isStopped() {
        return MemoFile.isStopped(findings);
    }

    private static Deck with(Deck deck, Report report) {
        List<Slide> slides = deck.slides().stream()
                .filter(slide -> !slide.id().equals(Report.ID))
                .toList();
        return deck.withSlides(
                Stream.concat(slides.stream(), Stream.of(report.asSlide())).toList());
    }

    private Optional<String> mark(Pack pack) {
        return pack.report().flatMap(Pack.Report::edition).map(Pack.Sent::mark);
    }

    /** The pack that is laid before the board: finished, no draft, as it was written, and saying what the data say now. */
    private Optional<Pack> built(Deck shown) throws IOException {
        Path folder = folder();
        if (!Files.exists(folder.resolve(BuildReport.FILE))) {
            findings.add(Code.MEMO_UNBUILT, Place.of(Sending.slashed(folder)), request.month(), edition());
            return Optional.empty();
        }
        Optional<Pack> pack = PackReader.read(folder, findings);
        Optional<Pack.Report> report = pack.flatMap(Pack::report);
        if (report.isPresent()) {
            if (report.get().draft()) {
                findings.add(Code.MEMO_DRAFT, Place.of(Sending.slashed(folder)));
            }
            altered(report.get());
            stale(pack.get(), shown);
        }
        return pack;
    }

    /** Tells of files that are not as the build left them. */
    private void altered(Pack.Report report) {
        new FrozenEdition(base, wishes.edition(), folder(), Optional.of(report))
                .altered().stream()
                        .filter(report.outputs()::containsKey)
                        .forEach(file ->
                                findings.add(Code.PACK_ALTERED, Place.of(Sending.slashed(folder().resolve(file)))));
    }

    private Path folder() {
        return month.resolve(
                wishes.edition().isEmpty() ? folderOfBoard() : FrozenEditions.folder(base, wishes.edition()));
    }

    /** All packs of a board that are not sent take turns in one folder. */
    private String folderOfBoard() {
        return calculated.template().board();
    }

    private String edition() {
        return wishes.edition().isEmpty() ? "" : "--edition " + wishes.edition();
    }

    private void stale(Pack pack, Deck shown) throws IOException {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        FiguresJson.write(shown, figures);
        Changes changes = Changes.between(pack, PackReader.of(figures.toByteArray()));
        if (!changes.isNothing()) {
            findings.add(
                    Code.MEMO_STALE,
                    Place.of(Sending.slashed(folder().resolve(PackReader.FIGURES))),
                    changes.figures().size(),
                    changes.figures().stream()
                            .findFirst()
                            .map(change -> change.figure().key().toString())
                            .orElse(""));
        }
    }

    private Path file(Memo memo, Pack pack, Master master) throws IOException {
        Pack.Report report = pack.report().orElseThrow();
        Table attachments = new Attachments(memo.attachments(), folder()).table(report.outputs());
        if (attachments.rows().isEmpty()) {
            findings.add(Code.MEMO_BARE, Place.of(Sending.slashed(folder())));
        }
        // a build that published meanwhile would give old hashes beside new numbers of pages
        altered(report);
        LaidOutReport pages = ReportLayouter.layOut(memo.text(), master, findings);
        return new MemoFile(memo, attachments, pages).write(month.resolve(name()), findings);
    }

    /** Such as {@code hsn-2024-02-au-tjansteskrivelse.docx}. */
    private String name() {
        String board = calculated.template().board();
        String pack = request.pack().equals(Request.FULL) ? "" : "-" + request.pack();
        String edition = wishes.edition().isEmpty() ? "" : "-" + wishes.edition();
        return board + "-" + request.month() + pack + edition + SUFFIX;
    }
}
