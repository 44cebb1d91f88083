/** Holds what people have typed on slides against the figures, the month, the organisation and the calendar. */
@NullMarked
package se.hsnreport.check.text;

import org.jspecify.annotations.NullMarked;
