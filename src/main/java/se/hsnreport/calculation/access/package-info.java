/** How long people wait and whether they are answered: shares, targets, and how others fare. */
@NullMarked
package se.hsnreport.calculation.access;

import org.jspecify.annotations.NullMarked;
