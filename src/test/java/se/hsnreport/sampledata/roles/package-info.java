/**
 * Makes the sample extracts beside the ledger: production, beds, access and dental care. Invented months whose sums are
 * the published figures.
 *
 * <p>{@link se.hsnreport.sampledata.roles.SeriesBook} gives every measure a number a month; the writers split it over
 * units and write the files.
 */
@NullMarked
package se.hsnreport.sampledata.roles;

import org.jspecify.annotations.NullMarked;
