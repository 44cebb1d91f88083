@NullMarked
package se.hsnreport.calculation.access;

import org.jspecify.annotations.NullMarked;
