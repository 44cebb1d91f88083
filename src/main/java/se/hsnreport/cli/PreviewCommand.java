package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Changes;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Preview;
import se.hsnreport.build.Request;

/** {@code hsnreport preview}. */
@Command(name = "preview", sortOptions = false, customSynopsis = "hsnreport preview --month 2024-02 [--OPTION …]")
final class PreviewCommand implements Callable<Integer> {
    private static final int NARROWEST = 160;
    private static final int WIDEST = 4000;

    private final Console console;
    private final String commandLine;

    @Mixin
    PackOptions of = new PackOptions();

    @Option(names = "--slide", paramLabel = "ID", split = ",", hideParamSyntax = true)
    List<String> slides = new ArrayList<>();

    @Option(names = "--watch")
    boolean watch;

    @Option(names = "--width", paramLabel = "1280")
    String width = "1280";

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--draft")
    boolean draft;

    @Option(names = "--strict")
    boolean strict;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    PreviewCommand(Console console, String commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        ProgressLine progress = ProgressLine.of(console, common);
        Preview preview = new Preview(request().told(progress), new Preview.Wanted(Set.copyOf(slides), width()));
        PreviewRun run = new PreviewRun(preview, progress, this::told, console, common.quiet);
        if (!watch) {
            return run.once();
        }
        try (Changes changes = preview.changes()) {
            return run.watching(changes);
        }
    }

    private Request request() {
        return new Request(
                of.month(console),
                of.board(),
                of.pack,
                of.directories(out),
                new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                new Request.Rules(draft, strict),
                commandLine);
    }

    private int width() {
        return Optional.of(width)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(pixels -> pixels >= NARROWEST && pixels <= WIDEST)
                .orElseThrow(() ->
                        of.usage(console, "cli.width-wrong", width, String.valueOf(NARROWEST), String.valueOf(WIDEST)));
    }

    /** The result is the folder: its pictures are sorted there as the slides are. */
    private Outcome told(Outcome outcome) throws IOException {
        if (of.known(outcome, console).status() == Outcome.Status.UNKNOWN_SLIDE) {
            List<String> there = List.of(outcome.problem().split(", ", -1));
            String wrong = slides.stream()
                    .filter(slide -> !there.contains(slide))
                    .findFirst()
                    .orElse("");
            throw of.usage(
                    console, "cli.slide-missing", wrong, PackOptions.near(wrong, outcome.problem()), outcome.problem());
        }
        List<Path> folder = outcome.files().stream()
                .flatMap(file -> Optional.ofNullable(file.getParent()).stream())
                .limit(1)
                .toList();
        new OutcomeReport(console, common, of.data).print(outcome, folder);
        return outcome;
    }
}
