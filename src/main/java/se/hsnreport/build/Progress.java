package se.hsnreport.build;

import java.util.Locale;

/** Is told what a build is about to do, for whoever waits; nothing that is built depends on it. */
@FunctionalInterface
public interface Progress {
    /** For when nobody waits. */
    Progress NONE = (stage, details) -> {};

    /**
     * A stage begins.
     *
     * @param details what its words speak of, as each stage says
     */
    void begins(Stage stage, Object... details);

    /** The stages in their order. */
    enum Stage {
        /** The how manieth file of how many. */
        READ,
        CALCULATE,
        CHECK,
        /** How many slides. */
        LAYOUT,
        /** The format, and of how many pages. */
        DRAW,
        /** The file. */
        REREAD,
        PUBLISH;

        /** Such as {@code read}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
