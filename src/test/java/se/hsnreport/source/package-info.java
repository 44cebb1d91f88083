/** Tests of reading extracts. */
@NullMarked
package se.hsnreport.source;

import org.jspecify.annotations.NullMarked;
