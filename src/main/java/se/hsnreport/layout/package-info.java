/** Gives every block its box, measures and breaks text, splits tables over pages: once, for all renderers. */
@NullMarked
package se.hsnreport.layout;

import org.jspecify.annotations.NullMarked;
