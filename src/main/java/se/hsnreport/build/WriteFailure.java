package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Why output could not be written, in words for whoever can mend it. */
final class WriteFailure {
    private WriteFailure() {}

    /**
     * Tells of a failure.
     *
     * @param out where output was to be written, for failures that name no file
     * @return the file or directory that stands in the way, as people know it
     */
    static String tell(IOException e, Path out, Findings findings) {
        Path file = e instanceof FileSystemException named && named.getFile() != null ? Path.of(named.getFile()) : out;
        Optional<Path> inTheWay = Stream.iterate(file, f -> f != null, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst();
        String shown = inTheWay.orElse(file).toString().replace('\\', '/');
        findings.add(reason(e, inTheWay.isPresent()), Place.of(shown), String.valueOf(e.getMessage()));
        return shown;
    }

    private static Code reason(IOException e, boolean isBlocked) {
        if (e instanceof AccessDeniedException) {
            return Code.OUTPUT_DENIED;
        }
        return isBlocked || e instanceof DirectoryNotEmptyException ? Code.OUTPUT_BLOCKED : Code.OUTPUT_FAILED;
    }
}
