/** Charts that can be edited in a presentation, each with its workbook. */
@NullMarked
package se.hsnreport.render.editable;

import org.jspecify.annotations.NullMarked;
