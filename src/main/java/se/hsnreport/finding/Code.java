package se.hsnreport.finding;

import static se.hsnreport.finding.Severity.ERROR;
import static se.hsnreport.finding.Severity.FAILED_CHECK;
import static se.hsnreport.finding.Severity.WARNING;

import java.util.Locale;

/**
 * The kinds of finding. The name is stable: people acknowledge findings by it. The texts, one message and one remedy a
 * code and language, lie in {@code messages_<language>.properties}.
 */
public enum Code {
    // files and descriptor
    FILE_MISSING(ERROR),
    FILE_UNREADABLE(ERROR),
    FILE_EMPTY(ERROR),
    FILE_OUTSIDE(ERROR),
    FILE_DUPLICATE(ERROR),
    ENCODING_WRONG(ERROR),
    YAML_INVALID(ERROR),
    KEY_UNKNOWN(ERROR),
    KEY_MISSING(ERROR),
    KEY_DUPLICATE(ERROR),
    VALUE_INVALID(ERROR),
    RESOURCE_MISSING(ERROR),
    RESOURCE_DUPLICATE(ERROR),
    // rows
    COLUMN_MISSING(ERROR),
    COLUMN_DUPLICATE(ERROR),
    DELIMITER_WRONG(ERROR),
    FIELD_MISSING(ERROR),
    CELLS_TOO_MANY(ERROR),
    CELLS_TOO_FEW(ERROR),
    CELL_TOO_LONG(ERROR),
    CHARACTER_INVALID(ERROR),
    TEXT_GARBLED(ERROR),
    QUOTE_OPEN(ERROR),
    CSV_INVALID(ERROR),
    HEADER_REPEATED(ERROR),
    VALUE_REQUIRED(ERROR),
    VALUE_NOT_LISTED(ERROR),
    VALUE_DUPLICATE(ERROR),
    NUMBER_INVALID(ERROR),
    NUMBER_AMBIGUOUS(ERROR),
    NUMBER_TOO_FINE(ERROR),
    NUMBER_TOO_BIG(ERROR),
    MONTH_INVALID(ERROR),
    DATE_INVALID(ERROR),
    REFERENCE_UNKNOWN(ERROR),
    // workbooks
    WORKBOOK_INVALID(ERROR),
    SHEET_MISSING(ERROR),
    CELL_FORMULA_UNCACHED(ERROR),
    CELL_ERROR(ERROR),
    ROWS_HIDDEN(WARNING),
    // what rows are looked up in
    RANGE_OVERLAP(ERROR),
    VALIDITY_OVERLAP(ERROR),
    UNIT_WITHOUT_PLACE(ERROR),
    PERIOD_DUPLICATE(ERROR),
    PERIOD_FUTURE(ERROR),
    BUDGET_VERSIONS(ERROR),
    // template
    LAYOUT_MISSING(ERROR),
    PLACEHOLDER_MISSING(ERROR),
    LAYOUT_REPLACED(WARNING),
    MASTER_INVALID(ERROR),
    MASTER_UNDRAWN(WARNING),
    CALCULATION_UNKNOWN(ERROR),
    FIGURE_UNKNOWN(ERROR),
    STYLE_UNKNOWN(ERROR),
    STYLE_UNFIT(ERROR),
    NAME_UNKNOWN(ERROR),
    NAME_DUPLICATE(ERROR),
    GROUP_MISSING(ERROR),
    TEXT_TOO_LONG(ERROR),
    // output
    OUTPUT_BLOCKED(ERROR),
    OUTPUT_DENIED(ERROR),
    OUTPUT_FAILED(ERROR),
    // earlier packs
    PACK_MISSING(ERROR),
    PREVIOUS_MISSING(ERROR),
    FIGURES_INVALID(ERROR),
    HISTORY_UNREADABLE(WARNING),
    HISTORY_CHANGED(WARNING),
    CHANGES_UNPLACED(WARNING),
    // the figures
    MONTH_MISSING(FAILED_CHECK),
    DATA_MISSING(FAILED_CHECK),
    COMMENT_STRAY(WARNING),
    COMMENT_UNPLACED(WARNING),
    UNIT_UNBUDGETED(WARNING),
    FIGURE_MISSING(WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as people write it, such as {@code number-invalid}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
