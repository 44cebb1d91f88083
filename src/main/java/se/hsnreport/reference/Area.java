package se.hsnreport.reference;

/**
 * An område: units under one head.
 *
 * @param code such as {@code 24}
 * @param name such as {@code Närsjukvård Umeå}
 */
public record Area(String code, String name) {
    /** Where units that the organisation does not have stand in a draft. */
    public static final Area UNMAPPED = new Area("?", "Ej mappat");

    /** Code, space, name, as in tables. */
    public String label() {
        return Basenhet.label(code, name);
    }
}
