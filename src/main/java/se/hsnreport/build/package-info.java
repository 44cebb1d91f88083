/** The pipeline: load, calculate, render, publish all or nothing; the only place that knows every stage. */
@NullMarked
package se.hsnreport.build;

import org.jspecify.annotations.NullMarked;
