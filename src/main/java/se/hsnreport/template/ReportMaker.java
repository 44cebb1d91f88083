package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Memo;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypedText;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;

/** Makes a board's written report from the slides that its template has, those of all packs. */
public final class ReportMaker {
    private static final SlideBinder.Words NO_WORDS = new SlideBinder.Words(List.of(), Optional.empty(), false);

    private final DeckTemplate template;
    private final DeckBinder.Facts facts;
    private final DeckBinder deck;
    private final Map<String, String> words;
    private final ReportBinder binder;

    private ReportMaker(
            DeckTemplate template,
            ReportTemplate report,
            Plan plan,
            DeckBinder.Facts facts,
            Map<String, String> more,
            Code leftOut,
            Findings findings) {
        this.template = template;
        this.facts = facts;
        this.deck = new DeckBinder(template, facts, findings);
        this.words = new TreeMap<>(deck.words());
        this.words.putAll(more);
        this.binder = new ReportBinder(report, plan.all(), new Slides(), leftOut, findings);
    }

    /** The report; empty when the template has none. What cannot be filled in is a finding. */
    public static Optional<Report> report(DeckTemplate template, Plan plan, DeckBinder.Facts facts, Findings findings) {
        return template.report()
                .map(report -> of(template, report, plan, facts, findings).made());
    }

    /** Every text of the report, with what is typed told apart; none when the template has no report. */
    public static List<TypedText> texts(DeckTemplate template, Plan plan, DeckBinder.Facts facts) {
        Set<String> pack = plan.slides().stream().map(SlideTemplate::id).collect(Collectors.toSet());
        return template.report()
                .map(report ->
                        of(template, report, plan, facts, new Findings()).binder.typed(pack))
                .orElse(List.of());
    }

    private static ReportMaker of(
            DeckTemplate template, ReportTemplate report, Plan plan, DeckBinder.Facts facts, Findings findings) {
        return new ReportMaker(template, report, plan, facts, Map.of(), Code.SENTENCE_LEFT_OUT, findings);
    }

    /**
     * What a memo says that its template does not know; empty texts are to be filled in.
     *
     * @param diary the registry's number of the matter
     * @param date that the memo bears
     * @param edition what the edition that is laid before the board is called
     */
    public record MemoFacts(String diary, String date, String edition) {
        /** In sentences; a blank stands for what somebody is to fill in. */
        Map<String, String> words(String blank) {
            return Map.of(
                    MemoTemplate.DIARY,
                    diary.isEmpty() ? blank : diary,
                    MemoTemplate.DATE,
                    date.isEmpty() ? blank : date,
                    MemoTemplate.EDITION,
                    edition);
        }
    }

    private static ReportMaker of(
            DeckTemplate template,
            MemoTemplate memo,
            Plan plan,
            DeckBinder.Facts facts,
            MemoFacts known,
            Findings findings) {
        Map<String, String> words = known.words(memo.blank());
        return new ReportMaker(template, memo.text(), plan, facts, words, Code.MEMO_SENTENCE_LEFT_OUT, findings);
    }

    /** Fills the lines of a memo's head, which are fields of their own where something is not given. */
    private TextBinder headed(MemoFacts known) {
        return new Slides().texts().with(MemoTemplate.DIARY, known.diary()).with(MemoTemplate.DATE, known.date());
    }

    /** The memo; empty when the template has none. What cannot be filled in is a finding. */
    public static Optional<Memo> memo(
            DeckTemplate template, Plan plan, DeckBinder.Facts facts, MemoFacts known, Findings findings) {
        return template.memo().map(memo -> {
            ReportMaker maker = of(template, memo, plan, facts, known, findings);
            TextBinder texts = maker.headed(known);
            List<Memo.Fact> head = memo.facts().stream()
                    .map(fact ->
                            new Memo.Fact(fact.label(), texts.lacksWord(fact.text()) ? "" : texts.plain(fact.text())))
                    .toList();
            return new Memo(maker.made(), head, memo.blank(), memo.attachments());
        });
    }

    /** Every text of the memo, with what is typed told apart; none when the template has no memo. */
    public static List<TypedText> memoTexts(DeckTemplate template, Plan plan, DeckBinder.Facts facts, MemoFacts known) {
        Set<String> pack = plan.slides().stream().map(SlideTemplate::id).collect(Collectors.toSet());
        List<TypedText> typed = new ArrayList<>();
        template.memo().ifPresent(memo -> {
            ReportMaker maker = of(template, memo, plan, facts, known, new Findings());
            typed.addAll(maker.binder.typed(pack));
            TextBinder texts = maker.headed(known);
            memo.facts().forEach(fact -> typed.add(texts.typed(fact.text(), TypedText.Kind.TEXT, "")));
        });
        return typed;
    }

    private Report made() {
        Report.Words around = binder.words(facts.draft() ? DeckBinder.DRAFT + " · " : "");
        Deck.About about = new Deck.About(
                Run.text(around.title()),
                new TextBinder("", words, deck.shown()).plain(template.wording().subject()),
                template.name(),
                template.language(),
                template.wording().continued());
        return new Report(
                template.board(),
                facts.month(),
                about,
                deck.day(),
                template.styles().look(),
                around,
                binder.parts());
    }

    /** What slides lend to the report. */
    private final class Slides implements ReportBinder.Source {
        @Override
        public TextBinder texts(SlideTemplate slide) {
            return deck.binder(slide, words);
        }

        @Override
        public TextBinder texts() {
            return new TextBinder(Report.ID, words, deck.shown());
        }

        @Override
        public Slide bound(SlideTemplate slide) {
            return deck.bound(slide, words, NO_WORDS);
        }

        @Override
        public List<Paragraph> comments(SlideTemplate slide) {
            // what is to be told of comments is told where the slide itself is made
            DeckBinder quiet = new DeckBinder(template, facts, new Findings());
            SlideBinder.Words said = quiet.ageing().words(slide);
            boolean isOld = facts.draft()
                    && quiet.ageing()
                            .of(quiet.bound(slide, words, said), said)
                            .filter(finding -> finding.code() == Code.COMMENT_OUTDATED)
                            .isPresent();
            SlideBinder.Words shown = isOld ? Ageing.outOfDate(said) : said;
            return new SlideBinder(slide, quiet.binder(slide, words), quiet.shown(), quiet.pictures(), shown)
                    .comments();
        }

        @Override
        public List<TypedText> typedComments(SlideTemplate slide) {
            return new SlideTexts(slide, texts(slide), facts.figures())
                    .comments(facts.comments().of(slide.id()));
        }

        @Override
        public boolean lacksData(SlideTemplate slide) {
            return slide.computation().isPresent()
                    && facts.figures().table(slide.id()).isEmpty();
        }
    }
}
