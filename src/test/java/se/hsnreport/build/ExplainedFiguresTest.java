package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Findings;
import se.hsnreport.source.Extracts;
import se.hsnreport.template.DeckBinder;
import se.hsnreport.testing.Workspace;
import se.hsnreport.trace.FoundRows;
import se.hsnreport.trace.Keys;
import se.hsnreport.trace.Known;
import se.hsnreport.trace.RowFinder;

/** Whoever doubts a number can follow it to the rows it was made of, and they add up to just that number. */
class ExplainedFiguresTest {
    private static final long SEED = 20240229;
    private static final int SAMPLE = 200;

    @TempDir
    Path directory;

    /** A month that has been read and calculated. */
    private record Made(Calculated calculated, Keys keys, Extracts extracts) {
        static Made of(Path data, Path templates, String board) {
            Month month = new Month(2024, 2);
            Findings findings = new Findings();
            Request request = new Request(
                    month,
                    Optional.empty(),
                    Request.FULL,
                    new Request.Directories(data, templates, Optional.empty(), Path.of("")),
                    new Request.Documents(Set.of(), Request.Charts.PICTURE, Optional.empty()),
                    new Request.Rules(false, false),
                    "");
            Extracts extracts = Extracts.open(data, findings);
            Loaded loaded = Loaded.read(request, board, extracts, new Stopwatch());
            Calculated calculated = Calculated.of(request, loaded, findings);
            var deck = DeckBinder.bind(
                    calculated.template(), calculated.plan().slides(), calculated.facts(false), findings);
            return new Made(
                    calculated, new Keys(deck, calculated.plan().figures().tables(), Set.of()), extracts);
        }

        List<FoundRows> rows(List<Figure> sums) {
            Month month = calculated.context().month();
            return new RowFinder(calculated.loaded().ledger(), extracts.again(), month, 0).find(sums);
        }
    }

    @Test
    void the_rows_behind_a_figure_of_any_slide_read_again_add_up_to_it() {
        Made made = Made.of(Path.of("sample-data"), Path.of("templates"), "hsn");
        List<Known> sample = sample(made.keys().all());
        assertThat(sample).hasSizeGreaterThanOrEqualTo(SAMPLE);
        assertThat(sample.stream().filter(known -> !isTraced(known.figure().orElseThrow())))
                .as("figures that lead nowhere")
                .isEmpty();
        List<Figure> sums =
                sums(sample.stream().map(known -> known.figure().orElseThrow()).toList());
        List<FoundRows> found = made.rows(sums);
        assertThat(found).hasSizeGreaterThan(SAMPLE).allMatch(FoundRows::agrees);
        assertThat(found.stream().filter(rows -> rows.count() > 0)).hasSizeGreaterThan(SAMPLE);
    }

    @Test
    void rows_that_have_changed_since_the_figure_was_made_do_not_agree_with_it() throws IOException {
        Workspace workspace = Workspace.invented(directory);
        Made made = Made.of(workspace.path("data"), workspace.path("templates"), "minimal");
        Figure figure = made.keys()
                .find("resultat/Löner/ack_utfall")
                .orElseThrow()
                .figure()
                .orElseThrow();
        assertThat(made.rows(List.of(figure))).allMatch(FoundRows::agrees);
        workspace.replace(
                "data/ledger/actuals-2024.csv", "2024M02;50100;VA-1;utfall;-300", "2024M02;50100;VA-1;utfall;-301");
        assertThat(made.rows(List.of(figure))).singleElement().satisfies(rows -> {
            assertThat(rows.agrees()).isFalse();
            assertThat(rows.sum()).isEqualTo("-2301000.00");
        });
    }

    /** A figure of each slide, and by chance as many as it takes to make the sample. */
    private static List<Known> sample(Collection<Known> all) {
        List<Known> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        Map<String, Known> sample = new LinkedHashMap<>();
        shuffled.forEach(known -> sample.putIfAbsent(known.slide(), known));
        List<Known> chosen = new ArrayList<>(sample.values());
        shuffled.stream().filter(known -> !chosen.contains(known)).limit(SAMPLE).forEach(chosen::add);
        return chosen;
    }

    /** Whether rows lie behind it; a target has none, and says what it is. */
    private static boolean isTraced(Figure figure) {
        return !sums(List.of(figure)).isEmpty()
                || List.of("minst", "högst").contains(figure.trail().formula());
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
