package se.hsnreport.source;

import java.nio.file.Path;
import java.util.List;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.yaml.Fields;
import se.hsnreport.yaml.Node;
import se.hsnreport.yaml.YamlReader;

/**
 * What a data directory's descriptor says.
 *
 * @param name of the package
 * @param region whose data these are
 * @param boards the templates that the data serve, the first being the default
 * @param resources in the descriptor's order
 */
public record DataPackage(String name, String region, List<String> boards, List<Resource> resources) {
    /** The descriptor's file name. */
    public static final String DESCRIPTOR = "datapackage.yaml";

    public DataPackage {
        boards = List.copyOf(boards);
        resources = List.copyOf(resources);
    }

    /** Reads a directory's descriptor and finds the files; what is wrong becomes findings, and the rest is still told. */
    public static DataPackage open(Path directory, Findings findings) {
        Node root = YamlReader.read(directory.resolve(DESCRIPTOR), DESCRIPTOR, findings)
                .orElse(Node.Mapping.empty(Place.of(DESCRIPTOR)));
        if (root instanceof Node.Mapping mapping && mapping.entries().isEmpty()) {
            return new DataPackage("", "", List.of(), List.of());
        }
        return new DescriptorReader(directory, findings).read(Fields.of(root, findings));
    }

    /** The same as far as it is for a board: what others alone have is as if it were not there. */
    public DataPackage of(String board) {
        return new DataPackage(
                name,
                region,
                boards,
                resources.stream().filter(r -> r.isFor(board)).toList());
    }

    /** The resources of a role, in the descriptor's order. */
    public List<Resource> role(String role) {
        return resources.stream().filter(r -> r.role().equals(role)).toList();
    }

    public boolean has(String role) {
        return resources.stream().anyMatch(r -> r.role().equals(role));
    }

    /** The resources of that name, or else of that role. */
    List<Resource> named(String nameOrRole) {
        List<Resource> byName =
                resources.stream().filter(r -> r.name().equals(nameOrRole)).toList();
        return byName.isEmpty() ? role(nameOrRole) : byName;
    }
}
