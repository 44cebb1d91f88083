package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final int YEAR = 2024;

    @Test
    void a_year_with_published_months_adds_up_to_its_sums() {
        Targets targets = Targets.read();
        List<Account> accounts = Account.read(SAMPLE);
        Plan plan = new Plan(new BaseAmounts(accounts, Unit.read(SAMPLE), targets).lines(), targets, Seasons.read());

        Map<Slot, Long> year = Outcome.year(plan, YEAR);

        plan.rows().forEach((row, lines) -> {
            Set<String> own = lines.stream().map(line -> line.account().konto()).collect(Collectors.toSet());
            Map<Slot, Long> ofRow = new TreeMap<>(year);
            ofRow.keySet().removeIf(slot -> !own.contains(slot.konto()));
            assertThat(sum(ofRow))
                    .as(row)
                    .isEqualTo(targets.year("utfall", YEAR, row).orElseThrow());
            targets.spans("utfall", YEAR, row).forEach((span, ore) -> {
                Map<Slot, Long> ofSpan = new TreeMap<>(ofRow);
                ofSpan.keySet().removeIf(slot -> !span.months().contains(slot.month()));
                assertThat(sum(ofSpan)).as(row + " " + span).isEqualTo(ore);
            });
        });
        assertThat(year.keySet()).extracting(Slot::month).contains(YearMonth.of(YEAR, 12));
    }

    private static long sum(Map<Slot, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
