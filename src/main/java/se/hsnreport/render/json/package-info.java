/** Figures as JSON, the output contract for other programs. */
@NullMarked
package se.hsnreport.render.json;

import org.jspecify.annotations.NullMarked;
