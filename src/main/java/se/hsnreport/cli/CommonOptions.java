package se.hsnreport.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import se.hsnreport.finding.Messages;

/** Options that work with every command. */
final class CommonOptions {
    @Option(names = "--json")
    boolean json;

    @Option(names = {"-q", "--quiet"})
    boolean quiet;

    @Option(names = {"-v", "--verbose"})
    boolean verbose;

    @Option(names = "--debug")
    boolean debug;

    @Option(names = "--no-color")
    boolean noColor;

    @Option(names = "--lang", paramLabel = "sv|en")
    String lang = "";

    @Option(names = "--ci", paramLabel = "github")
    String ci = "";

    /** Like a question for help: what is else required need not be given. */
    @Option(names = "--show-config", versionHelp = true)
    boolean showConfig;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /** Tells of a language that there are no messages in, and of a service that there is no dialect for. */
    void check(CommandSpec command, Console console) {
        if (!lang.isEmpty() && !Messages.LANGUAGES.contains(lang)) {
            String all = String.join(", ", Messages.LANGUAGES);
            throw new ParameterException(command.commandLine(), console.text("cli.lang-unknown", lang, all));
        }
        if (!ci.isEmpty() && Ci.dialect(ci).isEmpty()) {
            String all = Stream.of(Ci.Dialect.values()).map(Ci.Dialect::id).collect(Collectors.joining(", "));
            throw new ParameterException(
                    command.commandLine(), console.text("cli.ci-unknown", ci, PackOptions.near(ci, all), all));
        }
    }
}
