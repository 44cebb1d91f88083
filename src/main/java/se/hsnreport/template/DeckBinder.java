package se.hsnreport.template;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.Remark;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypedText;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;

/** Makes the deck: every slide of a pack, its texts and tables filled from the figures. */
public final class DeckBinder {
    /** Stands before every title of a deck that is not to be published. */
    static final String DRAFT = "UTKAST";

    private final DeckTemplate template;
    private final Facts facts;
    private final Findings findings;

    DeckBinder(DeckTemplate template, Facts facts, Findings findings) {
        this.template = template;
        this.facts = facts;
        this.findings = findings;
    }

    /**
     * What a deck is made of besides its template.
     *
     * @param region name of the region, in words
     * @param meeting the day of the board's meeting; empty when the calendar has none
     * @param draft whether every slide is marked as a draft
     */
    public record Facts(
            Month month,
            String region,
            Optional<LocalDate> meeting,
            Figures figures,
            Comments comments,
            boolean draft) {}

    /** The deck of the given slides; what cannot be filled in is a finding. */
    public static Deck bind(DeckTemplate template, List<SlideTemplate> slides, Facts facts, Findings findings) {
        return new DeckBinder(template, facts, findings).deck(slides);
    }

    /** Every text of the given slides, and of the deck as a whole, with what is typed told apart. */
    public static List<TypedText> texts(
            DeckTemplate template, List<SlideTemplate> slides, Facts facts, Findings findings) {
        return new DeckBinder(template, facts, findings).texts(slides);
    }

    private List<TypedText> texts(List<SlideTemplate> slides) {
        Map<String, String> words = words();
        DeckTemplate.Wording wording = template.wording();
        TextBinder whole = new TextBinder("", words, shown());
        List<TypedText> texts = new ArrayList<>();
        for (TextTemplate text : List.of(wording.title(), wording.subject(), wording.foot())) {
            texts.add(whole.typed(text, TypedText.Kind.TITLE, ""));
        }
        for (SlideTemplate slide : slides) {
            List<Remark> remarks = facts.comments().of(slide.id());
            texts.addAll(new SlideTexts(slide, binder(slide, words), facts.figures()).all(remarks));
        }
        return texts;
    }

    /** What lists of contents call the slides, by their ids. */
    public static Map<String, String> names(DeckTemplate template, List<SlideTemplate> slides, Facts facts) {
        DeckBinder binder = new DeckBinder(template, facts, new Findings());
        Map<String, String> names = new TreeMap<>();
        slides.forEach(slide -> names.put(slide.id(), binder.name(slide, binder.words())));
        return names;
    }

    /**
     * What an edition is called on its pages.
     *
     * @param kind of edition, one that the template knows
     * @param date that a correction bears
     */
    public static EditionWords edition(
            DeckTemplate template, Facts facts, String kind, Optional<LocalDate> date, Findings findings) {
        DeckBinder binder = new DeckBinder(template, facts, findings);
        TextBinder texts = new TextBinder("", binder.words(), binder.shown())
                .with(EditionTemplate.DATE, date.map(LocalDate::toString).orElse(""));
        EditionTemplate edition =
                Objects.requireNonNull(template.wording().editions().get(kind));
        return new EditionWords(texts.plain(edition.mark()), texts.plain(edition.preliminary()));
    }

    LocalDate day() {
        return facts.meeting().orElseGet(() -> lastDay(facts.month()));
    }

    Map<String, String> words() {
        return Variables.of(new Variables.Facts(template.name(), facts.region(), facts.month(), facts.meeting()));
    }

    private Deck deck(List<SlideTemplate> all) {
        List<SlideTemplate> planned = withoutEmptySections(
                all.stream().filter(slide -> !lacksWords(slide)).toList());
        Map<String, String> words = words();
        TextBinder texts = new TextBinder("", words, shown());
        List<Slide> slides = new ArrayList<>();
        planned.forEach(slide -> slides.add(slide(slide, words)));
        strayComments(all);
        DeckTemplate.Wording wording = template.wording();
        return new Deck(
                template.board(),
                facts.month(),
                new Deck.About(
                        texts.plain(wording.title()),
                        texts.plain(wording.subject()),
                        template.name(),
                        template.language(),
                        wording.continued()),
                day(),
                texts.plain(wording.foot()),
                template.styles().look(),
                withSections(planned, withContents(planned, slides, words), words));
    }

    /** Whether a slide that is there for the controller's words only has none, and need not be there then. */
    private boolean lacksWords(SlideTemplate slide) {
        return slide.presence() == SlideTemplate.Presence.WHEN_DATA
                && slide.computation().isEmpty()
                && contents(slide).isEmpty()
                && ageing().words(slide).remarks().isEmpty();
    }

    /** Leaves out the page of a section in which no slide is left, when the template says so. */
    private static List<SlideTemplate> withoutEmptySections(List<SlideTemplate> slides) {
        List<SlideTemplate> kept = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            boolean section =
                    contents(slides.get(i)).isPresent() && slides.get(i).presence() == SlideTemplate.Presence.WHEN_DATA;
            boolean last = i + 1 == slides.size() || contents(slides.get(i + 1)).isPresent();
            if (!section || !last) {
                kept.add(slides.get(i));
            }
        }
        return kept;
    }

    Pictures pictures() {
        Path master = template.master().path().toAbsolutePath();
        return new Pictures(Objects.requireNonNull(master.getParent()), findings);
    }

    TextBinder.Shown shown() {
        return new TextBinder.Shown(
                facts.figures(), template.styles().numbers(), template.styles().hyphenation(), findings);
    }

    private Slide slide(SlideTemplate slide, Map<String, String> words) {
        Slide told = SpreadNote.on(aged(slide, words), findings.sorted());
        Slide noted = told.withNotes(SpeakerNotes.of(told, findings.sorted()));
        return facts.draft() ? marked(noted) : noted;
    }

    /** The slide with the controller's words; where they are older than its figures that is told. */
    private Slide aged(SlideTemplate slide, Map<String, String> words) {
        SlideBinder.Words said = ageing().words(slide);
        Slide bound = bound(slide, words, said);
        Optional<Finding> told = ageing().of(bound, said);
        told.ifPresent(findings::add);
        return told.filter(finding -> finding.code() == Code.COMMENT_OUTDATED && facts.draft())
                .map(finding -> bound(slide, words, Ageing.outOfDate(said)))
                .orElse(bound);
    }

    Ageing ageing() {
        return new Ageing(facts.month(), facts.comments(), facts.draft(), template.tolerance());
    }

    Slide bound(SlideTemplate slide, Map<String, String> words, SlideBinder.Words comment) {
        return new SlideBinder(slide, binder(slide, words), shown(), pictures(), comment).slide();
    }

    /** The slide, marked as one that is not to be published. */
    public static Slide marked(Slide slide) {
        List<Run> title = new ArrayList<>(List.of(new Run(DRAFT + " · ", true, false, Optional.empty())));
        title.addAll(slide.title());
        return slide.withTitle(title);
    }

    /** A comment on a slide that is not in the pack, or has no place for it, would be lost without a word. */
    private void strayComments(List<SlideTemplate> planned) {
        planned.stream()
                .filter(slide -> slide.blocks().stream().noneMatch(SlideBinder::takesComments))
                .filter(slide -> !facts.comments().of(slide.id()).isEmpty())
                .forEach(slide -> findings.add(
                        Code.COMMENT_UNPLACED, facts.comments().place(slide.id(), facts.month()), slide.id()));
        // a comment on a slide of another pack is no stray
        List<String> ids = Stream.concat(planned.stream(), template.slides().stream())
                .map(SlideTemplate::id)
                .distinct()
                .toList();
        facts.comments().bySlide().keySet().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> findings.add(
                        Code.COMMENT_STRAY,
                        facts.comments().place(id, facts.month()),
                        id,
                        Suggestion.of(id, ids).orElse("")));
    }

    /** Fills the lists of contents, which need the titles of the slides after them. */
    private List<Slide> withContents(List<SlideTemplate> planned, List<Slide> slides, Map<String, String> words) {
        List<Slide> filled = new ArrayList<>(slides);
        for (int i = 0; i < slides.size(); i++) {
            Optional<BlockTemplate.Contents> contents = contents(planned.get(i));
            if (contents.isPresent()) {
                List<Paragraph> titles = new ArrayList<>();
                for (int j = i + 1;
                        j < slides.size() && contents(planned.get(j)).isEmpty();
                        j++) {
                    Run name = Run.of(name(planned.get(j), words));
                    String id = slides.get(j).id();
                    titles.add(new Paragraph(Paragraph.Style.BODY, List.of(name.leadingTo(id))));
                }
                filled.set(i, withList(slides.get(i), contents.get().target().placeholder(), titles));
            }
        }
        return filled;
    }

    /** A page with a list of contents begins a section, which bears its name. */
    private List<Slide> withSections(List<SlideTemplate> planned, List<Slide> slides, Map<String, String> words) {
        List<Slide> sorted = new ArrayList<>();
        String section = "";
        for (int i = 0; i < slides.size(); i++) {
            section = contents(planned.get(i)).isPresent() ? name(planned.get(i), words) : section;
            sorted.add(slides.get(i).withSection(section));
        }
        return sorted;
    }

    private static Slide withList(Slide slide, String placeholder, List<Paragraph> titles) {
        List<Block> blocks = slide.blocks().stream()
                .map(block -> block.placeholder().equals(placeholder) ? new Block.Text(placeholder, titles) : block)
                .toList();
        return slide.withBlocks(blocks);
    }

    private static Optional<BlockTemplate.Contents> contents(SlideTemplate slide) {
        return slide.blocks().stream()
                .filter(BlockTemplate.Contents.class::isInstance)
                .map(BlockTemplate.Contents.class::cast)
                .findFirst();
    }

    private String name(SlideTemplate slide, Map<String, String> words) {
        TextTemplate name = slide.texts().name();
        return binder(slide, words).plain(name.isEmpty() ? slide.texts().title() : name);
    }

    TextBinder binder(SlideTemplate slide, Map<String, String> words) {
        Map<String, String> own = new TreeMap<>(words);
        facts.figures().table(slide.id()).ifPresent(table -> own.putAll(Variables.of(table.remarks(), facts.month())));
        own.putAll(slide.variables());
        return new TextBinder(slide.id(), own, shown());
    }

    private static LocalDate lastDay(Month month) {
        return LocalDate.of(month.year(), month.number(), 1).plusMonths(1).minusDays(1);
    }
}
