package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Build;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Renderers;
import se.hsnreport.build.Request;

/** {@code hsnreport build}. */
@Command(name = "build", sortOptions = false, customSynopsis = "hsnreport build --month 2024-02 [--OPTION …]")
final class BuildCommand implements Callable<Integer> {
    private static final String NO_DOCUMENTS = "none";

    private final Console console;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--format", paramLabel = "pdf,xlsx")
    String formats = String.join(",", Renderers.FORMATS);

    @Option(names = "--charts", paramLabel = "native")
    String charts = name(Request.Charts.PICTURE);

    @Option(names = "--since", paramLabel = "OLD")
    String since = "";

    @Mixin
    EditionOptions sent = new EditionOptions();

    @Option(names = "--draft")
    boolean draft;

    @Option(names = "--strict")
    boolean strict;

    @Mixin
    JobFiles files = new JobFiles();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        Outcome outcome;
        try (ProgressLine progress = ProgressLine.of(console, common)) {
            outcome = of.known(sent.known(Build.run(request().told(progress)), of, console), console);
        }
        new OutcomeReport(console, common, of.data).print(outcome);
        files.write(outcome, spec.qualifiedName() + " " + of.month, of.data, console);
        return ExitCode.of(outcome.status());
    }

    private Request request() {
        return new Request(
                of.month(console),
                of.board(),
                of.pack,
                of.directories(out),
                documents(),
                new Request.Rules(draft, strict),
                ShownSettings.command(spec));
    }

    private Request.Documents documents() {
        Request.Documents unsent = new Request.Documents(formats(), charts(), since(), Optional.empty());
        return new Request.Documents(
                unsent.formats(), unsent.charts(), unsent.since(), sent.edition(of, console, draft, unsent));
    }

    private Set<String> formats() {
        Set<String> wanted = new LinkedHashSet<>(List.of(formats.split(",")));
        wanted.remove(NO_DOCUMENTS);
        for (String format : wanted) {
            if (!Renderers.FORMATS.contains(format)) {
                String all = String.join(", ", Renderers.FORMATS) + ", " + NO_DOCUMENTS;
                throw of.usage(console, "cli.format-unknown", format, all);
            }
        }
        return wanted;
    }

    private Optional<Path> since() {
        return Optional.of(since).filter(path -> !path.isEmpty()).map(Path::of);
    }

    private Request.Charts charts() {
        return Stream.of(Request.Charts.values())
                .filter(kind -> name(kind).equals(charts))
                .findFirst()
                .orElseThrow(() -> {
                    String all = Stream.of(Request.Charts.values())
                            .map(BuildCommand::name)
                            .collect(Collectors.joining(", "));
                    return of.usage(console, "cli.charts-unknown", charts, PackOptions.near(charts, all), all);
                });
    }

    private static String name(Request.Charts kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
