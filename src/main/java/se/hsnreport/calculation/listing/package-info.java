/** Small extracts row by row: sums, shares and ratios of what they list, and their words. */
@NullMarked
package se.hsnreport.calculation.listing;

import org.jspecify.annotations.NullMarked;
