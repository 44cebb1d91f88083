package se.hsnreport.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/** Reads a sheet of an XLSX workbook row by row. Numbers are taken from the file's text, never by way of a double. */
final class WorkbookRecords {
    /** As many digits as Excel keeps: those behind are noise of binary fractions. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private static final Set<String> ERRORS = Set.of(
            "#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");
    /** Days of the calendar have five digits from 1927 to 2173. */
    private static final int DAY_DIGITS = 5;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final Resource resource;
    private final DataFile file;
    private final Findings findings;
    private LocalDate epoch = EPOCH_1900;
    private long headerRow;

    WorkbookRecords(Resource resource, DataFile file, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.findings = findings;
    }

    void read(CellVisitor visitor) throws IOException {
        WorkbookCheck check = new WorkbookCheck(file, findings);
        if (!check.passes()) {
            return;
        }
        try (ReadableWorkbook workbook = open()) {
            epoch = workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900;
            Optional<Sheet> sheet = sheet(workbook);
            if (sheet.isPresent()) {
                read(sheet.get(), check.frame(sheet.get().getId()), visitor);
            }
        } catch (IOException | ExcelReaderException e) {
            findings.add(Code.WORKBOOK_INVALID, Place.of(file.name()), reason(e));
        }
    }

    /** What the innermost of the layers below says, in one line. */
    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** The reader fails on spoilt content in many ways; all of them mean the same to us. */
    private ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException e) {
            throw new IOException(reason(e), e);
        }
    }

    private static Optional<Row> next(Iterator<Row> rows) throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw new IOException(reason(e), e);
        }
    }

    private Optional<Sheet> sheet(ReadableWorkbook workbook) {
        List<Sheet> sheets = workbook.getSheets().toList();
        String wanted = resource.dialect().sheet();
        if (wanted.isEmpty() && sheets.size() == 1) {
            return Optional.of(sheets.get(0));
        }
        List<String> names = sheets.stream().map(Sheet::getName).toList();
        Optional<Sheet> found =
                sheets.stream().filter(s -> s.getName().equals(wanted)).findFirst();
        if (wanted.isEmpty()) {
            findings.add(Code.SHEET_UNNAMED, Place.of(file.name()), String.join(", ", names));
        } else if (found.isEmpty()) {
            findings.add(
                    Code.SHEET_MISSING,
                    Place.of(file.name()),
                    wanted,
                    Suggestion.of(wanted, names).orElse(""),
                    String.join(", ", names));
        }
        return found;
    }

    private void read(Sheet sheet, SheetFrame frame, CellVisitor visitor) throws IOException {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            findings.add(Code.SHEET_HIDDEN, new Place(file.name(), " " + sheet.getName()));
        }
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            Layout where = new Layout(file, sheet.getName());
            Optional<Header> header = resource.dialect().hasHeader()
                    ? header(rows, where)
                    : Optional.of(Header.none(resource, file, sheet.getName()));
            if (header.isPresent()) {
                tell(frame, header.get().layout());
                rows(rows, header.get(), visitor);
            }
        }
    }

    private Optional<Header> header(Iterator<Row> rows, Layout where) throws IOException {
        for (Optional<Row> next = next(rows); next.isPresent(); next = next(rows)) {
            Row row = next.get();
            if (row.getRowNum() >= resource.dialect().headerRow()) {
                headerRow = row.getRowNum();
                return Header.match(resource, where, headings(row), row.getRowNum(), findings);
            }
        }
        findings.add(Code.FILE_EMPTY, Place.of(file.name()));
        return Optional.empty();
    }

    /** Tells of hidden columns and merged cells, where the schema names the column. */
    private void tell(SheetFrame frame, Layout layout) {
        List<SheetFrame.Merged> merged = frame.merged();
        for (int field = 0; field < layout.fields(); field++) {
            int column = layout.column(field);
            if (frame.isHidden(column)) {
                Place sheet = new Place(file.name(), " " + layout.sheet());
                findings.add(
                        Code.COLUMN_HIDDEN, sheet, resource.fields().get(field).source());
            }
            merged.stream()
                    .filter(cells -> cells.firstRow() > headerRow && cells.covers(column))
                    .forEach(cells -> findings.add(
                            Code.CELLS_MERGED, layout.columnPlace(cells.firstRow(), column), cells.name()));
        }
    }

    private static List<String> headings(Row row) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            headings.add(row.getCellRawValue(i).orElse(""));
        }
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isBlank()) {
            headings.remove(headings.size() - 1);
        }
        return headings;
    }

    private void rows(Iterator<Row> rows, Header header, CellVisitor visitor) throws IOException {
        RowGate gate = new RowGate(header, findings);
        int hidden = 0;
        for (Optional<Row> row = next(rows); row.isPresent(); row = next(rows)) {
            hidden += row.get().isHidden() ? 1 : 0;
            Cells cells = gate.begin();
            boolean isGood = put(row.get(), cells);
            if (gate.passes(header.width()) && isGood) {
                visitor.row(cells);
            }
        }
        gate.end(file);
        if (hidden > 0) {
            Place sheet = new Place(file.name(), " " + header.layout().sheet());
            findings.add(Code.ROWS_HIDDEN, sheet, hidden);
        }
    }

    /** Puts the cells of a row; whether all of them have values that one can trust. */
    private boolean put(Row row, Cells cells) {
        Layout layout = cells.layout();
        cells.clear();
        cells.line(row.getRowNum());
        boolean isGood = true;
        for (int field = 0; field < layout.fields(); field++) {
            int column = layout.column(field);
            Cell cell = column < row.getCellCount() ? row.getCell(column) : null;
            isGood &= cell == null || put(cells, field, cell);
        }
        return isGood;
    }

    /** Puts a cell; whether it has a value that one can trust. */
    private boolean put(Cells cells, int field, Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.ERROR || (raw != null && raw.startsWith("#") && ERRORS.contains(raw))) {
            findings.add(Code.CELL_ERROR, cells.place(field), String.valueOf(raw));
            return false;
        }
        if (cell.getType() == CellType.FORMULA && raw == null) {
            findings.add(Code.CELL_FORMULA_UNCACHED, cells.place(field));
            return false;
        }
        putValue(cells, field, cell.getValue(), raw == null ? "" : raw);
        return true;
    }

    private void putValue(Cells cells, int field, @Nullable Object value, String raw) {
        if (!(value instanceof BigDecimal number)) {
            cells.putText(field, value instanceof Boolean yes ? yes.toString() : raw);
        } else if (resource.fields().get(field).type() == FieldType.DATE) {
            cells.putText(field, date(number).orElse(number.toPlainString()));
        } else if (resource.fields().get(field).type() == FieldType.YEARMONTH
                && number.precision() - number.scale() == DAY_DIGITS) {
            // a month that somebody typed as 2024-02 is kept as its first day; months in digits have six
            cells.putText(field, date(number).map(day -> day.substring(0, 7)).orElse(number.toPlainString()));
        } else {
            cells.putNumber(field, plain(number, raw));
        }
    }

    /** A number's digits; mostly they are as they stand in the file. */
    private static String plain(BigDecimal number, String raw) {
        boolean isPlain = raw.length() <= EXCEL.getPrecision();
        boolean hasPoint = false;
        for (int i = 0; i < raw.length() && isPlain; i++) {
            char c = raw.charAt(i);
            isPlain = (c >= '0' && c <= '9')
                    || (c == '-' && i == 0)
                    || (c == '.' && !hasPoint && i > 0 && raw.charAt(i - 1) != '-');
            hasPoint |= c == '.';
        }
        if (!isPlain) {
            return number.round(EXCEL).stripTrailingZeros().toPlainString();
        }
        int end = raw.length();
        while (hasPoint && raw.charAt(end - 1) == '0') {
            end--;
        }
        return raw.substring(0, hasPoint && raw.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** The date of a day's number; day 60 of the older calendar, 29 February 1900, never was, so only later ones count. */
    private Optional<String> date(BigDecimal number) {
        boolean isDay = number.stripTrailingZeros().scale() <= 0 && number.signum() > 0 && number.precision() < 8;
        return isDay && number.intValueExact() > 60 && number.intValueExact() < 2_958_466
                ? Optional.of(epoch.plusDays(number.intValueExact()).toString())
                : Optional.empty();
    }
}
