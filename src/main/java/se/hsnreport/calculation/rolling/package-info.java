/** Sums of twelve months, month by month. */
@NullMarked
package se.hsnreport.calculation.rolling;

import org.jspecify.annotations.NullMarked;
