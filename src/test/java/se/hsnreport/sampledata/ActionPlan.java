package se.hsnreport.sampledata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The action plans: every område's plan in twelve equal parts and the effect so far, measure by measure. */
final class ActionPlan {
    private final List<Table.Row> measures = Table.resource("measures.csv");
    private final StringBuilder text =
            new StringBuilder("Område;Områdesbenämning;Åtgärd;Åtgärdsbenämning;Typ;Period;Belopp\n");

    private ActionPlan() {}

    static void write(Path file) throws IOException {
        ActionPlan plan = new ActionPlan();
        Table.resource("action-plans.csv").forEach(plan::add);
        Files.writeString(file, plan.text, StandardCharsets.UTF_8);
    }

    private void add(Table.Row area) {
        Span year = Span.year((int) area.number("ar"));
        Span past = new Span(YearMonth.parse(area.text("effekt_fran")), YearMonth.parse(area.text("effekt_till")));
        if (!area.text("plan_kr").isEmpty()) {
            add(area, "plan", year, area.ore("plan_kr"), 0);
        }
        add(area, "effekt", past, area.ore("effekt_kr"), 250);
    }

    /** One kind of amount over the measures of the område and the months of the span. */
    private void add(Table.Row area, String typ, Span span, long ore, int variation) {
        List<Table.Row> own = new ArrayList<>(measures);
        own.removeIf(measure -> !measure.text("omrade").equals(area.text("omrade")));
        long[] shares = own.stream()
                .mapToLong(m -> Noise.vary(m.number("andel") * Ore.KRONA, variation, typ, span, m.text("atgard")))
                .toArray();
        long[] amounts = Fit.to(ore, Ore.KRONA, new long[shares.length], shares);
        for (int i = 0; i < amounts.length; i++) {
            add(area, own.get(i), typ, span, months(own.get(i), span, amounts[i], variation));
        }
    }

    private static long[] months(Table.Row measure, Span span, long ore, int variation) {
        long[] weights = span.months().stream()
                .mapToLong(month -> Noise.vary(Noise.WHOLE, variation, month, measure.text("atgard")))
                .toArray();
        return Fit.to(ore, Ore.KRONA, new long[weights.length], weights);
    }

    private void add(Table.Row area, Table.Row measure, String typ, Span span, long[] amounts) {
        String head = String.join(
                ";", area.text("omrade"), area.text("omrade_namn"), measure.text("atgard"), measure.text("namn"), typ);
        List<YearMonth> months = span.months();
        for (int i = 0; i < amounts.length; i++) {
            text.append(head).append(';').append(months.get(i)).append(';');
            text.append(amounts[i] / Ore.KRONA).append('\n');
        }
        assert Arrays.stream(amounts).allMatch(ore -> ore % Ore.KRONA == 0);
    }
}
