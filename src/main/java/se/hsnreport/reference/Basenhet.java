package se.hsnreport.reference;

import java.util.List;
import se.hsnreport.figure.Month;

/**
 * A unit of the organisation and where it belonged in some months. A unit that moved has one of these for each placement.
 *
 * @param code such as {@code 1593}
 * @param name such as {@code Medicinkliniken}
 * @param namnd the board it answers to; empty when the extract does not say
 * @param delomrade the part of the region, such as {@code Umeå}; empty when the extract does not say
 * @param validity the months in which this holds
 * @param replaces codes of units that became this one
 */
public record Basenhet(
        String code,
        String name,
        Area area,
        String forvaltning,
        String namnd,
        String delomrade,
        Validity validity,
        List<String> replaces) {
    public Basenhet {
        replaces = List.copyOf(replaces);
    }

    public boolean isValidIn(Month month) {
        return validity.contains(month);
    }

    /** Code, space, name, as in tables. */
    public String label() {
        return label(code, name);
    }

    static String label(String code, String name) {
        return name.isEmpty() ? code : code + " " + name;
    }
}
