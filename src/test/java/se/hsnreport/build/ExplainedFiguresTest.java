package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.trace.FoundRows;
import se.hsnreport.trace.Keys;
import se.hsnreport.trace.Known;
import se.hsnreport.trace.RowFinder;

/** Whoever doubts a number can follow it to the rows it was made of, and they add up to just that number. */
class ExplainedFiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02", "2026-03"})
    void the_rows_behind_any_figure_read_again_add_up_to_it(String month) {
        Month report = Month.parse(month).orElseThrow();
        Findings findings = new Findings();
        Request request = new Request(
                report,
                Optional.empty(),
                Request.FULL,
                new Request.Directories(Path.of("sample-data"), Path.of("templates"), Optional.empty(), Path.of("")),
                new Request.Documents(Set.of(), Request.Charts.PICTURE),
                new Request.Rules(false, false),
                "");
        Extracts extracts = Extracts.open(Path.of("sample-data"), findings);
        Loaded loaded = Loaded.read(request, "hsn", extracts, new Stopwatch());
        Calculated calculated = Calculated.of(request, loaded, findings);
        Keys keys = new Keys(
                DeckBinder.bind(calculated.template(), calculated.plan().slides(), calculated.facts(false), findings),
                calculated.plan().figures().tables(),
                Set.of());
        List<Known> all = new ArrayList<>(keys.all());
        List<Figure> sums = sums(all.stream().flatMap(k -> k.figure().stream()).toList());
        RowFinder finder = new RowFinder(loaded.ledger(), extracts.again(), report, 0);
        List<FoundRows> found = finder.find(sums);

        assertThat(found.stream()
                        .filter(rows -> !rows.agrees())
                        .map(r -> r.figure().trail().formula()
                                + r.figure().trail().selections() + r.figure().number() + " " + r.sum() + " "
                                + r.count() + " " + r.figure().trail().sources()))
                .isEmpty();
    }

    private static List<Figure> sums(List<Figure> figures) {
        List<Figure> sums = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.trail().origin().isPresent()) {
                sums.add(figure);
            }
            sums.addAll(sums(figure.trail().inputs()));
        }
        return sums;
    }
}
