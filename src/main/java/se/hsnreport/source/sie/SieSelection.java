package se.hsnreport.source.sie;

import java.util.Set;

/**
 * What of a SIE file becomes rows.
 *
 * @param from the records that actuals are taken from; never more than one kind, so that nothing counts twice
 * @param dimension the number of the dimension whose objects are the rows' objects
 * @param withoutObject the object of amounts that have none of the dimension; empty when there must not be such
 * @param years the numbers of the financial years, 0 the file's own, -1 the one before
 * @param isCodePage whether the file is read in the code page of the standard, which it must then say itself
 */
public record SieSelection(From from, String dimension, String withoutObject, Set<Integer> years, boolean isCodePage) {
    public SieSelection {
        years = Set.copyOf(years);
    }

    /** Where actuals are taken from. */
    public enum From {
        /** As the file's type has them: 1 RES, 2 and 3 PSALDO, 4 TRANS. */
        TYPE,
        PSALDO,
        TRANS,
        RES,
        /** No amounts: the accounts and their names. */
        KONTO
    }
}
