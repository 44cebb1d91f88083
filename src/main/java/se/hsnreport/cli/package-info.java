/** The command line: options, messages, exit codes. */
@NullMarked
package se.hsnreport.cli;

import org.jspecify.annotations.NullMarked;
