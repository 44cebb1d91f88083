package se.hsnreport.ledger;

import se.hsnreport.source.CellTyping;
import se.hsnreport.source.Cells;

/** A column of codes that repeat: each spelling is looked at once, the next time it is only found again. */
final class CodeColumn {
    /** What {@link #number} gives for a cell that was found wrong; that has been told. */
    static final int WRONG = -1;

    private final int position;
    private final CellTyping typing;
    private final Lookup lookup;
    private final CodeTable known = new CodeTable();

    /** Finds a code's number. */
    interface Lookup {
        /** The number of a cleaned and allowed text, which may be empty; {@link #WRONG} after telling why not. */
        int number(String text, Cells cells);
    }

    CodeColumn(int position, CellTyping typing, Lookup lookup) {
        this.position = position;
        this.typing = typing;
        this.lookup = lookup;
    }

    int number(Cells cells) {
        int number = known.get(cells.characters(), cells.start(position), cells.end(position));
        return number == CodeTable.UNKNOWN ? look(cells) : number;
    }

    private int look(Cells cells) {
        String text = typing.text(cells);
        int number = typing.isAllowed(text, cells) ? lookup.number(text, cells) : WRONG;
        if (number >= 0) {
            known.put(cells.characters(), cells.start(position), cells.end(position), number);
        }
        return number;
    }
}
