package se.hsnreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.commentary.Comment;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.Remark;
import se.hsnreport.document.Block;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Form;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.reference.Area;
import se.hsnreport.template.ReportTemplate.SlideName;

/** Makes the forms for the areas' comments: for each area its part of the slides' tables, and what is asked. */
public final class FormMaker {
    private static final SlideBinder.Words NO_WORDS = new SlideBinder.Words(List.of(), Optional.empty(), false);

    private final DeckTemplate template;
    private final FormTemplate form;
    private final Plan plan;
    private final DeckBinder.Facts facts;
    private final Optional<Comments.Earlier> earlier;
    private final DeckBinder deck;
    private final Map<String, String> words;
    private final Area area;
    private final List<Finding> told;

    private FormMaker(
            DeckTemplate template,
            FormTemplate form,
            Plan plan,
            DeckBinder.Facts facts,
            Optional<Comments.Earlier> earlier,
            Area area,
            List<Finding> told) {
        this.template = template;
        this.form = form;
        this.plan = plan;
        this.facts = facts;
        this.earlier = earlier;
        this.area = area;
        this.told = told;
        // what is to be told of the slides is told where they are made
        this.deck = new DeckBinder(template, facts, new Findings());
        this.words = new TreeMap<>(deck.words());
        words.putAll(Plan.words(area));
        words.put(FormTemplate.LAST, earlier.map(this::month).orElse(""));
    }

    /**
     * A form for each area; none when the template has no form.
     *
     * @param told of the data that the figures come from
     */
    public static List<Form> forms(
            DeckTemplate template,
            Plan plan,
            DeckBinder.Facts facts,
            Optional<Comments.Earlier> earlier,
            List<Area> areas,
            List<Finding> told) {
        return template.form().stream()
                .flatMap(form -> areas.stream()
                        .filter(area -> !area.equals(Area.UNMAPPED))
                        .map(area -> new FormMaker(template, form, plan, facts, earlier, area, told).made()))
                .toList();
    }

    private String month(Comments.Earlier last) {
        Variables.Facts then = new Variables.Facts(template.name(), facts.region(), last.month(), Optional.empty());
        return Variables.of(then).getOrDefault("month", "");
    }

    private Form made() {
        TextBinder texts = new TextBinder("", words, deck.shown());
        String title = texts.plain(form.title());
        FormTemplate.Labels labels = form.labels();
        Form.Words around = new Form.Words(
                title,
                form.intro().stream().map(texts::plain).toList(),
                texts.plain(form.running()),
                form.page(),
                labels.role(),
                labels.status(),
                labels.handedIn(),
                labels.approved(),
                labels.hint());
        Deck.About about = new Deck.About(
                title,
                texts.plain(template.wording().subject()),
                template.name(),
                template.language(),
                template.wording().continued());
        return new Form(
                template.board(), facts.month(), area.code(), area.label(), about, deck.day(), around, parts(texts));
    }

    private List<Form.Part> parts(TextBinder texts) {
        List<Form.Part> parts = new ArrayList<>();
        for (FormTemplate.Part part : form.parts()) {
            if (part instanceof FormTemplate.Heading heading) {
                parts.add(new Form.Heading(texts.plain(heading.text())));
            } else if (part instanceof FormTemplate.Exhibit exhibit) {
                exhibit(exhibit).ifPresent(parts::add);
            } else if (part instanceof FormTemplate.Question question) {
                String slide = id(question.slide());
                parts.add(new Form.Question(
                        slide,
                        texts.plain(question.text()),
                        texts.plain(form.labels().last()),
                        last(slide)));
            }
        }
        return parts;
    }

    /** The id of a slide that may be one of those made for each area. */
    private String id(SlideName name) {
        return TextTemplate.fill(name.id(), hole -> words.getOrDefault(hole, ""));
    }

    /** The area's part of the first table of a slide that has any of it. */
    private Optional<Form.Part> exhibit(FormTemplate.Exhibit exhibit) {
        boolean isOwn = !id(exhibit.slide()).equals(exhibit.slide().id());
        Optional<SlideTemplate> found = plan.all().stream()
                .filter(slide -> slide.id().equals(id(exhibit.slide())))
                .filter(slide -> slide.computation().isEmpty()
                        || facts.figures().table(slide.id()).isPresent())
                .findFirst();
        return found.flatMap(slide -> {
            Slide bound = SpreadNote.on(deck.bound(slide, words, NO_WORDS), told);
            String caption = deck.binder(slide, words).plain(exhibit.text());
            return bound.blocks().stream()
                    .filter(Block.TableBlock.class::isInstance)
                    .map(block -> ((Block.TableBlock) block).table())
                    .map(table -> isOwn ? table : rows(table))
                    .filter(table -> !table.rows().isEmpty())
                    .findFirst()
                    .map(table -> new Form.Exhibit(caption, table, bound.source()));
        });
    }

    private Table rows(Table table) {
        List<Table.Row> own = table.rows().stream()
                .filter(this::isOwn)
                .map(row -> new Table.Row(Table.Kind.ITEM, row.cells()))
                .toList();
        return new Table(table.name(), table.columns(), own);
    }

    /** Whether a row names the area; a number that happens to be its code is no name. */
    private boolean isOwn(Table.Row row) {
        Stream<String> words = row.cells().stream()
                .filter(cell ->
                        cell.figure().flatMap(shown -> shown.figure().number()).isEmpty())
                .map(Table.Cell::text);
        Stream<String> keys =
                row.cells().stream().flatMap(cell -> cell.figure().stream()).map(ShownFigure::row);
        return Stream.concat(words, keys).anyMatch(text -> text.equals(area.label()) || text.equals(area.code()));
    }

    /** What was said last, without the numbers that were filled in then. */
    private List<String> last(String slide) {
        Optional<Comment> comment =
                earlier.flatMap(last -> Optional.ofNullable(last.bySlide().get(slide)));
        return comment.stream()
                .flatMap(said -> said.remarks().stream())
                .map(remark -> remark.spans().stream().map(Remark.Span::text).collect(Collectors.joining()))
                .map(text -> text.replaceAll("\\{\\{[^{}]*}}", "…"))
                .toList();
    }
}
