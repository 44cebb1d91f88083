package se.hsnreport.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.check.CheckResult;
import se.hsnreport.check.ShownCheck;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Report;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.ReportLayouter;
import se.hsnreport.master.Master;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.EditionWords;
import se.hsnreport.template.ReportMaker;
import se.hsnreport.template.SpreadNote;

/**
 * The written report of a build.
 *
 * @param report empty when the template has none
 * @param pages empty until it is laid out
 * @param checks what of it was compared
 * @param findings what is to be told of it
 */
record Reported(
        Optional<Report> report, Optional<LaidOutReport> pages, List<CheckResult> checks, List<Finding> findings) {
    Reported {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
    }

    /**
     * The report, its numbers and its typed words held against the figures.
     *
     * @param known what is known of the data
     */
    static Reported of(
            Calculated calculated,
            DeckBinder.Facts facts,
            Deck deck,
            Acknowledgements acknowledgements,
            List<Finding> known) {
        Findings told = new Findings();
        Optional<Report> report = ReportMaker.report(calculated.template(), calculated.plan(), facts, told)
                .map(made -> SpreadNote.on(made, known));
        List<CheckResult> checks = new ArrayList<>();
        report.ifPresent(made -> {
            checks.add(ShownCheck.run(deck.withSlides(List.of(made.asSlide())), told));
            Deck both = deck.withSlides(Stream.concat(deck.slides().stream(), Stream.of(made.asSlide()))
                    .toList());
            checks.add(calculated.reportTexts(both, facts, acknowledgements, told));
        });
        String template = calculated.template().place().file();
        List<Finding> findings =
                told.sorted().stream().map(found -> strict(found, template)).toList();
        return new Reported(report, Optional.empty(), checks, findings);
    }

    /** The template's sentences have computed numbers only: one that no figure bears out is not published. */
    static Finding strict(Finding found, String template) {
        boolean isOwn = found.place().file().equals(template);
        return isOwn && found.code() == Code.TEXT_UNMATCHED
                ? new Finding(Code.REPORT_UNMATCHED, found.place(), found.details())
                : found;
    }

    /** The deck with the report as its last slide, for all that goes through figures and words. */
    Deck with(Deck deck) {
        return report.map(made -> with(deck, made)).orElse(deck);
    }

    static Deck with(Deck deck, Report report) {
        Set<String> shown = deck.figures().stream().map(ShownFigure::key).collect(Collectors.toSet());
        List<Slide> slides = Stream.concat(deck.slides().stream(), Stream.of(report.asSlide(shown)))
                .toList();
        return deck.withSlides(slides);
    }

    /** Adds what was compared and found to what the slides' checks gave. */
    void tell(List<CheckResult> all, Findings into) {
        findings.forEach(into::add);
        for (CheckResult check : checks) {
            all.replaceAll(other -> other.code() == check.code() ? other.plus(check) : other);
        }
    }

    /**
     * The same on its pages.
     *
     * @param edition what stands on the pages of an edition besides; empty when it is none
     */
    Reported laidOut(Master master, Optional<EditionWords> edition, Findings told) {
        Optional<LaidOutReport> pages = report.map(
                        made -> edition.map(words -> words.on(made)).orElse(made))
                .map(made -> ReportLayouter.layOut(made, master, told));
        return new Reported(report, pages, checks, findings);
    }

    /** Its files, when it is laid out. */
    Optional<ReportFiles> files(Request request) {
        return pages.map(laidOut -> new ReportFiles(laidOut, request));
    }
}
