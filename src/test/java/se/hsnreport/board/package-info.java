/** Whole boards, from extracts to figures.json: the published one, an invented one, another region's, and faulty ones. */
@NullMarked
package se.hsnreport.board;

import org.jspecify.annotations.NullMarked;
