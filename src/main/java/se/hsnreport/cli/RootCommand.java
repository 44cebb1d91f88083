package se.hsnreport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Version;

/** The program without a command: its short help. */
@Command(name = "hsnreport", sortOptions = false)
final class RootCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = {"-V", "--version"})
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.check(spec, console);
        if (version) {
            console.out().println("hsnreport " + Version.text());
        } else {
            console.err().println(spec.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        }
        return ExitCode.OK;
    }
}
