package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Build;
import se.hsnreport.build.FormOrder;
import se.hsnreport.build.FormState;
import se.hsnreport.build.Formed;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;

/** {@code hsnreport kommentarer}. */
@Command(
        name = "kommentarer",
        sortOptions = false,
        customSynopsis = "hsnreport kommentarer --month 2024-02 [--OPTION …]")
final class FormsCommand implements Callable<Integer> {
    private final Console console;
    private final String commandLine;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--read", paramLabel = "PATH", arity = "1..*")
    List<Path> read = List.of();

    @Option(names = "--list", descriptionKey = "forms-list")
    boolean list;

    @Option(names = "--replace", descriptionKey = "forms-replace")
    boolean replace;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    FormsCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        if (list && !read.isEmpty()) {
            throw new ParameterException(spec.commandLine(), console.text("cli.forms-what"));
        }
        // texts that do not hold yet keep nobody from being asked for new ones
        Request request = of.unwritten(new Request.Rules(true, false), console, commandLine)
                .under(out);
        Formed formed = Build.forms(request, new FormOrder(task(), read, replace));
        Outcome outcome = of.known(formed.outcome(), console);
        new OutcomeReport(console, common).print(outcome, outcome.files(), formed.states());
        return ExitCode.of(outcome.status());
    }

    private FormOrder.Task task() {
        return list ? FormOrder.Task.LIST : read.isEmpty() ? FormOrder.Task.WRITE : FormOrder.Task.READ;
    }

    /** How far an area has come, for people. */
    static String line(FormState form, Console console) {
        String changed = form.changed() ? console.text("forms.changed") : "";
        return String.format(
                        Locale.ROOT, "%-44s %-12s %s", form.name(), console.text("forms." + form.status()), changed)
                .stripTrailing();
    }

    /** The same for programs. */
    static String json(List<FormState> forms) {
        return JsonOutcome.array(forms.stream()
                .map(form -> "{\"board\": " + JsonOutcome.quoted(form.board()) + ", \"area\": "
                        + JsonOutcome.quoted(form.area()) + ", \"name\": " + JsonOutcome.quoted(form.name())
                        + ", \"status\": " + JsonOutcome.quoted(form.status()) + ", \"changed\": " + form.changed()
                        + "}")
                .toList());
    }
}
