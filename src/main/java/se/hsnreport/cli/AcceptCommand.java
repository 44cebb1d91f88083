package se.hsnreport.cli;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Build;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;

/** {@code hsnreport accept}. */
@Command(name = "accept", sortOptions = false, customSynopsis = "hsnreport accept --month 2024-02 [--OPTION …]")
final class AcceptCommand implements Callable<Integer> {
    private final Console console;
    private final String commandLine;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--slide", paramLabel = "ID")
    String slides = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    AcceptCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        Request request = of.unwritten(new Request.Rules(true, false), console, commandLine);
        Outcome outcome;
        try (ProgressLine progress = ProgressLine.of(console, common)) {
            outcome = of.known(Build.accept(request.told(progress), slides()), console);
        }
        if (outcome.status() == Outcome.Status.UNKNOWN_SLIDE) {
            String near = PackOptions.near(slides, outcome.problem());
            throw of.usage(console, "cli.slide-unknown", slides, near, outcome.problem());
        }
        new OutcomeReport(console, common).print(outcome);
        return ExitCode.of(outcome.status());
    }

    private Set<String> slides() {
        return Stream.of(slides.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }
}
