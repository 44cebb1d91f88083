package se.hsnreport.calculation;

import java.util.Set;
import se.hsnreport.figure.FigureTable;

/** Makes figures from data: pure, and without knowledge of files and formats. */
public interface Calculation {
    /** Roles of the extracts that it has nothing to say without, such as {@code ledger}. */
    Set<String> roles();

    /** The figures; a table without rows means that there are no data for the month. */
    FigureTable calculate(Context context);
}
