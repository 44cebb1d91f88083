package se.hsnreport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import se.hsnreport.finding.Messages;

/** The command line from arguments to exit code. */
public final class Cli {
    private static final String COMPLETION = "completion";

    private final Console console;
    private final Map<String, String> environment;

    private Cli(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    /** Runs a command on the process' own streams; gives its exit code. */
    public static int run(String[] args, Map<String, String> environment) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return run(args, environment, out, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Runs a command on the given streams; gives its exit code. */
    public static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        Messages messages = Messages.in(language(args, environment));
        return new Cli(new Console(out, err, messages, Ci.of(args, environment)), environment).execute(args);
    }

    private int execute(String[] args) {
        CommandLine line = new CommandLine(new RootCommand(console));
        commands(args)
                .forEach((name, command) -> line.addSubcommand(name, called(name, args) ? command.get() : named()));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setResourceBundle(console.help())
                .setDefaultValueProvider(new EnvironmentDefaults(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, a) -> usage(e, args))
                .setExecutionExceptionHandler((e, l, r) -> bug(e, args));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return bug(e, args);
        }
    }

    /** Every command in the order of the help, made only when it is called. */
    private Map<String, Supplier<Callable<Integer>>> commands(String[] args) {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(console, commandLine(args)));
        commands.put("check", () -> new CheckCommand(console, commandLine(args)));
        commands.put("explain", () -> new ExplainCommand(console, commandLine(args)));
        commands.put("accept", () -> new AcceptCommand(console, commandLine(args)));
        commands.put("kommentarer", () -> new FormsCommand(console, commandLine(args)));
        commands.put("diff", () -> new DiffCommand(console));
        commands.put("status", () -> new StatusCommand(console));
        commands.put("list", () -> new ListCommand(console));
        commands.put(COMPLETION, () -> new CompletionCommand(console));
        return commands;
    }

    /** Reading a command's options takes longer than anything else in a short run; completion needs them all. */
    private static boolean called(String name, String[] args) {
        return Stream.of(args).anyMatch(arg -> arg.equals(name) || arg.equals(COMPLETION));
    }

    /** A command that is known by its name and description alone. */
    private static CommandSpec named() {
        return CommandSpec.create();
    }

    private int usage(CommandLine.ParameterException e, String[] args) {
        Usage usage = new Usage(console, args);
        String message = usage.explain(e);
        console.err().println("hsnreport: " + message);
        console.err().println(usage.seeHelp(e.getCommandLine()));
        if (isJson(args)) {
            JsonOutcome.write("usage", ExitCode.USAGE, message, console);
        }
        return ExitCode.USAGE;
    }

    private boolean isJson(String[] args) {
        return Arrays.asList(args).contains("--json") || "true".equals(environment.get("HSNREPORT_JSON"));
    }

    private int bug(Throwable e, String[] args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
        if (!Files.isWritable(temporary)) {
            // Java reads fonts by way of files there
            return noRoom(console.text("cli.temporary", temporary), args);
        }
        console.err().println(console.text("cli.bug", String.valueOf(e)));
        if (e instanceof OutOfMemoryError) {
            console.err().println(console.text("cli.memory"));
        } else {
            BugReport.write(e, commandLine(args))
                    .ifPresent(file -> console.err().println(console.text("cli.bug-report", file)));
        }
        if (debug) {
            e.printStackTrace(console.err());
        }
        if (isJson(args)) {
            JsonOutcome.write("bug", ExitCode.BUG, String.valueOf(e), console);
        }
        return ExitCode.BUG;
    }

    private int noRoom(String message, String[] args) {
        console.err().println("hsnreport: " + message);
        if (isJson(args)) {
            JsonOutcome.write("output", ExitCode.OUTPUT, message, console);
        }
        return ExitCode.OUTPUT;
    }

    private static String commandLine(String[] args) {
        return "hsnreport " + String.join(" ", args);
    }

    /** The language of messages: {@code --lang}, HSNREPORT_LANG, then the user's locale; Swedish when in doubt. */
    private static String language(String[] args, Map<String, String> environment) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return known(args[i].substring("--lang=".length()));
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return known(args[i + 1]);
            }
        }
        String wanted = environment.get("HSNREPORT_LANG");
        return known(wanted == null ? Locale.getDefault().getLanguage() : wanted);
    }

    private static String known(String language) {
        return Messages.LANGUAGES.contains(language) ? language : language.equals("en") ? "en" : "sv";
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
