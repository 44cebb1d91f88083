package se.hsnreport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hsnreport completion}. */
@Command(name = "completion", sortOptions = false, customSynopsis = "hsnreport completion bash|zsh")
final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "SHELL", hideParamSyntax = true, descriptionKey = "shell")
    String shell = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    /** The script serves both shells: zsh reads it through its own bashcompinit. */
    @Override
    public Integer call() {
        common.check(spec, console);
        if (!SHELLS.contains(shell)) {
            String all = String.join(", ", SHELLS);
            throw new ParameterException(
                    spec.commandLine(), console.text("cli.shell-unknown", shell, PackOptions.near(shell, all), all));
        }
        console.out().print(AutoComplete.bash("hsnreport", spec.root().commandLine()));
        return ExitCode.OK;
    }
}
