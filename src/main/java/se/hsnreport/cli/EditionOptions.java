package se.hsnreport.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;
import se.hsnreport.edition.Edition;

/** Whether what is built is sent, and as what. */
final class EditionOptions {
    /** The documents that have the page on which a correction tells its reason. */
    private static final Set<String> PAGED = Set.of("pptx", "pdf");

    @Option(names = "--edition", paramLabel = "au")
    String edition = "";

    @Option(names = "--date", paramLabel = "2024-03-20")
    String date = "";

    @Option(names = "--reason", paramLabel = "TEXT")
    String reason = "";

    /**
     * The edition; empty when nothing is sent.
     *
     * @param draft whether a draft is asked for, which is never sent
     * @param documents as a build takes them: what is to be sent, and what changes are to be told since
     */
    Optional<Edition> edition(PackOptions of, Console console, boolean draft, Request.Documents documents) {
        if (edition.isEmpty() && date.isEmpty() && reason.isEmpty()) {
            return Optional.empty();
        }
        if (!Edition.isId(edition)) {
            throw of.usage(console, edition.isEmpty() ? "cli.edition-none" : "cli.edition-wrong", edition);
        }
        if (draft) {
            throw of.usage(console, "cli.edition-draft", edition);
        }
        boolean corrects = Edition.isCorrection(edition);
        if (corrects == date.isEmpty() || corrects == reason.isBlank()) {
            throw of.usage(console, corrects ? "cli.edition-why" : "cli.edition-no-why", edition);
        }
        if (corrects && documents.since().isPresent()) {
            throw of.usage(console, "cli.edition-since", edition);
        }
        if (corrects && !documents.formats().isEmpty() && Collections.disjoint(documents.formats(), PAGED)) {
            throw of.usage(console, "cli.edition-unseen", edition);
        }
        return Optional.of(new Edition(edition, day(of, console), reason.strip()));
    }

    /** Tells of an edition that the template does not know. */
    Outcome known(Outcome outcome, PackOptions of, Console console) {
        if (outcome.status() == Outcome.Status.UNKNOWN_EDITION) {
            String all = outcome.problem();
            throw of.usage(console, "cli.edition-unknown", edition, PackOptions.near(edition, all), all);
        }
        return outcome;
    }

    private Optional<LocalDate> day(PackOptions of, Console console) {
        try {
            return Optional.of(date).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw of.usage(console, "cli.date-wrong", date);
        }
    }
}
