package se.hsnreport.render.docx;

import java.util.List;

/**
 * A part of a document that is filled in, and read again by its tag.
 *
 * @param tag that no other has
 * @param title what a program shows of it
 * @param choices what can be chosen; none for free text
 */
public record Control(String tag, String title, Lock lock, List<String> choices) {
    public Control {
        choices = List.copyOf(choices);
    }

    /** A control for free text. */
    public Control(String tag, String title, Lock lock) {
        this(tag, title, lock, List.of());
    }

    /** What its reader may do with it. */
    public enum Lock {
        /** Fill it in, but not delete it. */
        KEPT("sdtLocked"),
        /** Only read it. */
        READ("sdtContentLocked");

        private final String word;

        Lock(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
