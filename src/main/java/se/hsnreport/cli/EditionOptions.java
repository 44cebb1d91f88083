package se.hsnreport.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.hsnreport.build.Outcome;
import se.hsnreport.edition.Edition;

/** Whether what is built is sent, and as what. */
final class EditionOptions {
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
     * @param since whether changes are to be told since an earlier build
     */
    Optional<Edition> edition(PackOptions of, Console console, boolean draft, boolean since) {
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
        if (corrects && since) {
            throw of.usage(console, "cli.edition-since", edition);
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
