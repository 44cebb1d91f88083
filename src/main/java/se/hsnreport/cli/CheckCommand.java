package se.hsnreport.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Build;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;

/** {@code hsnreport check}. */
@Command(name = "check", sortOptions = false, customSynopsis = "hsnreport check --month 2024-02 [--OPTION …]")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final String commandLine;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--strict")
    boolean strict;

    @Mixin
    JobFiles files = new JobFiles();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    CheckCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        Request request = of.unwritten(new Request.Rules(false, strict), console, commandLine);
        Outcome outcome;
        try (ProgressLine progress = ProgressLine.of(console, common)) {
            outcome = of.known(Build.check(request.told(progress)), console);
        }
        OutcomeReport report = new OutcomeReport(console, common, of.data);
        report.checks(outcome);
        report.print(outcome);
        files.write(outcome, spec.qualifiedName() + " " + of.month, of.data, console);
        return ExitCode.of(outcome.status());
    }
}
