/** The deck as one PDF for archive and for everybody: PDF/A-2a and PDF/UA-1, tagged as it is drawn. */
@NullMarked
package se.hsnreport.render.pdf;

import org.jspecify.annotations.NullMarked;
