package se.hsnreport.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command did, as its caller sees it: run in this process, on streams of its own.
 *
 * @param exit what the process tells its caller
 * @param out the result
 * @param err findings and messages
 */
public record CommandLine(int exit, String out, String err) {
    /** Runs a command with these variables of the environment and no others. */
    public static CommandLine run(Map<String, String> environment, String... args) {
        return onTerminals("", environment, args);
    }

    /** The same, where some of the streams are terminals: {@code 1} that of results, {@code 2} that of messages. */
    public static CommandLine onTerminals(String terminals, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Cli.run(
                args,
                environment,
                terminals,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLine(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
