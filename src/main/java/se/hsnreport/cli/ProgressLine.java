package se.hsnreport.cli;

import se.hsnreport.build.Progress;

/** One line on the user's terminal that says what a build is at, drawn again and again and gone at the end. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final String ERASED = "\r\u001b[K";
    /** Narrower than any terminal in use: a line that is broken cannot be erased. */
    private static final int WIDTH = 60;

    private final Console console;
    private final boolean isSeen;
    private boolean isDrawn;

    private ProgressLine(Console console, boolean isSeen) {
        this.console = console;
        this.isSeen = isSeen;
    }

    /** A line that is drawn only where somebody sees it and nobody asked for less. */
    static ProgressLine of(Console console, CommonOptions options) {
        boolean isSeen = console.terminal().redraws()
                && console.ci().dialect() == Ci.Dialect.NONE
                && !options.quiet
                && !options.json;
        return new ProgressLine(console, isSeen);
    }

    @Override
    public void begins(Stage stage, Object... details) {
        if (!isSeen) {
            return;
        }
        String text = console.text("progress." + stage.id(), details);
        String shown = text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
        console.err().print(ERASED + shown);
        console.err().flush();
        isDrawn = true;
    }

    @Override
    public void close() {
        if (isDrawn) {
            console.err().print(ERASED);
            console.err().flush();
            isDrawn = false;
        }
    }
}
