/** A board's template: which slides, what they show and in which words; binds figures to them. */
@NullMarked
package se.hsnreport.template;

import org.jspecify.annotations.NullMarked;
