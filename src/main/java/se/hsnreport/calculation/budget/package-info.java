/** Deviations from the budget by unit and group of accounts. */
@NullMarked
package se.hsnreport.calculation.budget;

import org.jspecify.annotations.NullMarked;
