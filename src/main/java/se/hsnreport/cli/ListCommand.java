package se.hsnreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Listing;

/** {@code hsnreport list}. */
@Command(
        name = "list",
        sortOptions = false,
        customSynopsis = "hsnreport list boards|slides|calculations|months|areas|editions [--OPTION …]")
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "WHAT", hideParamSyntax = true, descriptionKey = "what")
    String what = "";

    @Option(names = "--board", paramLabel = "ID")
    String board = "";

    @Option(names = "--data", paramLabel = "DIR")
    Path data = PackOptions.DATA;

    @Option(names = "--templates", paramLabel = "PATH")
    Path templates = PackOptions.TEMPLATES;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.check(spec, console);
        Listing listing = Listing.of(
                what(), data, PackOptions.home(templates), Optional.of(board).filter(id -> !id.isEmpty()));
        listing.findings().forEach(console::tell);
        int exit = listing.findings().isEmpty() ? ExitCode.OK : ExitCode.INPUT;
        if (common.json) {
            console.out().println(json(listing, exit));
        } else {
            int width = listing.items().stream()
                    .mapToInt(item -> item.id().length())
                    .max()
                    .orElse(1);
            listing.items()
                    .forEach(item -> console.out()
                            .println(String.format(Locale.ROOT, "%-" + width + "s  %s", item.id(), name(item))
                                    .stripTrailing()));
        }
        return exit;
    }

    /** Calculations are described by the program, all else by data and template. */
    private String name(Listing.Item item) {
        return what.equals(Listing.What.CALCULATIONS.id()) ? console.text("calculation." + item.id()) : item.name();
    }

    private Listing.What what() {
        return Stream.of(Listing.What.values())
                .filter(one -> one.id().equals(what))
                .findFirst()
                .orElseThrow(() -> {
                    String all = Stream.of(Listing.What.values())
                            .map(Listing.What::id)
                            .collect(Collectors.joining(", "));
                    return new ParameterException(
                            spec.commandLine(), console.text("cli.list-what", what, PackOptions.near(what, all), all));
                });
    }

    private String json(Listing listing, int exit) {
        List<String> items = listing.items().stream()
                .map(item -> "{\"id\": " + JsonOutcome.quoted(item.id()) + ", \"name\": "
                        + JsonOutcome.quoted(name(item)) + "}")
                .toList();
        return JsonOutcome.start(exit == ExitCode.OK ? "listed" : "bad-input", exit, "") + ", \"items\": "
                + JsonOutcome.array(items) + ", \"findings\": " + JsonOutcome.findings(listing.findings(), console)
                + "}";
    }
}
