package se.hsnreport.check.text;

import java.util.Set;
import se.hsnreport.finding.Place;

/**
 * What a slide is about.
 *
 * @param area code of the only area that it is about; empty when it is about more
 * @param parameters the texts of its calculation's parameters
 * @param place where the template has it
 */
public record Topic(String area, Set<String> parameters, Place place) {
    public static final Topic NONE = new Topic("", Set.of(), Place.of(""));

    public Topic {
        parameters = Set.copyOf(parameters);
    }
}
