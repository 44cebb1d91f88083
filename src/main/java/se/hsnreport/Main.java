package se.hsnreport;

import se.hsnreport.cli.Cli;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Before any class of AWT: without a screen, drawing would else look for one.
        System.setProperty("java.awt.headless", "true");
        System.exit(Cli.run(args, System.getenv()));
    }
}
