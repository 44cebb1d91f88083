@NullMarked
package se.hsnreport.calculation.listing;

import org.jspecify.annotations.NullMarked;
