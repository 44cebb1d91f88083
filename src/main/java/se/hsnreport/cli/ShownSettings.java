package se.hsnreport.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options as they stand once every place that they may come from has been asked. */
final class ShownSettings {
    /** What only asks a question of the command line. */
    private static final Set<String> QUESTIONS = Set.of("help", "version", "show-config");

    /** What the values of options that only say where things lie are called in help. */
    private static final Set<String> PLACES = Set.of("DIR", "PATH", "FILE");

    private final Console console;
    private final Settings settings;

    ShownSettings(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /**
     * The options of a command that are not as the program has them, as if all had been given on the command line; so two
     * builds of the same say the same of themselves. How a command speaks and where files lie is left out.
     */
    static String command(CommandSpec command) {
        Set<OptionSpec> common = new HashSet<>(
                Objects.requireNonNull(command.mixins().get("common")).options());
        List<String> words = new ArrayList<>(List.of(command.qualifiedName()));
        command.options().stream()
                .filter(option -> !common.contains(option) && !PLACES.contains(option.paramLabel()))
                .filter(option -> !Objects.equals(option.getValue(), option.initialValue()))
                .forEach(option -> words.addAll(words(option)));
        return String.join(" ", words);
    }

    private static List<String> words(OptionSpec option) {
        if (option.type() == boolean.class) {
            return List.of(option.longestName());
        }
        String value = value(option);
        return List.of(option.longestName(), value.matches("\\S+") ? value : '"' + value + '"');
    }

    /** Prints each option of a command with its value and where that came from; gives the exit code. */
    int print(ParseResult command) {
        List<OptionSpec> options = command.commandSpec().options().stream()
                .filter(option -> !QUESTIONS.contains(Settings.name(option)))
                .toList();
        if (settings.isOn("json")) {
            List<String> items =
                    options.stream().map(option -> json(option, command)).toList();
            console.out()
                    .println(JsonOutcome.start("configured", ExitCode.OK, "") + ", \"options\": "
                            + JsonOutcome.array(items) + ", \"findings\": []}");
            return ExitCode.OK;
        }
        int names = width(options.stream().map(Settings::name));
        int values = width(options.stream().map(ShownSettings::value));
        for (OptionSpec option : options) {
            Settings.Origin origin = settings.origin(option, command.hasMatchedOption(option));
            console.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%-" + names + "s  %-" + values + "s  %s",
                            Settings.name(option),
                            value(option),
                            console.text("cli.origin-" + origin.kind(), origin.place())));
        }
        return ExitCode.OK;
    }

    private String json(OptionSpec option, ParseResult command) {
        Settings.Origin origin = settings.origin(option, command.hasMatchedOption(option));
        return "{\"option\": " + JsonOutcome.quoted(Settings.name(option)) + ", \"value\": "
                + JsonOutcome.quoted(value(option)) + ", \"origin\": " + JsonOutcome.quoted(origin.kind())
                + ", \"place\": " + JsonOutcome.quoted(origin.place()) + "}";
    }

    private static String value(OptionSpec option) {
        Object value = option.getValue();
        String text = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : Objects.toString(value, "");
        return text.replace('\\', '/');
    }

    private static int width(Stream<String> texts) {
        return Math.max(1, texts.mapToInt(String::length).max().orElse(1));
    }
}
