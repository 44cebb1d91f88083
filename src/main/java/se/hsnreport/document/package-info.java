/** The render-neutral model of a deck: slides and blocks whose figures have become text. */
@NullMarked
package se.hsnreport.document;

import org.jspecify.annotations.NullMarked;
