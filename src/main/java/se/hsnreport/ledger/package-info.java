/** The ledger: every posting of the extracts, added up by month, account, unit and kind, and asked by query. */
@NullMarked
package se.hsnreport.ledger;

import org.jspecify.annotations.NullMarked;
