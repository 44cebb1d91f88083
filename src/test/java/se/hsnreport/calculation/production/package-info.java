/** Tests of the measures of production. */
@NullMarked
package se.hsnreport.calculation.production;

import org.jspecify.annotations.NullMarked;
