package se.hsnreport.source;

/** Is shown the rows of a resource, one at a time, in the files' order. */
public interface CellVisitor {
    /** The rows that follow are from this file. */
    void file(DataFile file);

    /** A row; the cells are good until the next one. */
    void row(Cells cells);
}
