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

    /** A unit that rows name and the organisation does not have. */
    static Basenhet unmapped(String code) {
        return new Basenhet(code, "", Area.UNMAPPED, "", "", "", Validity.ALWAYS, List.of());
    }

    /** Whether the organisation does not have it, so that nobody knows whose it is. */
    public boolean isUnmapped() {
        return area.equals(Area.UNMAPPED);
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
