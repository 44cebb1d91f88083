@NullMarked
package se.hsnreport.calculation.followup;

import org.jspecify.annotations.NullMarked;
