package se.hsnreport.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Severity;
import se.hsnreport.ledger.Kind;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.reference.Organisation;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.TemplateReader;

/**
 * What there is to choose among.
 *
 * @param items in the order in which data or template name them
 * @param findings why there are none; empty when the list could be made
 */
public record Listing(List<Item> items, List<Finding> findings) {
    public Listing {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /**
     * One of them.
     *
     * @param id as it is written in commands, data and templates
     * @param name in words; empty when it has none
     */
    public record Item(String id, String name) {}

    /** What can be listed. */
    public enum What {
        BOARDS,
        SLIDES,
        CALCULATIONS,
        MONTHS,
        AREAS,
        EDITIONS;

        /** As it is written in commands. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Lists; reads no more than that takes.
     *
     * @param board whose slides; empty for the first that the data serve
     */
    public static Listing of(What what, Path data, Path templates, Optional<String> board) {
        Findings findings = new Findings();
        List<Item> items = switch (what) {
            case CALCULATIONS ->
                Calculations.all().keySet().stream()
                        .map(name -> new Item(name, ""))
                        .toList();
            case BOARDS -> boards(data, templates, findings);
            case SLIDES -> slides(data, templates, board, findings);
            case EDITIONS -> editions(data, templates, board, findings);
            case MONTHS -> months(data, findings);
            case AREAS -> areas(data, findings);
        };
        return findings.any(Severity.ERROR) ? new Listing(List.of(), findings.sorted()) : new Listing(items, List.of());
    }

    private static List<Item> boards(Path data, Path templates, Findings findings) {
        return Extracts.open(data, findings).describedBy().boards().stream()
                .map(board -> new Item(board, name(templates.resolve(board))))
                .toList();
    }

    /** A board whose template is amiss is a board all the same. */
    private static String name(Path template) {
        return Files.isDirectory(template)
                ? TemplateReader.read(template, "", new Findings())
                        .map(DeckTemplate::name)
                        .orElse("")
                : "";
    }

    private static List<Item> slides(Path data, Path templates, Optional<String> board, Findings findings) {
        List<Item> slides = new ArrayList<>();
        template(data, templates, board, findings)
                .ifPresent(template -> template.titles().forEach((id, title) -> slides.add(new Item(id, title))));
        return slides;
    }

    private static List<Item> editions(Path data, Path templates, Optional<String> board, Findings findings) {
        List<Item> editions = new ArrayList<>();
        template(data, templates, board, findings)
                .ifPresent(template -> template.marks().forEach((id, mark) -> editions.add(new Item(id, mark))));
        return editions;
    }

    private static Optional<DeckTemplate> template(
            Path data, Path templates, Optional<String> board, Findings findings) {
        Optional<String> wanted = board.or(() ->
                Extracts.open(data, findings).describedBy().boards().stream().findFirst());
        return wanted.flatMap(id -> TemplateReader.read(
                templates.resolve(id), templates.resolve(id).toString().replace('\\', '/'), findings));
    }

    private static List<Item> months(Path data, Findings findings) {
        Extracts extracts = Extracts.open(data, findings);
        Reference reference = Reference.load(extracts);
        Ledger ledger = LedgerLoader.load(extracts, reference, new Month(9999, 12), LedgerLoader.Unknown.REFUSED);
        Optional<Month> last = ledger.last(Kind.ACTUAL);
        return ledger.first(Kind.ACTUAL).stream()
                .flatMap(first -> Stream.iterate(first, month -> month.plus(1))
                        .takeWhile(month -> month.compareTo(last.orElse(first)) <= 0))
                .filter(month -> ledger.hasMonth(Kind.ACTUAL, month))
                .map(month -> new Item(month.toString(), ledger.hasMonth(Kind.BUDGET, month) ? Kind.BUDGET.id() : ""))
                .toList();
    }

    private static List<Item> areas(Path data, Findings findings) {
        Organisation organisation = Organisation.load(Extracts.open(data, findings));
        return organisation
                .placements()
                .map(unit -> new Item(unit.area().code(), unit.area().name()))
                .distinct()
                .toList();
    }
}
