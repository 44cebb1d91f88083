package se.hsnreport.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Period;
import se.hsnreport.figure.Reason;
import se.hsnreport.figure.Source;
import se.hsnreport.figure.Unit;

class LedgerTest {
    private static final Month FEBRUARY = LedgerFiles.FEBRUARY;

    @TempDir
    Path temp;

    private Ledger ledger;

    @BeforeEach
    void load() {
        LedgerFiles files = LedgerFiles.in(temp)
                .rows("utfall-2023.csv", "202312;4010;1599;utfall;-7,00", "2023-12;3000;1593;utfall;9,00")
                .rows(
                        "utfall-2024.csv",
                        "202401;4010;1593;utfall;-100,50",
                        "202401;4010;1593;utfall;-0,25",
                        "202401;3000;1594;utfall;1 000,00",
                        "202402;4020;1595;utfall;-50,00")
                .rows("budget.csv", "202401;4010;1593;budget;-90,00", "202402;4010;1593;budget;90,00");
        ledger = files.load();
        assertThat(files.directory.told()).isEmpty();
    }

    private Query ack() {
        return Query.of(Kind.ACTUAL, Period.ack(FEBRUARY), ledger.accounts(), ledger.units());
    }

    private String kr(Query query) {
        return ledger.sum(query).kr().toPlainString();
    }

    @Test
    void postings_of_equal_keys_add_up_exactly() {
        Amount amount = ledger.sum(ack().with(ledger.unit("1593", FEBRUARY)).with(FEBRUARY.january()));
        assertThat(amount.kr()).isEqualTo(new BigDecimal("-100.75"));
        assertThat(amount.rows()).isEqualTo(2);
    }

    @Test
    void sums_are_by_kind_period_accounts_and_units() {
        assertThat(kr(ack())).isEqualTo("849.25");
        assertThat(kr(ack().with(Kind.BUDGET))).isEqualTo("0.00");
        assertThat(ledger.rows(ack().with(Kind.BUDGET))).isEqualTo(2);
        assertThat(kr(ack().with(ledger.accounts("resultatrad", "Personal")))).isEqualTo("-150.75");
        assertThat(kr(ack().with(ledger.accounts("slag", "intakt")))).isEqualTo("1000.00");
        assertThat(kr(ack().with(ledger.area("24", FEBRUARY)))).isEqualTo("899.25");
        assertThat(kr(ack().with(ledger.accounts(Set.of("3000"), Map.of("konto", "3000")))))
                .isEqualTo("1000.00");
    }

    @Test
    void history_follows_the_report_months_organisation() {
        Query december = ack().with(new Month(2023, 12));
        assertThat(kr(december.with(ledger.area("25", FEBRUARY)))).isEqualTo("-7.00");
        assertThat(kr(december.with(ledger.area("24", FEBRUARY)))).isEqualTo("9.00");
        assertThat(kr(december.with(ledger.area("24", new Month(2023, 12))))).isEqualTo("2.00");
        assertThat(kr(december.with(ledger.unit("1595", FEBRUARY)))).isEqualTo("-7.00");
    }

    @Test
    void a_figure_tells_what_rows_it_stands_on() {
        Figure figure = ledger.figure(
                "utfall", ack().with(ledger.accounts("resultatrad", "Personal")).with(ledger.area("24", FEBRUARY)));
        assertThat(figure.number()).contains(new BigDecimal("-100.75"));
        assertThat(figure.unit()).isEqualTo(Unit.KR);
        assertThat(figure.trail().formula()).isEqualTo("utfall");
        assertThat(figure.trail().sources())
                .containsExactly(new Source("bok", 2, java.util.List.of("l/utfall-2024.csv")));
        assertThat(figure.trail().selections().get(0).filters())
                .isEqualTo(Map.of("typ", "utfall", "resultatrad", "Personal", "omrade", "24"));
        assertThat(figure.trail().selections().get(0).period()).isEqualTo(Period.ack(FEBRUARY));
    }

    @Test
    void a_month_without_rows_is_missing_and_never_zero() {
        Figure figure = ledger.figure("utfall", ack().with(Period.rollingTwelve(FEBRUARY)));
        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Missing.class, m -> assertThat(m.reason()).isEqualTo(Reason.NO_DATA));
        assertThat(ledger.missing(Kind.ACTUAL, Period.rollingTwelve(FEBRUARY))).hasSize(9);
    }

    @Test
    void a_unit_without_rows_in_a_month_that_is_there_is_zero_rows() {
        Amount amount = ledger.sum(ack().with(ledger.unit("1594", FEBRUARY)).with(FEBRUARY));
        assertThat(amount.rows()).isZero();
        assertThat(amount.kr()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void the_ledger_tells_its_months_and_files() {
        assertThat(ledger.first(Kind.ACTUAL)).contains(new Month(2023, 12));
        assertThat(ledger.last(Kind.ACTUAL)).contains(FEBRUARY);
        assertThat(ledger.hasMonth(Kind.BUDGET, new Month(2023, 12))).isFalse();
        assertThat(ledger.files())
                .containsExactly(
                        new LedgerFile("bok", "l/budget.csv", 2, new BigDecimal("0.00")),
                        new LedgerFile("bok", "l/utfall-2023.csv", 2, new BigDecimal("2.00")),
                        new LedgerFile("bok", "l/utfall-2024.csv", 4, new BigDecimal("849.25")));
    }

    @Test
    void sets_can_be_joined_and_cut() {
        AccountSet staff = ledger.accounts("resultatrad", "Personal");
        AccountSet income = ledger.accounts("resultatrad", "Intäkter");
        assertThat(kr(ack().with(staff.or(income)))).isEqualTo("849.25");
        assertThat(kr(ack().with(ledger.accounts().minus(income)))).isEqualTo("-150.75");
        assertThat(staff.and(income).isEmpty()).isTrue();
        assertThat(staff.or(income).filters()).isEqualTo(Map.of("resultatrad", "Personal, Intäkter"));
    }

    @Test
    void a_set_of_another_ledger_is_refused() {
        Ledger other = LedgerFiles.in(temp).load();
        assertThatThrownBy(() -> ledger.sum(ack().with(other.units()))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every month of two years of one unit, and those of a period of the other. */
    private Ledger twoUnits(Period period) {
        LedgerFiles files = LedgerFiles.in(temp.resolve("two"));
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Month month = new Month(2022, 1).plus(i);
            rows.add(month + ";4010;1593;utfall;-10,00");
            if (period.months().contains(month)) {
                rows.add(month + ";4010;1599;utfall;-5,00");
            }
        }
        return files.rows("utfall.csv", rows.toArray(String[]::new)).load();
    }

    private static Figure year(Ledger ledger, Month from, UnitSet units) {
        return ledger.figure("summa", Query.of(Kind.ACTUAL, new Period(from, from.plus(11)), ledger.accounts(), units));
    }

    @Test
    void a_sum_over_months_that_one_of_its_areas_has_not_delivered_is_no_number() {
        Ledger ledger = twoUnits(new Period(new Month(2022, 7), new Month(2023, 12)));
        assertThat(year(ledger, new Month(2022, 7), ledger.units()).number()).contains(new BigDecimal("-180.00"));
        assertThat(year(ledger, new Month(2022, 6), ledger.units()))
                .isInstanceOfSatisfying(
                        Figure.Missing.class, f -> assertThat(f.reason()).isEqualTo(Reason.NO_DATA));
        assertThat(year(ledger, new Month(2022, 6), ledger.area("24", FEBRUARY)).number())
                .contains(new BigDecimal("-120.00"));
    }

    @Test
    void a_month_is_there_when_every_area_that_has_rows_each_month_has_it() {
        Ledger ledger = twoUnits(new Period(new Month(2022, 1), new Month(2023, 10)));
        assertThat(ledger.lastWhole(Kind.ACTUAL, FEBRUARY)).contains(new Month(2023, 10));
        assertThat(ledger.lastWhole(Kind.ACTUAL, new Month(2023, 5))).contains(new Month(2023, 5));
        assertThat(ledger.lastWhole(Kind.BUDGET, FEBRUARY)).isEmpty();
    }
}
