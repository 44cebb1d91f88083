package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.hsnreport.commentary.CommentFile;
import se.hsnreport.commentary.FormRegister;
import se.hsnreport.figure.Month;

/**
 * How far an area has come with its comments.
 *
 * @param area code of the area
 * @param name of the area, with its code
 * @param status {@code saknas}, {@code inlamnad} or {@code godkand}
 * @param changed whether somebody has changed a text since it was read from the form
 */
public record FormState(String board, String area, String name, String status, boolean changed) {
    static FormState of(FormRegister.Entry entry, Path data, Month month) {
        boolean changed = entry.texts().entrySet().stream().anyMatch(text -> !isAsRead(text, data, month));
        return new FormState(
                entry.board(), entry.area(), entry.name(), entry.status().id(), changed);
    }

    static List<FormState> of(FormRegister register, Path data, Month month) {
        return register.entries().stream().map(entry -> of(entry, data, month)).toList();
    }

    /** Whether a slide's text is still the one that was read from a form. */
    private static boolean isAsRead(Map.Entry<String, String> text, Path data, Month month) {
        try {
            return CommentFile.of(data, month, text.getKey())
                    .words()
                    .map(words -> Hashes.of(words).equals(text.getValue()))
                    .orElse(false);
        } catch (IOException e) {
            return false;
        }
    }
}
