package se.hsnreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.hsnreport.build.Outcome;
import se.hsnreport.build.Request;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Suggestion;

/** Which pack a command is about, and what it is made of. */
final class PackOptions {
    static final Path DATA = Path.of("sample-data");
    static final Path TEMPLATES = Path.of("templates");

    @Option(names = "--month", required = true, paramLabel = "2024-02")
    String month = "";

    @Option(names = "--board", paramLabel = "ID")
    String board = "";

    @Option(names = "--pack", paramLabel = "ID")
    String pack = Request.FULL;

    @Option(names = "--data", paramLabel = "DIR")
    Path data = DATA;

    @Option(names = "--templates", paramLabel = "PATH")
    Path templates = TEMPLATES;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    CommandSpec spec;

    Month month(Console console) {
        return Month.parse(month).orElseThrow(() -> usage(console, "cli.month-wrong", month, MonthGuess.of(month)));
    }

    Optional<String> board() {
        return Optional.of(board).filter(name -> !name.isEmpty());
    }

    /** A single file is the master, and all else of the template is what came with the program. */
    Request.Directories directories(Path out) {
        String name = templates.toString().toLowerCase(Locale.ROOT);
        boolean isMaster = Files.isRegularFile(templates)
                || (!Files.isDirectory(templates) && (name.endsWith(".pptx") || name.endsWith(".potx")));
        return isMaster
                ? new Request.Directories(data, home(TEMPLATES), Optional.of(templates), out)
                : new Request.Directories(data, home(templates), Optional.empty(), out);
    }

    /** A directory given relative to where the user stands, or else one that came with the program. */
    static Path home(Path directory) {
        String home = System.getProperty("hsnreport.home", "");
        boolean here = directory.isAbsolute() || Files.isDirectory(directory) || home.isEmpty();
        return here ? directory : Path.of(home).resolve(directory);
    }

    /** The request of a command that writes no documents. */
    Request unwritten(Request.Rules rules, Console console, String commandLine) {
        return new Request(
                month(console),
                board(),
                pack,
                directories(Path.of("")),
                new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                rules,
                commandLine);
    }

    /** Tells of a board or a pack that there is not. */
    Outcome known(Outcome outcome, Console console) {
        if (outcome.status() == Outcome.Status.UNKNOWN_BOARD) {
            throw usage(console, "cli.board-unknown", board, near(board, outcome.problem()), outcome.problem());
        }
        if (outcome.status() == Outcome.Status.UNKNOWN_PACK) {
            throw usage(console, "cli.pack-unknown", pack, near(pack, outcome.problem()), outcome.problem());
        }
        return outcome;
    }

    static String near(String wrong, String names) {
        return Suggestion.of(wrong, List.of(names.split(", "))).orElse("");
    }

    ParameterException usage(Console console, String key, Object... details) {
        return new ParameterException(spec.commandLine(), console.text(key, details));
    }
}
