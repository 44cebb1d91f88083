/** YAML as a tree that remembers file and line, and strict reading of it that collects every finding. */
@NullMarked
package se.hsnreport.yaml;

import org.jspecify.annotations.NullMarked;
