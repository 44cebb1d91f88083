/** The organisation's own .pptx as data: layouts, placeholders, theme, what the master draws behind. */
@NullMarked
package se.hsnreport.master;

import org.jspecify.annotations.NullMarked;
