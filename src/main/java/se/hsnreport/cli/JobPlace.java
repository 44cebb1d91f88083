package se.hsnreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.finding.Place;

/**
 * Where a finding is, as a service that runs jobs wants to know it.
 *
 * @param file from where the job stands, as far as that is known
 * @param line the line, from 1; empty for a cell of a workbook or a whole file
 * @param column the column, from 1; empty when not known
 */
record JobPlace(String file, String line, String column) {
    private static final Pattern SPOT = Pattern.compile(":(\\d+)(?::(\\d+))?");

    /**
     * The place of a finding.
     *
     * @param data the directory that extracts are told of relative to
     */
    static JobPlace of(Place place, Path data) {
        Path extract = data.resolve(place.file());
        String file = Files.exists(extract) ? OutcomeReport.slashed(fromHere(extract)) : place.file();
        Matcher spot = SPOT.matcher(place.spot());
        if (!spot.matches()) {
            return new JobPlace(file, "", "");
        }
        return new JobPlace(file, spot.group(1), spot.group(2) == null ? "" : spot.group(2));
    }

    /** Services know no paths but those from where the job stands. */
    private static Path fromHere(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.isAbsolute() && file.startsWith(here) ? here.relativize(file) : file;
    }

    boolean isLine() {
        return !line.isEmpty();
    }
}
