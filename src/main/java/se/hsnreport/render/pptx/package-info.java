/** Writes a deck as a .pptx on a copy of the organisation's template: one small class an element, on the package layer. */
@NullMarked
package se.hsnreport.render.pptx;

import org.jspecify.annotations.NullMarked;
