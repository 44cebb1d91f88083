/** Two builds compared: which figures, texts and inputs changed, and whether history was rewritten. */
@NullMarked
package se.hsnreport.diff;

import org.jspecify.annotations.NullMarked;
