/** What tests are made of: tiny books, small boards, and what a build wrote read back. */
@NullMarked
package se.hsnreport.testing;

import org.jspecify.annotations.NullMarked;
