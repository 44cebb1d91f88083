package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Build;
import se.hsnreport.build.MemoWishes;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;
import se.hsnreport.edition.Edition;

/** {@code hsnreport tjansteskrivelse}. */
@Command(
        name = "tjansteskrivelse",
        sortOptions = false,
        customSynopsis = "hsnreport tjansteskrivelse --month 2024-02 [--OPTION …]")
final class TjansteskrivelseCommand implements Callable<Integer> {
    private final Console console;
    private final String commandLine;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--edition", paramLabel = "au")
    String edition = "";

    @Option(names = "--diary", paramLabel = "NUMBER")
    String diary = "";

    @Option(names = "--date", paramLabel = "2024-03-20")
    String date = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    TjansteskrivelseCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        if (!edition.isEmpty() && !Edition.isId(edition)) {
            throw of.usage(console, "cli.edition-wrong", edition);
        }
        MemoWishes wishes = new MemoWishes(edition, diary.strip(), day());
        Request unwritten = of.unwritten(new Request.Rules(false, false), console, commandLine);
        Outcome outcome;
        try (ProgressLine progress = ProgressLine.of(console, common)) {
            outcome = of.known(Build.memo(unwritten.under(out).told(progress), wishes), console);
        }
        new OutcomeReport(console, common, of.data).print(outcome);
        return ExitCode.of(outcome.status());
    }

    private String day() {
        try {
            return date.isEmpty() ? "" : LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            throw of.usage(console, "cli.date-wrong", date);
        }
    }
}
