package se.hsnreport.source;

import java.util.Optional;
import se.hsnreport.source.sie.SieSelection;

/**
 * How a file's rows are laid out.
 *
 * @param delimiter between the cells of a line
 * @param quote around cells that hold delimiters or line ends
 * @param hasHeader whether there is a row of headings; if not, the fields stand in the file in the schema's order
 * @param headerRow the row of the headings, from 1; rows above are skipped
 * @param sheet the sheet of a workbook; empty for the only one
 * @param sie what is read from SIE files; empty when the files are none
 */
public record Dialect(
        char delimiter, char quote, boolean hasHeader, int headerRow, String sheet, Optional<SieSelection> sie) {
    static final Dialect DEFAULT = new Dialect(',', '"', true, 1, "", Optional.empty());

    Dialect withSie(Optional<SieSelection> selection) {
        return new Dialect(delimiter, quote, hasHeader, headerRow, sheet, selection);
    }
}
