package se.hsnreport.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.hsnreport.calculation.Context;
import se.hsnreport.calculation.Scope;
import se.hsnreport.check.text.TextCheck;
import se.hsnreport.check.text.Topic;
import se.hsnreport.commentary.Comments;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Report;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.layout.Layouter;
import se.hsnreport.layout.ReportLayouter;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.Plan;
import se.hsnreport.template.ReportMaker;

/** A month of the sample data, calculated once, whose texts are checked with whatever comments one likes. */
final class CommentedMonth {
    private static final Map<String, CommentedMonth> READ = new ConcurrentHashMap<>();

    private final Month month;
    private final Loaded loaded;
    private final DeckTemplate template;
    private final Plan plan;

    private CommentedMonth(String name) {
        month = Month.parse(name).orElseThrow();
        Findings findings = new Findings();
        Extracts extracts = Extracts.open(Path.of("sample-data"), findings).of("hsn");
        Request request = new Request(
                month,
                Optional.of("hsn"),
                Request.FULL,
                new Request.Directories(Path.of("sample-data"), Path.of("templates"), Optional.empty(), Path.of("out")),
                new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                new Request.Rules(false, false),
                "");
        loaded = Loaded.read(request, "hsn", extracts, new Stopwatch());
        template = loaded.template().orElseThrow();
        Scope scope =
                new Scope(template.scope().values()).within(loaded.reference().organisation());
        Context context = new Context(month, scope, loaded.ledger(), loaded.reference(), loaded.extracts(), findings);
        plan = Plan.of(template, Request.FULL, Calculations.all(), context);
    }

    static CommentedMonth of(String month) {
        return READ.computeIfAbsent(month, CommentedMonth::new);
    }

    /** The deck with these comments, by slide. */
    Deck deck(Map<String, String> comments) {
        return DeckBinder.bind(template, plan.slides(), facts(comments), new Findings());
    }

    /** The deck as it is drawn, with the sample's own comments. */
    LaidOutDeck pages() {
        Deck deck = DeckBinder.bind(template, plan.slides(), facts(loaded.comments()), new Findings());
        return Layouter.layOut(deck, loaded.master().orElseThrow(), new Findings());
    }

    /** The written report on its pages, with the sample's own comments. */
    LaidOutReport report() {
        Report report = ReportMaker.report(template, plan, facts(loaded.comments()), new Findings())
                .orElseThrow();
        return ReportLayouter.layOut(report, loaded.master().orElseThrow(), new Findings());
    }

    /** What is found in these comments, by slide, and in the template; notes too. */
    List<Finding> findings(Map<String, String> comments) {
        Findings findings = new Findings();
        DeckBinder.Facts facts = facts(comments);
        Deck deck = DeckBinder.bind(template, plan.slides(), facts, new Findings());
        Map<String, Topic> topics = new LinkedHashMap<>();
        plan.scopes()
                .forEach((slide, scope) ->
                        topics.put(slide, new Topic(scope.area(), scope.parameters(), scope.place())));
        TextCheck.Known known = new TextCheck.Known(
                loaded.reference().organisation(), loaded.reference().calendar(), template.meeting());
        TextCheck.Facts checked =
                new TextCheck.Facts(deck, plan.figures().tables(), topics, known, (text, piece) -> false);
        TextCheck.run(DeckBinder.texts(template, plan.slides(), facts, new Findings()), checked, findings);
        return findings.sorted();
    }

    /** The codes of what is found in one comment of a slide that is more than a note. */
    List<String> told(String slide, String comment) {
        return found(slide, comment).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code().id())
                .toList();
    }

    /** What is found in one comment of a slide. */
    List<Finding> found(String slide, String comment) {
        return findings(Map.of(slide, comment)).stream()
                .filter(finding -> finding.place().file().startsWith("kommentarer"))
                .toList();
    }

    private DeckBinder.Facts facts(Map<String, String> comments) {
        return facts(comments(comments));
    }

    private DeckBinder.Facts facts(Comments comments) {
        return new DeckBinder.Facts(
                month, loaded.reference().region(), Optional.empty(), plan.figures(), comments, false);
    }

    private Comments comments(Map<String, String> texts) {
        try {
            Path data = Files.createTempDirectory("comments");
            Path directory = Files.createDirectories(data.resolve("kommentarer").resolve(month.toString()));
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(directory.resolve(text.getKey() + ".md"), text.getValue());
            }
            Comments read = Comments.read(data, month, new Findings());
            for (String slide : texts.keySet()) {
                Files.delete(directory.resolve(slide + ".md"));
            }
            Files.delete(directory);
            Files.delete(directory.getParent());
            Files.delete(data);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
