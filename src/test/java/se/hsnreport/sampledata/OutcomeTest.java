package se.hsnreport.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final int YEAR = 2024;

    @Test
    void a_year_with_a_published_month_can_be_completed_by_its_sums_alone() {
        Targets targets = Targets.read();
        List<Account> accounts = Account.read(SAMPLE);
        Plan plan = new Plan(new BaseAmounts(accounts, Unit.read(SAMPLE), targets).lines(), targets, Seasons.read());
        Map<Slot, Long> before = Outcome.year(plan, YEAR);

        plan.rows().keySet().forEach(row -> targets.addYear(completed(targets, row)));
        Map<Slot, Long> after = Outcome.year(plan, YEAR);

        assertThat(after).containsAllEntriesOf(before);
        assertThat(sum(after))
                .isEqualTo(plan.rows().keySet().stream()
                        .mapToLong(row -> targets.year("utfall", YEAR, row).orElseThrow())
                        .sum());
        assertThat(after.keySet()).extracting(Slot::month).contains(YearMonth.of(YEAR, 12));
    }

    private static Table.Row completed(Targets targets, String row) {
        long budget = targets.year("budget", YEAR, row).orElseThrow();
        return new Table.Row(Map.of(
                "ar",
                "" + YEAR,
                "resultatrad",
                row,
                "budget",
                Ore.text(budget),
                "utfall",
                Ore.text(budget + budget / 20)));
    }

    private static long sum(Map<Slot, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
