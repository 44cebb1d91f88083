package se.hsnreport.build;

import java.util.List;

/**
 * What became of forms.
 *
 * @param states how far each area has come
 */
public record Formed(Outcome outcome, List<FormState> states) {
    public Formed {
        states = List.copyOf(states);
    }
}
