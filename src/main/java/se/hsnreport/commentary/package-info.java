/** The controller's own words: Markdown files by month and slide. */
@NullMarked
package se.hsnreport.commentary;

import org.jspecify.annotations.NullMarked;
