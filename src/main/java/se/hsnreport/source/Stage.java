package se.hsnreport.source;

import java.util.function.Predicate;

/** A step on the way from the rows of files to those that are asked for. */
abstract class Stage implements CellVisitor {
    /** Told when the last row of the last file has been shown. */
    abstract void end();

    /** The last step: the rows that come of some of the files are shown. */
    static Stage to(Predicate<DataFile> wanted, CellVisitor visitor) {
        return new Stage() {
            private boolean isWanted;

            @Override
            public void file(DataFile file) {
                isWanted = wanted.test(file);
                if (isWanted) {
                    visitor.file(file);
                }
            }

            @Override
            public void row(Cells cells) {
                if (isWanted) {
                    visitor.row(cells);
                }
            }

            @Override
            void end() {}
        };
    }
}
