package se.hsnreport.source;

/** A step on the way from the rows of files to those that are asked for. */
abstract class Stage implements CellVisitor {
    /** Told when the last row of the last file has been shown. */
    abstract void end();

    /** The last step: the rows are shown as they are. */
    static Stage to(CellVisitor visitor) {
        return new Stage() {
            @Override
            public void file(DataFile file) {
                visitor.file(file);
            }

            @Override
            public void row(Cells cells) {
                visitor.row(cells);
            }

            @Override
            void end() {}
        };
    }
}
