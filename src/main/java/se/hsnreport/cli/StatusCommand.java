package se.hsnreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Delivery;
import se.hsnreport.edition.FrozenEditions;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Severity;

/** {@code hsnreport status}. */
@Command(name = "status", sortOptions = false, customSynopsis = "hsnreport status --month 2024-02 [--OPTION …]")
final class StatusCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--month", required = true, paramLabel = "2024-02")
    String month = "";

    @Option(names = "--board", paramLabel = "ID")
    String board = "";

    @Option(names = "--data", paramLabel = "DIR")
    Path data = PackOptions.DATA;

    @Option(names = "--out", paramLabel = "DIR")
    Path out = Path.of("out");

    @Option(names = "--today", paramLabel = "2024-03-08")
    String today = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        common.check(spec, console);
        Month asked = Month.parse(month)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), console.text("cli.month-wrong", month, MonthGuess.of(month))));
        LocalDate day = day();
        Delivery delivery = Delivery.of(data, asked, board());
        SentEditions sent = sent(out.resolve(asked.toString()));
        boolean isBad = delivery.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        int exit = isBad ? ExitCode.INPUT : delivery.isDelivered() ? ExitCode.OK : ExitCode.NOT_YET;
        String last = console.text(
                isBad ? "cli.status-bad" : exit == ExitCode.OK ? "cli.status-in" : "cli.status-not-yet", asked);
        delivery.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(console::tell);
        if (common.json) {
            console.out().println(json(delivery, sent, exit, last));
        } else {
            lines(delivery, day).forEach(console.out()::println);
            sent.lines().forEach(line -> console.out().println(row(line.name(), line.state(), line.altered())));
        }
        console.end(exit, last);
        return exit;
    }

    private SentEditions sent(Path folder) {
        try {
            return new SentEditions(FrozenEditions.in(folder), console);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), console.text("cli.out-unreadable", folder));
        }
    }

    private Optional<String> board() {
        if (board.isEmpty()) {
            return Optional.empty();
        }
        List<String> boards = Delivery.boards(data);
        if (!boards.isEmpty() && !boards.contains(board)) {
            String known = String.join(", ", boards);
            throw new ParameterException(
                    spec.commandLine(),
                    console.text("cli.board-unknown", board, PackOptions.near(board, known), known));
        }
        return Optional.of(board);
    }

    /** The day that deadlines are held against; the one thing of this command that a clock may say. */
    private LocalDate day() {
        try {
            return today.isEmpty() ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), console.text("cli.today-wrong", today));
        }
    }

    private List<String> lines(Delivery delivery, LocalDate day) {
        boolean due = delivery.steps().stream()
                .findFirst()
                .filter(first -> first.date().isBefore(day))
                .isPresent();
        List<String> lines = new ArrayList<>();
        for (Delivery.Part part : delivery.parts()) {
            String state = console.text("status." + (isLate(part, due) ? "late" : id(part)));
            lines.add(row(part.name(), state, part.last().map(Month::toString).orElse("")));
        }
        lines.add(row(
                console.text("status.comments"),
                String.valueOf(delivery.comments().size()),
                ""));
        delivery.forms().forEach(form -> lines.add(FormsCommand.line(form, console)));
        for (Delivery.Step step : delivery.steps()) {
            lines.add(row(
                    step.date().toString(),
                    step.name(),
                    step.date().isBefore(day) ? console.text("status.passed") : ""));
        }
        return lines;
    }

    /** Whether it should have come by the first day that the calendar names. */
    private static boolean isLate(Delivery.Part part, boolean due) {
        return due && part.state() == Delivery.State.AWAITED;
    }

    private static String id(Delivery.Part part) {
        return part.state().name().toLowerCase(Locale.ROOT);
    }

    private static String row(String first, String second, String third) {
        return String.format(Locale.ROOT, "%-24s %-32s %s", first, second, third)
                .stripTrailing();
    }

    private String json(Delivery delivery, SentEditions sent, int exit, String message) {
        List<String> parts = delivery.parts().stream()
                .map(part ->
                        "{\"name\": " + JsonOutcome.quoted(part.name()) + ", \"state\": " + JsonOutcome.quoted(id(part))
                                + ", \"last\": "
                                + part.last()
                                        .map(last -> JsonOutcome.quoted(last.toString()))
                                        .orElse("null") + "}")
                .toList();
        List<String> comments =
                delivery.comments().stream().map(JsonOutcome::quoted).toList();
        List<String> steps = delivery.steps().stream()
                .map(step -> "{\"date\": " + JsonOutcome.quoted(step.date().toString()) + ", \"name\": "
                        + JsonOutcome.quoted(step.name()) + "}")
                .toList();
        String status = exit == ExitCode.INPUT ? "bad-input" : exit == ExitCode.OK ? "delivered" : "not-delivered";
        return JsonOutcome.start(status, exit, message) + ", \"parts\": " + JsonOutcome.array(parts)
                + ", \"comments\": "
                + JsonOutcome.array(comments) + ", \"forms\": " + FormsCommand.json(delivery.forms())
                + ", \"steps\": " + JsonOutcome.array(steps) + ", \"editions\": "
                + sent.json() + ", \"findings\": "
                + JsonOutcome.findings(delivery.findings(), console) + "}";
    }
}
