package se.hsnreport.template;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Node;
import se.hsnreport.yaml.Nodes;

/**
 * What a slide is about, by its template.
 *
 * @param area code of the only area that it is about; empty when it is about more
 * @param parameters the texts of its calculation's parameters, such as {@code 214} or {@code inom_90_dagar}
 * @param place where the template has it
 */
public record SlideScope(String area, Set<String> parameters, Place place) {
    private static final String AREA = "area";

    public SlideScope {
        parameters = Set.copyOf(parameters);
    }

    static SlideScope of(SlideTemplate slide) {
        Stream<Node> calculation = slide.computation().stream().map(SlideTemplate.Computation::parameters);
        Set<String> texts =
                calculation.flatMap(Nodes::texts).map(Node.Scalar::text).collect(Collectors.toSet());
        return new SlideScope(area(slide), texts, slide.place());
    }

    private static String area(SlideTemplate slide) {
        return slide.computation()
                .map(SlideTemplate.Computation::parameters)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node).entries().get(AREA))
                .filter(entry -> entry.value() instanceof Node.Scalar)
                .map(entry -> ((Node.Scalar) entry.value()).text())
                .or(() -> Optional.ofNullable(slide.variables().get("area.code")))
                .orElse("");
    }
}
