package se.hsnreport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import se.hsnreport.build.Outcome;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;

/** The command line from arguments to exit code. */
public final class Cli {
    private static final String COMPLETION = "completion";

    private final Console console;
    private final Settings settings;

    private Cli(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** Runs a command on the process' own streams; gives its exit code. */
    public static int run(String[] args, Map<String, String> environment) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        try {
            return run(args, environment, System.getProperty(Terminal.PROPERTY, ""), out, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Runs a command on the given streams; gives its exit code. */
    public static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        return run(args, environment, "", out, err);
    }

    /** The same, where some streams are terminals, such as {@code 12}. */
    static int run(String[] args, Map<String, String> environment, String terminals, PrintStream out, PrintStream err) {
        Settings settings = Settings.of(args, environment);
        Messages messages = Messages.in(language(settings));
        Terminal terminal = Terminal.of(terminals, settings, environment);
        return new Cli(new Console(out, err, messages, Ci.of(settings, environment), terminal), settings).execute(args);
    }

    private int execute(String[] args) {
        CommandLine line = new CommandLine(new RootCommand(console));
        commands(args)
                .forEach((name, command) ->
                        line.addSubcommand(name, called(name, args) || settings.isFile() ? command.get() : named()));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setResourceBundle(console.help())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().help()))
                .setDefaultValueProvider(settings)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(this::run)
                .setParameterExceptionHandler((e, a) -> usage(e, args))
                .setExecutionExceptionHandler((e, l, r) -> bug(e, args));
        settings.check(line);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            return bug(e, args);
        }
    }

    private int run(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        if (!command.isUsageHelpRequested()
                && command != parsed
                && !settings.findings().isEmpty()) {
            return badSettings();
        }
        if (!command.isVersionHelpRequested()) {
            return new CommandLine.RunLast().execute(parsed);
        }
        if (!command.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(
                    command.commandSpec().commandLine(), command.unmatched());
        }
        return new ShownSettings(console, settings).print(command);
    }

    private int badSettings() {
        List<Finding> findings = settings.findings();
        findings.forEach(console::tell);
        String message = console.text("cli.settings-wrong", findings.size());
        console.end(ExitCode.INPUT, message);
        if (settings.isOn("json")) {
            JsonOutcome.write(
                    new Outcome(Outcome.Status.BAD_INPUT, findings, List.of(), 0, "", Map.of(), List.of(), ""),
                    message,
                    console);
        }
        return ExitCode.INPUT;
    }

    /** Every command in the order of the help, made only when it is called. */
    private Map<String, Supplier<Callable<Integer>>> commands(String[] args) {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(console));
        commands.put("check", () -> new CheckCommand(console, commandLine(args)));
        commands.put("preview", () -> new PreviewCommand(console, commandLine(args)));
        commands.put("explain", () -> new ExplainCommand(console, commandLine(args)));
        commands.put("accept", () -> new AcceptCommand(console, commandLine(args)));
        commands.put("kommentarer", () -> new FormsCommand(console, commandLine(args)));
        commands.put("diff", () -> new DiffCommand(console));
        commands.put("tjansteskrivelse", () -> new TjansteskrivelseCommand(console, commandLine(args)));
        commands.put("status", () -> new StatusCommand(console));
        commands.put("list", () -> new ListCommand(console));
        commands.put("init", () -> new InitCommand(console));
        commands.put(COMPLETION, () -> new CompletionCommand(console));
        return commands;
    }

    /**
     * Reading a command's options takes longer than anything else in a short run; completion needs them all, as does a file
     * of settings.
     */
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
        if (settings.isOn("json")) {
            JsonOutcome.write("usage", ExitCode.USAGE, message, console);
        }
        return ExitCode.USAGE;
    }

    private int bug(Throwable e, String[] args) {
        boolean debug = settings.isOn("debug");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
        if (!Files.isWritable(temporary)) {
            // Java reads fonts by way of files there
            return noRoom(console.text("cli.temporary", temporary));
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
        if (settings.isOn("json")) {
            JsonOutcome.write("bug", ExitCode.BUG, String.valueOf(e), console);
        }
        return ExitCode.BUG;
    }

    private int noRoom(String message) {
        console.err().println("hsnreport: " + message);
        if (settings.isOn("json")) {
            JsonOutcome.write("output", ExitCode.OUTPUT, message, console);
        }
        return ExitCode.OUTPUT;
    }

    private static String commandLine(String[] args) {
        return "hsnreport " + String.join(" ", args);
    }

    /** The language of messages: as somebody says, or else the user's locale; Swedish when in doubt. */
    private static String language(Settings settings) {
        return known(settings.text("lang").orElseGet(() -> Locale.getDefault().getLanguage()));
    }

    private static String known(String language) {
        return Messages.LANGUAGES.contains(language) ? language : language.equals("en") ? "en" : "sv";
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
