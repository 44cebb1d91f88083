package se.hsnreport.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Suggestion;

/**
 * The extracts of a data directory. Small ones are read once and kept as typed rows; big ones are shown row by row. What
 * is wrong with any of them is told to the findings, and the reading goes on. Not safe for threads.
 */
public final class Extracts {
    private final DataPackage describedBy;
    private final Findings findings;
    private final Map<String, List<Row>> rowsByResource = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> rowsByText = new HashMap<>();
    private final Map<String, InputFile> inputs = new LinkedHashMap<>();
    private final Map<String, List<TakenFile>> taken = new java.util.TreeMap<>();
    private final KeyCheck keys;
    private IntConsumer reading = read -> {};

    public Extracts(DataPackage describedBy, Findings findings) {
        this.describedBy = describedBy;
        this.findings = findings;
        this.keys = new KeyCheck(this, findings);
    }

    /** The extracts that a directory's descriptor speaks of. */
    public static Extracts open(Path directory, Findings findings) {
        return new Extracts(DataPackage.open(directory, findings), findings);
    }

    /** Those that are for a board, not read yet. */
    public Extracts of(String board) {
        return new Extracts(describedBy.of(board), findings);
    }

    /** The same extracts as nobody has read them; what is found wrong in them has been told, and is not told again. */
    public Extracts again() {
        return new Extracts(describedBy, new Findings());
    }

    /** Before each file that is read tells how many have been read by then. */
    public void atEachFile(IntConsumer told) {
        reading = told;
    }

    /** Every file of the package once. */
    public Set<DataFile> files() {
        Set<DataFile> files = new LinkedHashSet<>();
        describedBy.resources().forEach(r -> files.addAll(r.files()));
        return files;
    }

    /** What the descriptor says. */
    public DataPackage describedBy() {
        return describedBy;
    }

    public Findings findings() {
        return findings;
    }

    public boolean has(String role) {
        return describedBy.has(role);
    }

    /** Whether all resources of a role have these fields; those that lack one are told of. */
    public boolean require(String role, String... fields) {
        boolean all = true;
        for (Resource resource : describedBy.role(role)) {
            for (String field : fields) {
                all &= require(resource, field);
            }
        }
        return all;
    }

    /** Whether a resource has a field; if not, that is told. */
    public boolean require(Resource resource, String field) {
        if (!resource.has(field)) {
            List<String> names = resource.fields().stream().map(Field::name).toList();
            String nearest = Suggestion.of(field, names).orElse("");
            findings.add(Code.FIELD_MISSING, resource.place(), resource.role(), field, nearest);
        }
        return resource.has(field);
    }

    /** Whether a value stands where a key says; if not, that is told. No value is no fault. */
    public boolean isKnown(Resource resource, ForeignKey key, String value, Place place) {
        return keys.check(resource, key, value, place);
    }

    /** All rows of a role, in the order of the descriptor and the files; none when there is no such role. */
    public List<Row> rows(String role) {
        List<Row> all = new ArrayList<>();
        describedBy.role(role).forEach(r -> all.addAll(rows(r)));
        return all;
    }

    /** All rows of a resource, read at the first call. */
    public List<Row> rows(Resource resource) {
        List<Row> known = rowsByResource.get(resource.name());
        if (known != null) {
            return known;
        }
        List<Row> collected = new ArrayList<>();
        rows(resource, file -> true, collected::add);
        List<Row> rows = List.copyOf(collected);
        rowsByResource.put(resource.name(), rows);
        keys.check(resource, rows);
        return rows;
    }

    /** The rows of a resource that have a text in a field, in their order; sorted out at the first call for a field. */
    public List<Row> rows(Resource resource, String field, String text) {
        Map<String, List<Row>> byText = rowsByText.get(resource.name() + "/" + field);
        if (byText == null) {
            byText = new HashMap<>();
            for (Row row : rows(resource)) {
                byText.computeIfAbsent(row.text(field), t -> new ArrayList<>()).add(row);
            }
            rowsByText.put(resource.name() + "/" + field, byText);
        }
        return java.util.Collections.unmodifiableList(byText.getOrDefault(text, List.of()));
    }

    /** Shows the rows of a resource as they stand, each file read once, nothing kept. */
    public void visit(Resource resource, CellVisitor visitor) {
        visit(resource, file -> true, visitor);
    }

    /** Shows the typed rows of a resource in some of its files one by one, nothing kept. */
    public void rows(Resource resource, Predicate<DataFile> wanted, Consumer<Row> taker) {
        visit(resource, wanted, new RowTyper(resource, findings, taker));
    }

    /** Shows the rows of a resource in some of its files as they stand, each file read once, nothing kept. */
    public void visit(Resource resource, Predicate<DataFile> wanted, CellVisitor visitor) {
        if (resource.shape().isNone()) {
            readAll(resource, resource.files().stream().filter(wanted).toList(), visitor);
            return;
        }
        // what a file's rows come to may depend on the other files: balances, later deliveries
        Shaping shaping = new Shaping(resource, this, Stage.to(wanted, visitor));
        readAll(shaping.inFile(), shaping.files(), shaping.visitor());
        taken.put(resource.name(), shaping.end());
    }

    /** What was read from the files of shaped resources so far, as it stands in the files. */
    public List<TakenFile> taken() {
        return taken.values().stream().flatMap(List::stream).toList();
    }

    private void readAll(Resource resource, List<DataFile> files, CellVisitor visitor) {
        for (DataFile file : files) {
            visitor.file(file);
            reading.accept(inputs.size());
            try {
                read(resource, file, visitor);
            } catch (IOException e) {
                findings.add(Code.FILE_UNREADABLE, Place.of(file.name()), String.valueOf(e.getMessage()));
            }
        }
    }

    private void read(Resource resource, DataFile file, CellVisitor visitor) throws IOException {
        try (Digest in = new Digest(Files.newInputStream(file.path()))) {
            if (resource.dialect().sie().isPresent()) {
                SieRecords sie =
                        new SieRecords(resource, file, resource.dialect().sie().get(), findings);
                sie.read(new TextReader(in, resource.encoding()), visitor);
            } else if (resource.isWorkbook(file)) {
                new WorkbookRecords(resource, file, findings).read(visitor);
            } else {
                new CsvRecords(resource, file, findings).read(new TextReader(in, resource.encoding()), visitor);
            }
            inputs.put(file.name(), in.finish(file.name()));
        }
    }

    /** Reads every resource whose role is not among the given ones, so that all their faults are told. */
    public void readAllBut(Set<String> roles) {
        describedBy.resources().stream().filter(r -> !roles.contains(r.role())).forEach(this::rows);
    }

    /**
     * Every file of the package, sorted by name; those that nobody has read are read for their digest. Files that are the
     * same byte for byte are told of.
     */
    public List<InputFile> inputs() {
        List<InputFile> all = files().stream()
                .sorted(java.util.Comparator.comparing(DataFile::name))
                .map(this::input)
                .flatMap(Optional::stream)
                .toList();
        Map<String, String> byDigest = new HashMap<>();
        for (InputFile file : all) {
            String first = byDigest.putIfAbsent(file.sha256(), file.name());
            if (first != null) {
                findings.add(Code.FILE_DUPLICATE, Place.of(file.name()), first);
            }
        }
        return all;
    }

    private Optional<InputFile> input(DataFile file) {
        InputFile known = inputs.get(file.name());
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            return Optional.of(new Digest(in).finish(file.name()));
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(file.name()), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
