/** What went wrong or deserves notice, told in words a controller understands: travels beside the data, never as an exception between stages. */
@NullMarked
package se.hsnreport.finding;

import org.jspecify.annotations.NullMarked;
