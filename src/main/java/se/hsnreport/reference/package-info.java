/** What rows are looked up in: the organisation, the chart of accounts, the calendar, the annotations. */
@NullMarked
package se.hsnreport.reference;

import org.jspecify.annotations.NullMarked;
