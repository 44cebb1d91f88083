/** Rows of accounts by measures: income statements and excerpts of them. */
@NullMarked
package se.hsnreport.calculation.statement;

import org.jspecify.annotations.NullMarked;
