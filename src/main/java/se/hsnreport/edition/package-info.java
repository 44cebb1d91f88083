/** What was sent to somebody: editions that stand frozen, held against their hashes. */
@NullMarked
package se.hsnreport.edition;

import org.jspecify.annotations.NullMarked;
