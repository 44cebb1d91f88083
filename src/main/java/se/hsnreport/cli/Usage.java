package se.hsnreport.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.hsnreport.finding.Suggestion;

/** Says in the user's language what is wrong with a command line, and what was probably meant. */
final class Usage {
    private final Console console;
    private final List<String> args;

    Usage(Console console, String[] args) {
        this.console = console;
        this.args = Arrays.asList(args);
    }

    /** One sentence; a mistyped option comes before what is missing because of it. */
    String explain(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        Optional<String> mistyped = args.stream()
                .filter(arg -> arg.startsWith("-") && arg.length() > 1)
                .map(arg -> arg.split("=", 2)[0])
                .filter(name -> !isKnown(name, command))
                .findFirst();
        if (e instanceof MissingParameterException missing) {
            return mistyped.map(name -> unknownOption(name, command)).orElseGet(() -> missing(missing));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return mistyped.filter(name -> unmatched.isUnknownOption())
                    .map(name -> unknownOption(name, command))
                    .orElseGet(() -> unknownWord(unmatched.getUnmatched().get(0), command));
        }
        return e instanceof OverwrittenOptionException twice
                ? console.text("cli.option-twice", name(twice.getOverwritten()))
                : String.valueOf(e.getMessage());
    }

    /** An option by a name of its own, or several of one letter in one. */
    private static boolean isKnown(String name, CommandSpec command) {
        boolean letters = name.length() > 2 && name.charAt(1) != '-';
        return letters
                ? name.substring(1).chars().allMatch(c -> command.findOption((char) c) != null)
                : command.findOption(name) != null;
    }

    private String unknownOption(String wrong, CommandSpec command) {
        List<String> names =
                command.options().stream().map(OptionSpec::longestName).toList();
        return console.text(
                "cli.option-unknown", wrong, Suggestion.of(wrong, names).orElse(""));
    }

    private String unknownWord(String wrong, CommandSpec command) {
        List<String> names = List.copyOf(command.subcommands().keySet());
        return names.isEmpty()
                ? console.text("cli.argument-unknown", wrong)
                : console.text(
                        "cli.command-unknown",
                        wrong,
                        Suggestion.of(wrong, names).orElse(""),
                        String.join(", ", names));
    }

    private String missing(MissingParameterException e) {
        String name = name(e.getMissing().get(0));
        boolean isThere = args.stream().anyMatch(arg -> arg.equals(name));
        return console.text(isThere ? "cli.value-missing" : "cli.option-missing", name);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The command whose help says more. */
    String seeHelp(CommandLine line) {
        return console.text("cli.see-help", line.getCommandSpec().qualifiedName(" "));
    }
}
