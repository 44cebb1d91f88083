/** Charts drawn from their description, alike on every surface: the only place that knows the chart library. */
@NullMarked
package se.hsnreport.render.chart;

import org.jspecify.annotations.NullMarked;
