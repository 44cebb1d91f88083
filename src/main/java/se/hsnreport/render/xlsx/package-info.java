/** The deck's tables and charts as a workbook with real numbers, so that whoever doubts a figure can go on calculating. */
@NullMarked
package se.hsnreport.render.xlsx;

import org.jspecify.annotations.NullMarked;
