/** Whether the figures hold together, with each other and with the ledger that they come from. */
@NullMarked
package se.hsnreport.check;

import org.jspecify.annotations.NullMarked;
