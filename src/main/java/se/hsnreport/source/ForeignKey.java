package se.hsnreport.source;

import se.hsnreport.finding.Place;

/**
 * A field whose values must stand in another resource.
 *
 * @param field the field here
 * @param resource name or role of the resources to look in; empty for the resource itself
 * @param target the field there
 * @param place where in the descriptor it stands
 */
public record ForeignKey(String field, String resource, String target, Place place) {}
