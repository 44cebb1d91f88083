package se.hsnreport.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.FormRegister;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.reference.Calendar;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Resource;
import se.hsnreport.source.Row;

/**
 * What of a month has been delivered.
 *
 * @param parts the ledger's kinds, then every extract that tells of months, in the descriptor's order
 * @param comments ids of the slides that have comments, sorted
 * @param forms how far the areas have come that were asked for comments on a form
 * @param steps of the report that the calendar begins first after the month's end, by date
 * @param findings what is wrong with the extracts, errors first
 */
public record Delivery(
        List<Part> parts, List<String> comments, List<FormState> forms, List<Step> steps, List<Finding> findings) {
    /** Kinds of rows that tell of what was, where others tell of what was planned. */
    private static final Set<String> DONE = Set.of("utfall", "effekt");

    private static final String KIND = "typ";

    public Delivery {
        parts = List.copyOf(parts);
        comments = List.copyOf(comments);
        forms = List.copyOf(forms);
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /** How far an extract reaches. */
    public enum State {
        DELIVERED,
        /** It ends with the month before. */
        AWAITED,
        /** It ends earlier than the month before. */
        STALE,
        /** It tells of no month at all. */
        EMPTY
    }

    /**
     * An extract.
     *
     * @param name of its resource, for the ledger with the kind of its rows
     * @param state for a month, or for one earlier by as many as the extract is late by nature
     * @param last the last month that it tells of; empty when there is none
     */
    public record Part(String name, State state, Optional<Month> last) {
        static Part of(String name, Optional<Month> last, Month month) {
            State state = last.map(there -> there.compareTo(month) >= 0
                            ? State.DELIVERED
                            : there.equals(month.plus(-1)) ? State.AWAITED : State.STALE)
                    .orElse(State.EMPTY);
            return new Part(name, state, last);
        }
    }

    /**
     * A day of the calendar.
     *
     * @param name the step, such as {@code Område klar}
     */
    public record Step(LocalDate date, String name) {}

    /** Whether the month can be built: the ledger has its actuals. */
    public boolean isDelivered() {
        return parts.get(0).state() == State.DELIVERED;
    }

    /** The boards that a data directory serves; empty when its description cannot be read. */
    public static List<String> boards(Path data) {
        return Extracts.open(data, new Findings()).describedBy().boards();
    }

    /**
     * Reads the extracts of a data directory; all of them, as a build would.
     *
     * @param wanted one of the boards; empty for the first
     */
    public static Delivery of(Path data, Month month, Optional<String> wanted) {
        Findings findings = new Findings();
        Extracts all = Extracts.open(data, findings);
        List<String> boards = all.describedBy().boards();
        Optional<String> board = wanted.or(() -> boards.stream().findFirst());
        Extracts extracts = board.map(all::of).orElse(all);
        Reference reference = Reference.load(extracts);
        extracts.readAllBut(Set.of(Ledger.ROLE));
        Ledger ledger = LedgerLoader.load(extracts, reference, month, LedgerLoader.Unknown.REFUSED);
        List<Part> parts = new ArrayList<>();
        for (Kind kind : List.of(Kind.ACTUAL, Kind.BUDGET)) {
            // months before the first are no news; months after this one may be there already
            parts.add(Part.of(Ledger.ROLE + " " + kind.id(), ledger.lastWhole(kind, month), month));
        }
        extracts.describedBy().resources().stream()
                .filter(resource -> isMonthly(resource, extracts))
                .forEach(resource ->
                        parts.add(Part.of(resource.name(), last(resource, extracts), month.plus(-resource.lag()))));
        String folder = board.map(id -> Comments.folder(id, boards)).orElse("");
        Comments comments = Comments.read(data, folder, month, findings);
        return new Delivery(
                parts,
                comments.bySlide().keySet().stream().sorted().toList(),
                FormState.of(FormRegister.read(data, month, findings), data, boards, month),
                steps(reference.calendar(), month),
                findings.sorted());
    }

    /** Plans, calendars and what is handed in by the year are not delivered month by month. */
    private static boolean isMonthly(Resource resource, Extracts extracts) {
        return resource.has("period")
                && !Set.of(Ledger.ROLE, Calendar.ROLE).contains(resource.role())
                && done(resource, extracts).findAny().isPresent();
    }

    private static Stream<Row> done(Resource resource, Extracts extracts) {
        Stream<Row> rows = extracts.rows(resource).stream();
        return resource.has(KIND) ? rows.filter(row -> DONE.contains(row.text(KIND))) : rows;
    }

    private static Optional<Month> last(Resource resource, Extracts extracts) {
        return done(resource, extracts)
                .flatMap(row -> row.month("period").stream())
                .max(Comparator.naturalOrder());
    }

    /** The steps of the report that begins first after the month's end. */
    private static List<Step> steps(Calendar calendar, Month month) {
        LocalDate after = firstDay(month.plus(1));
        List<Calendar.Entry> ahead = calendar.entries().stream()
                .filter(entry -> !entry.date().isBefore(after))
                .sorted(Comparator.comparing(Calendar.Entry::date))
                .toList();
        return ahead.stream()
                .filter(entry -> entry.rapport().equals(ahead.get(0).rapport())
                        && entry.year() == ahead.get(0).year()
                        && entry.namnd().equals(ahead.get(0).namnd()))
                .map(entry -> new Step(entry.date(), entry.moment()))
                .toList();
    }

    private static LocalDate firstDay(Month month) {
        return LocalDate.of(month.year(), month.number(), 1);
    }
}
