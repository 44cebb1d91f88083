/** What was produced: measures of care by year and by month, their changes and rolling years. */
@NullMarked
package se.hsnreport.calculation.production;

import org.jspecify.annotations.NullMarked;
