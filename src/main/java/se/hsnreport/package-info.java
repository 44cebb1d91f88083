/** The program's entry: {@link se.hsnreport.Main}. */
@NullMarked
package se.hsnreport;

import org.jspecify.annotations.NullMarked;
