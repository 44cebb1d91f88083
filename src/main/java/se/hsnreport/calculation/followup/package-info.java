/** What was decided and how it goes: reductions, grants, and the calendar of the reports. */
@NullMarked
package se.hsnreport.calculation.followup;

import org.jspecify.annotations.NullMarked;
