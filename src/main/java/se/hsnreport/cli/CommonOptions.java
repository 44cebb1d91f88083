package se.hsnreport.cli;

import picocli.CommandLine.Option;

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
}
