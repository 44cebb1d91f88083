package se.hsnreport.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import se.hsnreport.finding.Severity;

/**
 * What the streams' ends can show. Java cannot tell of the streams one by one; the launcher can, and without it nothing
 * is taken for a terminal.
 *
 * @param outColours whether results may be coloured
 * @param errColours whether messages may be coloured
 * @param redraws whether a line of messages may be drawn again
 */
record Terminal(boolean outColours, boolean errColours, boolean redraws) {
    /** The numbers of the streams that are terminals, such as {@code 12}: the launcher's word to the program. */
    static final String PROPERTY = "hsnreport.terminals";

    /** No terminal at all. */
    static final Terminal PLAIN = new Terminal(false, false, false);

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";

    /** What the user's terminal can do and the user wants. */
    static Terminal of(String terminals, Settings settings, Map<String, String> environment) {
        boolean can = !environment.getOrDefault("TERM", "").equals("dumb");
        boolean colours = can && environment.getOrDefault("NO_COLOR", "").isEmpty() && !settings.isOn("no-color");
        boolean isJob = !environment.getOrDefault("CI", "").isEmpty();
        return new Terminal(
                colours && terminals.contains("1"),
                colours && terminals.contains("2"),
                can && !isJob && terminals.contains("2"));
    }

    /** Whether help on the stream of results is coloured. */
    Ansi help() {
        return outColours ? Ansi.ON : Ansi.OFF;
    }

    String place(Object place) {
        return paint(BOLD, String.valueOf(place));
    }

    String severity(Severity severity, String word) {
        return switch (severity) {
            case ERROR, FAILED_CHECK -> paint(BOLD + RED, word);
            case WARNING -> paint(YELLOW, word);
            case NOTE -> word;
        };
    }

    /** How a command ended. */
    String end(boolean isWell, String line) {
        return paint(isWell ? GREEN : RED, line);
    }

    private String paint(String colour, String text) {
        return errColours ? colour + text + RESET : text;
    }
}
