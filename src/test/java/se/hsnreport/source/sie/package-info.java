@NullMarked
package se.hsnreport.source.sie;

import org.jspecify.annotations.NullMarked;
