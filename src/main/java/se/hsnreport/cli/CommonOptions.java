package se.hsnreport.cli;

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

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /** Tells of a language that there are no messages in. */
    void check(CommandSpec command, Console console) {
        if (!lang.isEmpty() && !Messages.LANGUAGES.contains(lang)) {
            String all = String.join(", ", Messages.LANGUAGES);
            throw new ParameterException(command.commandLine(), console.text("cli.lang-unknown", lang, all));
        }
    }
}
