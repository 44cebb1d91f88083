package se.hsnreport.source;

import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Lets through the rows that are whole; tells of the others, and of a file without any. */
final class RowGate {
    private final Header header;
    private final Findings findings;
    private final Cells cells;
    private long rows;

    RowGate(Header header, Findings findings) {
        this.header = header;
        this.findings = findings;
        this.cells = new Cells(header.layout());
    }

    Cells begin() {
        cells.begin();
        return cells;
    }

    /** Whether the row that has been put together goes on; blank rows do not, and nobody need know. */
    boolean passes(int count) {
        if (count == header.width()) {
            return isSound();
        }
        if (count == 1 && cells.isBlank()) {
            return false;
        }
        Code code = count > header.width() ? Code.CELLS_TOO_MANY : Code.CELLS_TOO_FEW;
        findings.add(code, cells.place(), count, header.width());
        rows++;
        return false;
    }

    private boolean isSound() {
        if (cells.isBlank()) {
            return false;
        }
        rows++;
        if (header.isRepeatedBy(cells)) {
            findings.add(Code.HEADER_REPEATED, cells.place());
            return false;
        }
        return true;
    }

    void end(DataFile file) {
        if (rows == 0) {
            findings.add(Code.FILE_EMPTY, Place.of(file.name()));
        }
    }
}
