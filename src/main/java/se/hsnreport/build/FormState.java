package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.hsnreport.commentary.CommentFile;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.FormRegister;
import se.hsnreport.edition.Hashes;
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
    /** The states of a register's entries; the boards that the data serve say where texts lie. */
    static List<FormState> of(FormRegister register, Path data, List<String> boards, Month month) {
        return register.entries().stream()
                .map(entry -> of(entry, data, Comments.folder(entry.board(), boards), month))
                .toList();
    }

    static FormState of(FormRegister.Entry entry, Path data, String folder, Month month) {
        boolean changed = entry.texts().entrySet().stream()
                .anyMatch(text -> !isAsRead(text, CommentFile.of(data, folder, month, text.getKey())));
        return new FormState(
                entry.board(), entry.area(), entry.name(), entry.status().id(), changed);
    }

    /** Whether a slide's text is still the one that was read from a form. */
    private static boolean isAsRead(Map.Entry<String, String> text, CommentFile file) {
        try {
            return file.words()
                    .map(words -> Hashes.of(words).equals(text.getValue()))
                    .orElse(false);
        } catch (IOException e) {
            return false;
        }
    }
}
