/** Tests of what rows are looked up in. */
@NullMarked
package se.hsnreport.reference;

import org.jspecify.annotations.NullMarked;
