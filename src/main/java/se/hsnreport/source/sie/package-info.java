/** Files of the Swedish standard for exchanging ledgers, SIE 4: their records, and the rows that these mean. */
@NullMarked
package se.hsnreport.source.sie;

import org.jspecify.annotations.NullMarked;
