/** Where the year is heading, by projection and by what was handed in. */
@NullMarked
package se.hsnreport.calculation.forecast;

import org.jspecify.annotations.NullMarked;
