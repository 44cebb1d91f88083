@NullMarked
package se.hsnreport.template;

import org.jspecify.annotations.NullMarked;
