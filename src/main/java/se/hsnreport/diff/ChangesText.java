package se.hsnreport.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hsnreport.finding.Messages;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.format.SwedishNumbers;

/** The differences of two builds as lines for a terminal. */
public final class ChangesText {
    private static final NumberStyle KR = new NumberStyle("", NumberStyle.Scale.KR, 2, false);
    private static final String ARROW = " → ";
    private static final String NOTHING = "–";

    /** So many letters of a hash tell two files apart. */
    private static final int HASH = 12;

    private final Changes changes;
    private final Messages messages;
    private final int limit;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Changes changes, Messages messages, int limit) {
        this.changes = changes;
        this.messages = messages;
        this.limit = limit;
    }

    /**
     * All lines.
     *
     * @param limit how many of each kind of change are listed; 0 for all
     */
    public static List<String> lines(Changes changes, Messages messages, int limit) {
        return new ChangesText(changes, messages, limit).lines();
    }

    /** What changed, counted, in one line. */
    public static String summary(Changes changes, Messages messages) {
        return changes.isEmpty()
                ? messages.text("diff.same")
                : messages.text(
                        "diff.summary",
                        changes.of(Change.Kind.CHANGED).size(),
                        changes.of(Change.Kind.APPEARED).size(),
                        changes.of(Change.Kind.DISAPPEARED).size(),
                        changes.of(Change.Kind.STATUS).size(),
                        changes.slides().size(),
                        changes.texts().size(),
                        changes.inputs().map(List::size).map(String::valueOf).orElse(""));
    }

    private List<String> lines() {
        lines.add(changes.before().name() + " (" + changes.before().place() + ")" + ARROW
                + changes.after().name() + " (" + changes.after().place() + ")");
        lines.add(summary(changes, messages));
        slides();
        table("diff.changed", changes.of(Change.Kind.CHANGED), this::changed);
        table("diff.status", changes.of(Change.Kind.STATUS), ChangesText::status);
        table("diff.appeared", changes.of(Change.Kind.APPEARED), ChangesText::alone);
        table("diff.disappeared", changes.of(Change.Kind.DISAPPEARED), ChangesText::alone);
        block("diff.texts", changes.texts(), this::text);
        table("diff.inputs", changes.inputs().orElse(List.of()), this::input);
        return lines;
    }

    private void slides() {
        listed("diff.slides", changes.slides());
        listed("diff.slides-appeared", changes.slidesAppeared());
        listed("diff.slides-disappeared", changes.slidesDisappeared());
    }

    private void listed(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(messages.text(key, String.join(", ", ids)));
        }
    }

    private List<String> changed(Change change) {
        return List.of(
                change.figure().key().toString(),
                shown(change),
                DifferenceText.of(change),
                before(change).status().equals(change.figure().status()) ? "" : statuses(change));
    }

    private static List<String> status(Change change) {
        return List.of(change.figure().key().toString(), shown(change), statuses(change));
    }

    private static List<String> alone(Change change) {
        return List.of(
                change.figure().key().toString(), change.figure().display().whole());
    }

    private static PackFigure before(Change change) {
        return change.before().orElseThrow();
    }

    private static String shown(Change change) {
        return before(change).display().whole()
                + ARROW
                + change.figure().display().whole();
    }

    private static String statuses(Change change) {
        return before(change).status() + ARROW + change.figure().status();
    }

    private List<String> text(TextChange change) {
        List<String> made = new ArrayList<>();
        made.add(change.slide() + ", "
                + messages.text("diff.part." + change.part().id()));
        change.removed().forEach(line -> made.add("  − " + line));
        change.added().forEach(line -> made.add("  + " + line));
        return made;
    }

    private List<String> input(InputChange change) {
        String rows = booked(change, booked -> String.valueOf(booked.rows()));
        String sum = booked(change, booked -> SwedishNumbers.number(booked.kr(), KR));
        return List.of(
                change.file(),
                "sha256 "
                        + pair(
                                change,
                                one -> one.sha256()
                                        .substring(
                                                0, Math.min(HASH, one.sha256().length()))),
                rows.isEmpty() ? "" : messages.text("diff.rows", rows),
                sum.isEmpty() ? "" : messages.text("diff.sum", sum));
    }

    /** Empty when the ledger took nothing from the file, neither then nor now. */
    private static String booked(InputChange change, Function<Input.Booked, String> part) {
        boolean none = Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .allMatch(one -> one.booked().isEmpty());
        return none ? "" : pair(change, one -> one.booked().map(part).orElse(NOTHING));
    }

    /** Old and new; once when they are alike. */
    private static String pair(InputChange change, Function<Input, String> part) {
        String was = change.before().map(part).orElse(NOTHING);
        String is = change.after().map(part).orElse(NOTHING);
        return was.equals(is) ? was : was + ARROW + is;
    }

    private <T> void block(String key, List<T> all, Function<T, List<String>> form) {
        head(key, all.size());
        limited(all).forEach(one -> form.apply(one).forEach(line -> lines.add("  " + line)));
        rest(all.size());
    }

    /** One line each, in columns. */
    private <T> void table(String key, List<T> all, Function<T, List<String>> form) {
        head(key, all.size());
        List<List<String>> rows = limited(all).stream().map(form).toList();
        List<Integer> widths = IntStream.range(
                        0, rows.isEmpty() ? 0 : rows.get(0).size())
                .mapToObj(c ->
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toList();
        rows.forEach(row -> lines.add(row(row, widths)));
        rest(all.size());
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append("  ")
                    .append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length()));
        }
        return line.toString().stripTrailing();
    }

    private void head(String key, int count) {
        if (count > 0) {
            lines.add("");
            lines.add(messages.text(key, count));
        }
    }

    private <T> List<T> limited(List<T> all) {
        return limit == 0 ? all : all.subList(0, Math.min(limit, all.size()));
    }

    private void rest(int count) {
        if (limit > 0 && count > limit) {
            lines.add("  " + messages.text("diff.more", count - limit));
        }
    }
}
