/** Figures to text in the Swedish way, once, by number styles that are named data. */
@NullMarked
package se.hsnreport.format;

import org.jspecify.annotations.NullMarked;
