/**
 * Makes the sample extracts in {@code sample-data/}: invented postings whose sums are the published figures.
 *
 * <p>The way of an amount: {@link se.hsnreport.sampledata.BaseAmounts} gives every unit and account a size,
 * {@link se.hsnreport.sampledata.Budget} and {@link se.hsnreport.sampledata.Outcome} spread the years' targets over
 * them month by month, {@link se.hsnreport.sampledata.Postings} turns amounts into rows, and the writers into files.
 */
@NullMarked
package se.hsnreport.sampledata;

import org.jspecify.annotations.NullMarked;
