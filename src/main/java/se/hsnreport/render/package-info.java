/** The common face of the renderers: a laid-out deck in, files out through an interface. */
@NullMarked
package se.hsnreport.render;

import org.jspecify.annotations.NullMarked;
