package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Comparison;
import se.hsnreport.build.Outcome;
import se.hsnreport.figure.Month;

/** {@code hsnreport diff}. */
@Command(
        name = "diff",
        sortOptions = false,
        customSynopsis = {
            "hsnreport diff OLD NEW [--OPTION …]",
            "       hsnreport diff --previous --month 2024-02 [--OPTION …]"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int USUAL_LIMIT = 20;

    private final Console console;

    @Parameters(arity = "0..2", paramLabel = "OLD NEW", hideParamSyntax = true, descriptionKey = "packs")
    List<Path> packs = new ArrayList<>();

    @Option(names = "--previous")
    boolean previous;

    @Option(names = "--month", paramLabel = "2024-02")
    String month = "";

    @Option(names = "--board", paramLabel = "ID")
    String board = "";

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--limit", paramLabel = "N")
    String limit = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        common.check(spec, console);
        int most = most();
        Comparison comparison = compared();
        if (comparison.changes().isEmpty()) {
            Outcome outcome = Outcome.unread(comparison.findings());
            new OutcomeReport(console, common).print(outcome);
            return ExitCode.of(outcome.status());
        }
        if (common.json) {
            comparison.json(console.messages(), most).ifPresent(console.out()::println);
        } else {
            comparison.lines(console.messages(), most).forEach(console.out()::println);
        }
        return ExitCode.OK;
    }

    private Comparison compared() {
        if (previous) {
            if (!packs.isEmpty()) {
                throw usage("cli.diff-both");
            }
            Month parsed = Month.parse(month).orElseThrow(this::monthWrong);
            return Comparison.withPrevious(out, parsed, board(parsed));
        }
        if (packs.size() != 2) {
            throw usage("cli.diff-what");
        }
        return Comparison.of(packs.get(0), packs.get(1));
    }

    private ParameterException monthWrong() {
        return month.isEmpty()
                ? usage("cli.option-missing", "--month")
                : usage("cli.month-wrong", month, MonthGuess.of(month));
    }

    /** The board that is asked for, or the only one that there is an earlier build of; empty when there is none. */
    private String board(Month parsed) {
        List<String> there = Comparison.boardsWithPrevious(out, parsed);
        if (board.isEmpty() && there.size() > 1) {
            throw usage("cli.diff-board", parsed, String.join(", ", there));
        }
        return board.isEmpty() && !there.isEmpty() ? there.get(0) : board;
    }

    /** A terminal shows the largest changes, programs get all, unless another number is asked for; 0 is all. */
    private int most() {
        if (limit.isEmpty()) {
            return common.json ? 0 : USUAL_LIMIT;
        }
        return Optional.of(limit)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> usage("cli.limit-wrong", limit));
    }

    private ParameterException usage(String key, Object... details) {
        return new ParameterException(spec.commandLine(), console.text(key, details));
    }
}
