package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Starter;

/** {@code hsnreport init}. */
@Command(name = "init", sortOptions = false, customSynopsis = "hsnreport init DIR [--OPTION …]")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "directory")
    Path directory = Path.of("");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        Starter starter = Starter.write(directory);
        if (!starter.findings().isEmpty()) {
            Outcome failed = new Outcome(
                    Outcome.Status.NOT_WRITTEN,
                    starter.findings(),
                    List.of(),
                    0,
                    "",
                    Map.of(),
                    List.of(),
                    OutcomeReport.slashed(directory));
            new OutcomeReport(console, common).print(failed);
            return ExitCode.OUTPUT;
        }
        List<String> files =
                starter.files().stream().map(OutcomeReport::slashed).toList();
        String data = OutcomeReport.slashed(directory.resolve(Starter.DATA));
        String next = "hsnreport build --month " + Starter.MONTH + " --data "
                + (data.matches("\\S+") ? data : '"' + data + '"');
        if (common.json) {
            console.out()
                    .println(JsonOutcome.start("begun", ExitCode.OK, next) + ", \"files\": "
                            + JsonOutcome.array(
                                    files.stream().map(JsonOutcome::quoted).toList())
                            + ", \"findings\": []}");
        } else {
            files.forEach(console.out()::println);
        }
        if (!common.quiet) {
            console.end(ExitCode.OK, console.text("cli.begun", files.size(), next));
        }
        return ExitCode.OK;
    }
}
