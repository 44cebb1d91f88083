/** What the Office formats have in common: XML parts, their names, and packages that are the same every time. */
@NullMarked
package se.hsnreport.render.ooxml;

import org.jspecify.annotations.NullMarked;
