/** Where figures come from: their keys, their formulas with the inputs' values, and the rows of the extracts behind. */
@NullMarked
package se.hsnreport.trace;

import org.jspecify.annotations.NullMarked;
