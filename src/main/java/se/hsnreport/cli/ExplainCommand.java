package se.hsnreport.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Explain;
import se.hsnreport.build.Explained;
import se.hsnreport.build.Request;

/** {@code hsnreport explain}. */
@Command(
        name = "explain",
        sortOptions = false,
        customSynopsis = "hsnreport explain --month 2024-02 SLIDE/ROW/COLUMN [--OPTION …]")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;
    private final String commandLine;

    @Parameters(index = "0", paramLabel = "SLIDE/ROW/COLUMN", descriptionKey = "figure")
    String key = "";

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--rows", paramLabel = "N")
    int rows = 20;

    @Option(names = "--draft", descriptionKey = "as-draft")
    boolean draft;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    ExplainCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        if (rows < 0) {
            throw of.usage(console, "cli.rows-wrong", rows);
        }
        Request request = of.unwritten(new Request.Rules(draft, false), console, commandLine);
        Explained explained;
        try (ProgressLine progress = ProgressLine.of(console, common)) {
            explained = Explain.run(request.told(progress), key, rows);
        }
        if (explained.failed().isPresent()) {
            var outcome = of.known(explained.failed().get(), console);
            new OutcomeReport(console, common).print(outcome);
            return ExitCode.of(outcome.status());
        }
        if (explained.isUnknown()) {
            String slides = explained.near().isPresent() ? "" : String.join(", ", explained.slides());
            throw of.usage(console, "cli.key-unknown", key, explained.near().orElse(""), slides);
        }
        if (common.json) {
            console.out().println(new ExplainedJson(key).text(explained));
        } else {
            new ExplainedText(console).print(key, explained);
        }
        return ExitCode.OK;
    }
}
