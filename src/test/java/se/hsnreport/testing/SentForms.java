package se.hsnreport.testing;

import java.util.Arrays;
import java.util.stream.Stream;
import se.hsnreport.cli.CommandLine;

/** The forms of the invented board's areas of February 2024, one of which comes back. */
public record SentForms(Workspace workspace) {
    /** Where they lie. */
    public static final String FOLDER = "out/2024-02/minimal-kommentarer/";

    /** The one that comes back. */
    public static final String FORM = FOLDER + "minimal-2024-02-kommentar-GP.docx";

    /** Runs {@code kommentarer}, which sends them when nothing else is asked for. */
    public CommandLine run(String... more) {
        return workspace.run(Stream.concat(Stream.of("kommentarer", "--month", "2024-02"), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** Reads the one that came back. */
    public CommandLine read(String... more) {
        return run(Stream.concat(Stream.of("--read", workspace.path(FORM).toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** The one that comes back, to be filled in. */
    public WordForm form() {
        return new WordForm(workspace.path(FORM));
    }
}
