package se.hsnreport.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.edition.Edition;
import se.hsnreport.figure.Month;

/**
 * What is to be built.
 *
 * @param month the report month
 * @param board id of the board; empty for the first that the data serve
 * @param pack name of the pack, such as {@code full}
 * @param directories where data and templates are read and output is written
 * @param documents which are to be written
 * @param rules how strict the build is
 * @param command the command as given, for the build report
 * @param progress is told of every stage
 */
public record Request(
        Month month,
        Optional<String> board,
        String pack,
        Directories directories,
        Documents documents,
        Rules rules,
        String command,
        Progress progress) {
    /** The pack that needs no name of its own in file names. */
    public static final String FULL = "full";

    /** One that nobody waits for. */
    public Request(
            Month month,
            Optional<String> board,
            String pack,
            Directories directories,
            Documents documents,
            Rules rules,
            String command) {
        this(month, board, pack, directories, documents, rules, command, Progress.NONE);
    }

    /** The same with output under another directory. */
    public Request under(Path out) {
        Directories other = new Directories(directories.data(), directories.templates(), directories.master(), out);
        return new Request(month, board, pack, other, documents, rules, command, progress);
    }

    /** The same, for somebody who waits. */
    public Request told(Progress by) {
        return new Request(month, board, pack, directories, documents, rules, command, by);
    }

    /** The same for a draft. */
    Request asDraft() {
        return new Request(
                month, board, pack, directories, documents, new Rules(true, rules.strict()), command, progress);
    }

    /**
     * Where a build finds and leaves files.
     *
     * @param master a .pptx or .potx that stands for the template's own; empty for that
     */
    public record Directories(Path data, Path templates, Optional<Path> master, Path out) {}

    /**
     * Documents to write.
     *
     * @param formats their endings, such as {@code pptx}
     * @param since an earlier build's folder or figures.json, when a page is to tell what changed since; empty for none
     * @param edition that the documents are frozen as; empty when they are not sent
     */
    public record Documents(Set<String> formats, Charts charts, Optional<Path> since, Optional<Edition> edition) {
        public Documents {
            formats = Set.copyOf(formats);
        }

        /** Documents that are not sent. */
        public Documents(Set<String> formats, Charts charts, Optional<Path> since) {
            this(formats, charts, since, Optional.empty());
        }
    }

    /** How charts stand in a presentation. */
    public enum Charts {
        /** Drawn: alike in every program. */
        PICTURE,
        /** To be edited there, each with its workbook. */
        NATIVE
    }

    /**
     * How strict the build is.
     *
     * @param draft whether it is published, marked as a draft, although checks failed
     * @param strict whether a warning fails it
     */
    public record Rules(boolean draft, boolean strict) {}
}
