package se.hsnreport.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.hsnreport.check.CheckResult;
import se.hsnreport.document.Deck;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.FigureTable;
import se.hsnreport.finding.Findings;
import se.hsnreport.reference.Calendar;
import se.hsnreport.reference.Organisation;

/**
 * Holds everything that people have typed on slides, numbers, words of direction, dates and names, against what is
 * computed: what contradicts it is a failed check, what cannot be held against anything is told.
 */
public final class TextCheck {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d+)?");
    /** Column of figures in texts: a slide's headline figures. */
    private static final String HEADLINE = "varde";

    private final Facts facts;
    private final Findings findings;
    private final TextTally tally;
    private final NameCheck names;
    private final MeetingCheck meetings;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, Entry> byKey = new HashMap<>();

    private TextCheck(Facts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
        this.tally = new TextTally(findings);
        this.names = new NameCheck(facts.reference().organisation());
        this.meetings = new MeetingCheck(
                facts.reference().calendar(),
                facts.reference().meeting(),
                facts.deck().month());
        facts.tables()
                .forEach((slide, table) -> table.figures().forEach((cell, figure) -> {
                    Entry entry = new Entry(slide, cell.row(), cell.column(), figure);
                    byKey.put(entry.key(), entry);
                }));
    }

    /**
     * What texts are held against.
     *
     * @param tables the calculated figures by slide
     * @param topics what slides are about, by slide
     * @param signedFor whether somebody answers by name for a piece (second) of a text (first) that no figure bears out
     */
    public record Facts(
            Deck deck,
            Map<String, FigureTable> tables,
            Map<String, Topic> topics,
            Known reference,
            BiPredicate<String, String> signedFor) {}

    /**
     * What is known besides figures.
     *
     * @param meeting the calendar's step that is the board's meeting; empty when there is none
     */
    public record Known(Organisation organisation, Calendar calendar, String meeting) {}

    /** Checks the texts of the deck's slides; what it finds is told to the findings. */
    public static CheckResult run(List<TypedText> texts, Facts facts, Findings findings) {
        return new TextCheck(facts, findings).run(texts);
    }

    private CheckResult run(List<TypedText> texts) {
        Map<String, Slide> slides = new LinkedHashMap<>();
        facts.deck().slides().forEach(slide -> slides.put(slide.id(), slide));
        texts.stream()
                .filter(text -> text.slide().isEmpty() || slides.containsKey(text.slide()))
                .filter(text -> text.isTyped(0, text.text().length()))
                .forEach(text -> check(text, Optional.ofNullable(slides.get(text.slide()))));
        slides.keySet().forEach(this::rows);
        return tally.result();
    }

    private void rows(String slide) {
        Optional.ofNullable(facts.tables().get(slide))
                .ifPresent(table -> names.rows(slide, table, topic(slide), tally, (a, b) -> false, findings));
    }

    private Topic topic(String slide) {
        return facts.topics().getOrDefault(slide, Topic.NONE);
    }

    private void check(TypedText text, Optional<Slide> slide) {
        Told told = new Told(text, tally, findings, facts.signedFor()::test);
        Times times = new Times(
                facts.deck().month(), Optional.ofNullable(facts.tables().get(text.slide())));
        List<DateScan.Date> dates = new PeriodCheck(text, times, told).run();
        meetings.check(text, dates, told);
        List<Span> taken = new ArrayList<>(names.run(text, topic(text.slide()).area(), told));
        dates.forEach(date -> taken.add(date.spans().all()));
        boolean isDirected =
                !Direction.in(text.text(), new Span(0, text.text().length())).isEmpty();
        if (hasDigit(text) || isDirected) {
            Subject subject = subjects.computeIfAbsent(text.slide(), id -> subject(id, slide));
            new NumberCheck(text, subject, told).run(taken);
            if (subject.own()) {
                new DirectionCheck(text, subject.figures(), told).run();
            }
        }
    }

    private static boolean hasDigit(TypedText text) {
        return text.text().chars().anyMatch(Character::isDigit);
    }

    private Subject subject(String id, Optional<Slide> slide) {
        List<ShownFigure> shown = slide.map(Slide::figures).orElse(List.of());
        Map<String, FigureTable> tables = new LinkedHashMap<>();
        own(id, tables);
        shown.forEach(figure -> own(figure.slide(), tables));
        List<String> parameters = topic(id).parameters().stream()
                .flatMap(text -> DIGITS.matcher(text).results().map(MatchResult::group))
                .toList();
        boolean own = !tables.isEmpty();
        List<ShownFigure> besides = own
                ? shown
                : facts.deck().figures().stream()
                        .filter(figure -> figure.column().equals(HEADLINE))
                        .toList();
        return new Subject(new SlideFigures(tables, besides), own, byKey, parameters);
    }

    private void own(String slide, Map<String, FigureTable> tables) {
        FigureTable table = facts.tables().get(slide);
        if (table != null) {
            tables.put(slide, table);
        }
    }
}
