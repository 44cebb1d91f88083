package se.hsnreport.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hsnreport.document.Block;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.document.TypedText;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.template.ReportTemplate.Kind;
import se.hsnreport.template.ReportTemplate.SlideName;

/** Makes the written report: its sentences filled from the figures, its tables and charts taken from slides. */
final class ReportBinder {
    private final ReportTemplate template;
    private final Map<String, SlideTemplate> slides = new LinkedHashMap<>();
    private final Source source;
    private final Code leftOut;
    private final Findings findings;

    /** Tells of sentences that cannot be said this month under a code. */
    ReportBinder(ReportTemplate template, List<SlideTemplate> slides, Source source, Code leftOut, Findings findings) {
        this.template = template;
        slides.forEach(slide -> this.slides.put(slide.id(), slide));
        this.source = source;
        this.leftOut = leftOut;
        this.findings = findings;
    }

    /** What slides are bound with. */
    interface Source {
        /** Fills texts with the words and figures of a slide. */
        TextBinder texts(SlideTemplate slide);

        /** Fills texts with the words and figures of no slide. */
        TextBinder texts();

        Slide bound(SlideTemplate slide);

        /** The controller's words on a slide, as it has them. */
        List<Paragraph> comments(SlideTemplate slide);

        /** The same with what is typed told apart. */
        List<TypedText> typedComments(SlideTemplate slide);

        boolean lacksData(SlideTemplate slide);
    }

    /** The words around the text; what a draft says of itself stands before them. */
    Report.Words words(String mark) {
        TextBinder texts = source.texts();
        List<Run> title = new ArrayList<>(texts.citing(template.title()));
        if (!mark.isEmpty()) {
            title.add(0, Run.of(mark));
        }
        return new Report.Words(
                title,
                template.below().stream()
                        .filter(line -> !texts.lacksWord(line))
                        .map(texts::citing)
                        .toList(),
                mark + texts.plain(template.running()),
                template.labels().contents(),
                template.labels().page());
    }

    /** The text; a heading under which nothing is left is left out. */
    List<Report.Part> parts() {
        Map<Kind, Integer> numbers = new EnumMap<>(Kind.class);
        List<Report.Part> parts = new ArrayList<>();
        for (ReportTemplate.Part part : template.parts()) {
            parts.addAll(part(part, numbers));
        }
        return withoutEmptyHeadings(parts);
    }

    private static List<Report.Part> withoutEmptyHeadings(List<Report.Part> parts) {
        List<Report.Part> kept = new ArrayList<>();
        int next = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            // the level of what follows; a heading leads to text or to a heading under it
            if (parts.get(i) instanceof Report.Heading heading) {
                if (!kept.isEmpty() && heading.level() < next) {
                    kept.add(0, heading);
                    next = heading.level();
                }
            } else {
                kept.add(0, parts.get(i));
                next = Integer.MAX_VALUE;
            }
        }
        return kept;
    }

    private List<Report.Part> part(ReportTemplate.Part part, Map<Kind, Integer> numbers) {
        if (part instanceof ReportTemplate.Heading heading) {
            String mark = "_Toc" + heading.text().place().spot().replaceAll("\\D+", "_");
            return List.of(
                    new Report.Heading(heading.level(), mark, source.texts().citing(heading.text())));
        }
        if (part instanceof ReportTemplate.Words words) {
            return paragraph(words);
        }
        if (part instanceof ReportTemplate.Comments comments) {
            return comments(comments).map(p -> (Report.Part) new Report.Text(p)).toList();
        }
        return exhibit((ReportTemplate.Exhibit) part, numbers).stream().toList();
    }

    private Stream<Paragraph> comments(ReportTemplate.Comments comments) {
        return slide(comments.slide()).stream().flatMap(slide -> source.comments(slide).stream());
    }

    private Optional<SlideTemplate> slide(SlideName name) {
        return Optional.ofNullable(slides.get(name.id()));
    }

    private TextBinder texts(SlideName about) {
        return slide(about).map(source::texts).orElseGet(source::texts);
    }

    /** The sentences that can be said this month, one after the other. */
    private List<Report.Part> paragraph(ReportTemplate.Words words) {
        TextBinder texts = texts(words.about());
        List<Run> runs = new ArrayList<>();
        for (TextTemplate sentence : words.sentences()) {
            if (isSaid(sentence, texts, findings)) {
                runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" ")));
                runs.addAll(texts.citing(sentence));
            }
        }
        return runs.isEmpty() ? List.of() : List.of(new Report.Text(new Paragraph(words.style(), runs)));
    }

    private boolean isSaid(TextTemplate sentence, TextBinder texts, Findings told) {
        List<String> missing = texts.missing(sentence);
        if (!missing.isEmpty()) {
            told.add(leftOut, sentence.place(), String.join(", ", missing));
        }
        return missing.isEmpty();
    }

    private Optional<Report.Part> exhibit(ReportTemplate.Exhibit wanted, Map<Kind, Integer> numbers) {
        Optional<SlideTemplate> slide = slide(wanted.slide());
        Optional<BlockTemplate> block = slide.flatMap(s -> ReportTemplate.block(wanted, s));
        if (block.isEmpty() || isAbsent(slide.get())) {
            return Optional.empty();
        }
        Slide bound = source.bound(slide.get().with(List.of(limited(block.get(), wanted))));
        return bound.blocks().stream().findFirst().map(shown -> {
            Kind kind = wanted.kind() == Kind.PICTURE ? Kind.CHART : wanted.kind();
            List<Run> caption = new ArrayList<>();
            if (!(shown instanceof Block.Text)) {
                int number = numbers.merge(kind, 1, Integer::sum);
                String label = kind == Kind.TABLE
                        ? template.labels().table()
                        : template.labels().figure();
                caption.add(Run.of(label + "\u00a0" + number + ". "));
            }
            caption.addAll(source.texts(slide.get()).citing(wanted.caption()));
            String note = source.texts(slide.get()).plain(wanted.remark());
            return new Report.Exhibit(bound.id(), shown, caption, sentences(bound.source(), note));
        });
    }

    private static String sentences(String first, String second) {
        boolean ends = first.isEmpty() || second.isEmpty() || first.endsWith(".");
        return (first + (ends ? " " : ". ") + second).strip();
    }

    private boolean isAbsent(SlideTemplate slide) {
        return slide.presence() == SlideTemplate.Presence.WHEN_DATA && source.lacksData(slide);
    }

    private static BlockTemplate limited(BlockTemplate block, ReportTemplate.Exhibit wanted) {
        if (wanted.columns().isEmpty() || !(block instanceof BlockTemplate.Table table)) {
            return block;
        }
        Set<String> keys =
                wanted.columns().stream().map(ReportTemplate.ColumnName::key).collect(Collectors.toSet());
        return new BlockTemplate.Table(
                table.target(),
                table.name(),
                table.head(),
                table.columns().stream()
                        .filter(column -> keys.contains(column.key().written()))
                        .toList(),
                table.rowStyles(),
                table.main());
    }

    /** What of the report somebody typed; texts about a slide of the pack are held against that slide. */
    List<TypedText> typed(Set<String> pack) {
        TextBinder whole = source.texts();
        List<TypedText> typed = new ArrayList<>();
        typed.add(whole.typed(template.title(), TypedText.Kind.TITLE, ""));
        template.below().forEach(line -> typed.add(whole.typed(line, TypedText.Kind.SUBTITLE, "")));
        for (ReportTemplate.Part part : template.parts()) {
            if (part instanceof ReportTemplate.Heading heading) {
                typed.add(whole.typed(heading.text(), TypedText.Kind.TITLE, ""));
            } else if (part instanceof ReportTemplate.Words words) {
                TextBinder texts = texts(words.about());
                words.sentences().stream()
                        .filter(sentence -> isSaid(sentence, texts, new Findings()))
                        .forEach(sentence -> typed.add(texts.typed(sentence, TypedText.Kind.TEXT, "")));
            } else if (part instanceof ReportTemplate.Comments comments) {
                // those on slides of the pack are held against the figures there
                slide(comments.slide())
                        .filter(slide -> !pack.contains(slide.id()))
                        .ifPresent(slide -> typed.addAll(source.typedComments(slide)));
            } else if (part instanceof ReportTemplate.Exhibit exhibit) {
                slide(exhibit.slide())
                        .filter(slide -> !isAbsent(slide))
                        .map(source::texts)
                        .ifPresent(texts -> {
                            typed.add(texts.typed(exhibit.caption(), TypedText.Kind.SUBTITLE, ""));
                            typed.add(texts.typed(exhibit.remark(), TypedText.Kind.TEXT, ""));
                        });
            }
        }
        return typed.stream()
                .map(text -> pack.contains(text.slide())
                        ? text
                        : new TypedText(Report.ID, text.kind(), text.about(), text.place(), text.parts()))
                .toList();
    }
}
