package se.hsnreport.calculation;

import se.hsnreport.yaml.Fields;

/** A kind of calculation that templates can ask for. */
@FunctionalInterface
public interface CalculationType {
    /** A calculation with the template's parameters; what is wrong with them is a finding of the fields. */
    Calculation configure(Fields parameters);
}
