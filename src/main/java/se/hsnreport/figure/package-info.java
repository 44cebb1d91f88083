/** The values: exact figures with unit, state and trail, the months they belong to, and tables of them. */
@NullMarked
package se.hsnreport.figure;

import org.jspecify.annotations.NullMarked;
