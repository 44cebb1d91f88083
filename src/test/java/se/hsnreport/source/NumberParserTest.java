package se.hsnreport.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hsnreport.source.NumberFormat.Negative;
import se.hsnreport.source.NumberParser.Problem;

class NumberParserTest {
    private static final NumberFormat SWEDISH = new NumberFormat(',', ' ', Negative.LEADING, 0, true);

    private static String read(String text, NumberFormat format) {
        NumberParser parser = new NumberParser(format);
        Problem problem = parser.parse(text);
        return problem == Problem.NONE ? parser.value().toPlainString() : problem.name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "1798|1798",
                "1 798|1798",
                "1 234 567,89|1234567.89",
                "-1 798,50|-1798.50",
                "123456,78|123456.78",
                "007|7",
                "0,05|0.05",
                "000000000000000000,5|0.5",
                "999999999999999|999999999999999",
                "9999999999999,99|9999999999999.99"
            })
    void numbers_are_read_exactly(String text, String value) {
        assertThat(read(text, SWEDISH)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00A0798", "1\u202F798", "1 798"})
    void a_space_between_thousands_may_be_of_any_kind(String text) {
        assertThat(read(text, SWEDISH)).isEqualTo("1798");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "\u22125", "\u20135"})
    void a_minus_may_be_a_hyphen_a_minus_sign_or_an_en_dash(String text) {
        assertThat(read(text, SWEDISH)).isEqualTo("-5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "n/a",
                "#REF!",
                "1e5",
                "1E5",
                "NaN",
                "Infinity",
                "0x1F",
                "1798-",
                "(1798)",
                "--5",
                "+5",
                "5-5",
                "1 79",
                "12 34",
                "1234 567",
                "1  798",
                " 798",
                "1 ",
                "1,",
                ",5",
                "1,2,3",
                "1.798",
                "1.5",
                "1 234.5",
                "1,5 kr",
                "1 798,5 0",
                "٣",
                "１",
                "1/2",
                "1'000",
                "-1 -"
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(read(text, SWEDISH)).isEqualTo("INVALID");
    }

    @Test
    void an_empty_cell_is_no_number() {
        assertThat(read("", SWEDISH)).isEqualTo("EMPTY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890123456", "1 234 567 890 123 456", "12345678901234,56", "99999999999999999999999"})
    void more_than_fifteen_digits_are_refused(String text) {
        assertThat(read(text, SWEDISH)).isEqualTo("TOO_BIG");
    }

    @Test
    void groups_count_only_where_the_descriptor_says_so() {
        assertThat(read("1 798", new NumberFormat(',', NumberFormat.NONE, Negative.LEADING, 0, true)))
                .isEqualTo("INVALID");
        assertThat(read("1.798", new NumberFormat(',', '.', Negative.LEADING, 0, true)))
                .isEqualTo("1798");
    }

    @Test
    void a_trailing_minus_counts_only_when_declared() {
        NumberFormat trailing = new NumberFormat(',', ' ', Negative.TRAILING, 0, true);
        assertThat(read("1 798,50-", trailing)).isEqualTo("-1798.50");
        assertThat(read("-1 798", trailing)).isEqualTo("-1798");
        assertThat(read("-1 798-", trailing)).isEqualTo("INVALID");
    }

    @Test
    void parentheses_count_only_when_declared() {
        NumberFormat parentheses = new NumberFormat(',', ' ', Negative.PARENTHESES, 0, true);
        assertThat(read("(1 798)", parentheses)).isEqualTo("-1798");
        assertThat(read("(1 798", parentheses)).isEqualTo("INVALID");
        assertThat(read("()", parentheses)).isEqualTo("INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.798", "1,798", "12.345", "-1.798", "123,456"})
    void a_lone_sign_before_three_digits_is_ambiguous_when_nothing_is_stated(String text) {
        NumberFormat unstated = new NumberFormat('.', NumberFormat.NONE, Negative.LEADING, 0, false);
        assertThat(read(text, unstated)).isEqualTo("AMBIGUOUS");
    }

    @ParameterizedTest
    @CsvSource({"1.79,1.79", "1234.567,1234.567", "1.7980,1.7980", "-12.5,-12.5"})
    void other_decimals_are_not_ambiguous(String text, String value) {
        NumberFormat unstated = new NumberFormat('.', NumberFormat.NONE, Negative.LEADING, 0, false);
        assertThat(read(text, unstated)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0,1234, 123400",
        "0,1.7900, 179",
        "3,1234, 123400000",
        "6,1234, 123400000000",
        "3,0.01, 1000",
        "6,0.00000001, 1"
    })
    void amounts_in_thousands_and_millions_become_whole_ore(int exponent, String text, long ore) {
        NumberParser parser =
                new NumberParser(new NumberFormat('.', NumberFormat.NONE, Negative.LEADING, exponent, true));
        assertThat(parser.parse(text)).isEqualTo(Problem.NONE);
        assertThat(parser.oreProblem()).isEqualTo(Problem.NONE);
        assertThat(parser.ore()).isEqualTo(ore);
        assertThat(parser.value().movePointRight(2).longValueExact()).isEqualTo(ore);
    }

    @ParameterizedTest
    @CsvSource({"0,0.001,TOO_FINE", "0,1.7900,NONE", "3,0.000001,TOO_FINE", "6,999999999999999,TOO_BIG"})
    void parts_of_an_ore_and_amounts_beyond_all_bounds_are_told_apart(int exponent, String text, Problem problem) {
        NumberParser parser =
                new NumberParser(new NumberFormat('.', NumberFormat.NONE, Negative.LEADING, exponent, true));
        assertThat(parser.parse(text)).isEqualTo(Problem.NONE);
        assertThat(parser.oreProblem()).isEqualTo(problem);
    }

    /** Any number written in any of the declared ways is read as that number. */
    @Test
    void what_is_written_is_read() {
        Random random = new Random(7);
        NumberParser parser = new NumberParser(SWEDISH);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(
                    (random.nextBoolean() ? 1 : -1) * (random.nextLong() >>> (15 + random.nextInt(48))),
                    random.nextInt(3));
            String text = written(number, random);
            assertThat(parser.parse(text)).as(text).isEqualTo(Problem.NONE);
            assertThat(parser.value()).as(text).isEqualTo(number);
            assertThat(parser.ore()).as(text).isEqualTo(number.movePointRight(2).longValueExact());
        }
    }

    private static String written(BigDecimal number, Random random) {
        String plain = number.abs().toPlainString().replace('.', ',');
        int whole = plain.indexOf(',') < 0 ? plain.length() : plain.indexOf(',');
        StringBuilder text = new StringBuilder(plain);
        String space = random.nextBoolean() ? "\u00A0" : " ";
        for (int at = whole - 3; at > 0; at -= 3) {
            text.insert(at, space);
        }
        String minus = random.nextBoolean() ? "-" : "\u2212";
        return (number.signum() < 0 ? minus : "") + text;
    }

    /** Whatever comes, it is either a number or refused; nothing throws. */
    @Test
    void no_text_makes_the_parser_fail() {
        Random random = new Random(11);
        String alphabet = "0123456789 ,.-()e\u00A0\u2212abc#/+";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            NumberParser parser = new NumberParser(new NumberFormat(
                    ',',
                    ' ',
                    random.nextBoolean() ? Negative.TRAILING : Negative.PARENTHESES,
                    3 * random.nextInt(3),
                    random.nextBoolean()));
            if (parser.parse(text.toString()) == Problem.NONE && parser.oreProblem() == Problem.NONE) {
                assertThat(BigDecimal.valueOf(parser.ore(), 2)).isEqualByComparingTo(parser.value());
            }
        }
    }
}
