/** Any extract to typed rows: the data package descriptor, CSV and XLSX, strict numbers, months and dates. */
@NullMarked
package se.hsnreport.source;

import org.jspecify.annotations.NullMarked;
