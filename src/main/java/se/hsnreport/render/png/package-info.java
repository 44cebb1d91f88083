/** Pages of the PDF as pictures, for whoever wants to see them at once. */
@NullMarked
package se.hsnreport.render.png;

import org.jspecify.annotations.NullMarked;
