package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts and sums the rows of a resource's files as they are read, and those that are left out. */
final class Intake {
    private final Resource resource;
    private final Optional<Amounts> amounts;
    private final List<TakenFile> taken = new ArrayList<>();
    private final Map<Reason, Count> leftOut = new LinkedHashMap<>();
    private final Count all = new Count();
    private String file = "";

    private record Reason(String text, boolean isReplaced) {}

    private static final class Count {
        private long rows;
        private long unread;
        private long lastLine = -1;
        private BigDecimal kr = BigDecimal.ZERO;

        /** A line counts once, however many rows are made of it. */
        void line(long line) {
            rows += line == lastLine ? 0 : 1;
            lastLine = line;
        }
    }

    Intake(Resource resource, Optional<Amounts> amounts) {
        this.resource = resource;
        this.amounts = amounts;
    }

    void file(DataFile next) {
        finish();
        file = next.name();
    }

    private void finish() {
        if (!file.isEmpty()) {
            List<TakenFile.LeftOut> out = new ArrayList<>();
            leftOut.forEach((reason, count) -> out.add(
                    new TakenFile.LeftOut(reason.text(), reason.isReplaced(), count.rows, count.kr, count.unread)));
            taken.add(new TakenFile(resource.name(), file, all.rows, all.kr, out));
        }
        leftOut.clear();
        all.rows = 0;
        all.kr = BigDecimal.ZERO;
        all.lastLine = -1;
    }

    /** A row of the file. */
    void row(long line) {
        all.line(line);
    }

    /** An amount of the row. */
    void amount(Cells cells) {
        add(cells, all);
    }

    /** The amount is left out. */
    void leaveOut(String reason, boolean isReplaced, Cells cells) {
        Count count = leftOut.computeIfAbsent(new Reason(reason, isReplaced), r -> new Count());
        count.line(cells.line());
        add(cells, count);
    }

    private void add(Cells cells, Count count) {
        if (amounts.isPresent() && !cells.isEmpty(amounts.get().position())) {
            Optional<BigDecimal> kr = amounts.get().read(cells);
            count.kr = count.kr.add(kr.orElse(BigDecimal.ZERO));
            count.unread += kr.isEmpty() ? 1 : 0;
        }
    }

    /** The files read, once all of them are. */
    List<TakenFile> taken() {
        finish();
        file = "";
        return List.copyOf(taken);
    }
}
