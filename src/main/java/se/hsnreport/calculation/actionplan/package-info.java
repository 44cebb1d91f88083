/** What the action plans have given of what was planned. */
@NullMarked
package se.hsnreport.calculation.actionplan;

import org.jspecify.annotations.NullMarked;
