package se.hsnreport.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units that were merged into others: until then they carried a part of what their successor carries today. */
final class Mergers {
    private Mergers() {}

    /** The lines of living units, made smaller while a unit that is now part of them lived, and that unit's lines. */
    static List<Line> apply(List<Line> living, List<Unit> units) {
        List<Line> all = new ArrayList<>();
        for (Line line : living) {
            Optional<Unit> merged = units.stream()
                    .filter(u -> u.mergedInto().equals(line.unit().code()))
                    .filter(u -> !line.account().cell().kontogrupp().equals("Utomlänsvård"))
                    .findFirst();
            merged.ifPresentOrElse(unit -> all.addAll(parted(line, unit)), () -> all.add(line));
        }
        return all;
    }

    private static List<Line> parted(Line line, Unit merged) {
        long part = Ore.scale(line.base(), merged.size(), line.unit().size());
        return List.of(
                new Line(line.unit(), line.account(), line.base(), part, merged.last()),
                new Line(merged, line.account(), part, 0, merged.last()));
    }
}
