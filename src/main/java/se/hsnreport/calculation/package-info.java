/** What all calculations share: their parameters, their data and their result. */
@NullMarked
package se.hsnreport.calculation;

import org.jspecify.annotations.NullMarked;
