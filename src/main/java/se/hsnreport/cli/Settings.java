package se.hsnreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import se.hsnreport.finding.Finding;

/**
 * Where options come from: the command line, then variables such as HSNREPORT_DATA, then {@code hsnreport.yaml} beside
 * the data, then the program. An empty variable is none.
 */
final class Settings implements CommandLine.IDefaultValueProvider {
    /** What is said anew each time. */
    private static final Set<String> NEVER =
            Set.of("month", "edition", "date", "reason", "diary", "help", "version", "show-config");

    private final List<String> args;
    private final Map<String, String> environment;
    private final SettingsFile file;

    private Settings(List<String> args, Map<String, String> environment, SettingsFile file) {
        this.args = args;
        this.environment = environment;
        this.file = file;
    }

    /** Those of one call of the program. */
    static Settings of(String[] args, Map<String, String> environment) {
        Path data = flag("data", List.of(args))
                .or(() -> variable("data", environment))
                .map(Path::of)
                .orElse(PackOptions.DATA);
        return new Settings(List.of(args), environment, SettingsFile.beside(data));
    }

    /** Whether an option may be agreed on beforehand. */
    static boolean mayBeAgreed(OptionSpec option) {
        return !NEVER.contains(name(option));
    }

    /** An option's longest name without its dashes. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^--", "");
    }

    static String variableOf(String name) {
        return "HSNREPORT_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether the file says anything, so that it has to be held against all options. */
    boolean isFile() {
        return file.saysAnything();
    }

    /** What is wrong with the file. */
    List<Finding> findings() {
        return file.findings();
    }

    /** Holds the file against the options that there are. */
    void check(CommandLine line) {
        file.check(line);
    }

    /** The value of an option that is needed before the command line has been read; empty when nobody says it. */
    Optional<String> text(String name) {
        return flag(name, args).or(() -> variable(name)).or(() -> file.text(name));
    }

    /** The same of an option without a value. */
    boolean isOn(String name) {
        return args.contains("--" + name)
                || variable(name)
                        .or(() -> file.text(name))
                        .filter("true"::equals)
                        .isPresent();
    }

    private static Optional<String> flag(String name, List<String> args) {
        String option = "--" + name;
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(option + "=")) {
                return Optional.of(args.get(i).substring(option.length() + 1));
            }
            if (args.get(i).equals(option) && i + 1 < args.size()) {
                return Optional.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> variable(String name) {
        return variable(name, environment);
    }

    private static Optional<String> variable(String name, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variableOf(name))).filter(value -> !value.isBlank());
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !mayBeAgreed(option) || isRaised(option)) {
            return null;
        }
        // a file with faults is told of, and then no command runs
        return variable(name(option))
                .or(() -> findings().isEmpty() ? file.value(option) : Optional.empty())
                .orElse(null);
    }

    /** Whether a flag is given: the library would else turn one that is raised already. */
    private boolean isRaised(OptionSpec option) {
        return option.type() == boolean.class
                && Stream.of(option.names())
                        .anyMatch(name -> name.startsWith("--")
                                ? args.contains(name)
                                : args.stream().anyMatch(arg -> arg.matches("-\\w*" + name.charAt(1) + "\\w*")));
    }

    /** Where the value of an option came from. */
    Origin origin(OptionSpec option, boolean isOnCommandLine) {
        String name = name(option);
        if (isOnCommandLine) {
            return new Origin("flag", option.longestName());
        }
        if (!mayBeAgreed(option)) {
            return Origin.DEFAULT;
        }
        return variable(name)
                .map(value -> new Origin("variable", variableOf(name)))
                .or(() -> file.value(option).map(value -> new Origin("file", file.place(name))))
                .orElse(Origin.DEFAULT);
    }

    /**
     * Where a value came from.
     *
     * @param kind flag, variable, file or default
     * @param place the option, the variable, or the file and line; empty for the program's own
     */
    record Origin(String kind, String place) {
        static final Origin DEFAULT = new Origin("default", "");
    }
}
