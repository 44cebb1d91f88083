package se.hsnreport.commentary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.finding.Place;

/**
 * A slide's comment.
 *
 * @param fingerprint the figures that it was written about; empty when nobody has said
 */
public record Comment(Place place, List<Remark> remarks, Optional<Fingerprint> fingerprint) {
    public Comment {
        remarks = List.copyOf(remarks);
    }

    /** All that is typed, figures' names apart. */
    public String words() {
        return remarks.stream()
                .flatMap(remark -> remark.spans().stream())
                .map(span -> span.text().replaceAll("\\{\\{[^{}]*}}", " "))
                .collect(Collectors.joining(" "));
    }
}
