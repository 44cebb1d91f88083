/** Tests of the ledger. */
@NullMarked
package se.hsnreport.ledger;

import org.jspecify.annotations.NullMarked;
