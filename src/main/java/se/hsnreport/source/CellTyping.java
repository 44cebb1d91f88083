package se.hsnreport.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Characters;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Suggestion;

/** Types the cells of one field by its description, and tells of those that do not fit it. */
public final class CellTyping {
    private final Field field;
    private final int position;
    private final Findings findings;
    private final NumberParser numbers;
    private final NumberParser canonical;

    /**
     * The typing of a field.
     *
     * @param position where in the schema and in {@link Cells} it stands
     */
    public CellTyping(Field field, int position, Findings findings) {
        this.field = field;
        this.position = position;
        this.findings = findings;
        this.numbers = new NumberParser(field.format());
        this.canonical = new NumberParser(field.format().canonical());
    }

    /** The cell's text, cleaned; empty when it means "no value". Characters that do not belong are told of. */
    public String text(Cells cells) {
        String raw = cells.text(position);
        String text = Texts.clean(raw);
        Characters.invalid(text)
                .ifPresent(c -> findings.add(Code.CHARACTER_INVALID, cells.place(position), Characters.shown(raw), c));
        Texts.garbled(text).ifPresent(piece -> findings.add(Code.TEXT_GARBLED, cells.place(position), text, piece));
        return field.missing().contains(text) ? "" : text;
    }

    /** Checks what must hold for a text whatever its type; whether it does. */
    public boolean isAllowed(String text, Cells cells) {
        if (text.isEmpty()) {
            if (field.constraints().required()) {
                findings.add(Code.VALUE_REQUIRED, cells.place(position), field.name());
            }
            return !field.constraints().required();
        }
        if (field.constraints().listed().isEmpty()
                || field.constraints().listed().contains(text)) {
            return true;
        }
        findings.add(
                Code.VALUE_NOT_LISTED,
                cells.place(position),
                text,
                field.name(),
                String.join(", ", field.constraints().listed()),
                Suggestion.of(text, field.constraints().listed()).orElse(""));
        return false;
    }

    /** Whether a cleaned text is a value of its type, or rightly none; if not, that is told. */
    public boolean isGood(String text, Cells cells) {
        return isAllowed(text, cells) && (text.isEmpty() || value(text, cells) != null);
    }

    /** The value of a cleaned text; null when there is none or it was found wrong. */
    @Nullable Object value(String text, Cells cells) {
        if (!isAllowed(text, cells) || text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case STRING -> text;
            case YEARMONTH -> orTell(Months.parse(text), Code.MONTH_INVALID, text, cells);
            case DATE -> orTell(Months.date(text), Code.DATE_INVALID, text, cells);
            case NUMBER -> number(text, cells);
            case INTEGER -> integer(text, cells);
        };
    }

    private <T> @Nullable T orTell(Optional<T> value, Code code, String text, Cells cells) {
        if (value.isEmpty()) {
            findings.add(code, cells.place(position), text, field.name());
        }
        return value.orElse(null);
    }

    private @Nullable Object number(String text, Cells cells) {
        NumberParser parser = parser(cells);
        NumberParser.Problem problem = parser.parse(text);
        if (problem == NumberParser.Problem.NONE) {
            if (!field.constraints()
                    .allows(parser.value().scaleByPowerOfTen(-field.format().exponent()))) {
                findings.add(
                        Code.VALUE_OUTSIDE,
                        cells.place(position),
                        text,
                        field.name(),
                        field.constraints().bounds());
                return null;
            }
            return parser.value();
        }
        tell(problem, text, cells);
        return null;
    }

    private @Nullable Object integer(String text, Cells cells) {
        if (number(text, cells) instanceof java.math.BigDecimal number) {
            if (number.stripTrailingZeros().scale() <= 0 && number.abs().longValue() <= Integer.MAX_VALUE) {
                return number.setScale(0);
            }
            findings.add(Code.NUMBER_INVALID, cells.place(position), text, field.name(), "123");
        }
        return null;
    }

    /** Whether the description bounds the values, so that a number is not good because it is one. */
    public boolean isBounded() {
        return field.constraints().minimum().isPresent()
                || field.constraints().maximum().isPresent();
    }

    /** The parser that reads this cell: a workbook's numbers are all written alike. */
    public NumberParser parser(Cells cells) {
        return cells.isNumber(position) ? canonical : numbers;
    }

    /** Tells why a cell is no number. */
    public void tell(NumberParser.Problem problem, String text, Cells cells) {
        switch (problem) {
            case NONE -> {}
            case EMPTY -> findings.add(Code.VALUE_REQUIRED, cells.place(position), field.name());
            case AMBIGUOUS -> findings.add(Code.NUMBER_AMBIGUOUS, cells.place(position), text, field.name());
            case TOO_BIG -> findings.add(Code.NUMBER_TOO_BIG, cells.place(position), text, field.name());
            case TOO_FINE -> findings.add(Code.NUMBER_TOO_FINE, cells.place(position), text, field.name());
            case INVALID ->
                findings.add(
                        Code.NUMBER_INVALID,
                        cells.place(position),
                        text,
                        field.name(),
                        field.format().example());
        }
    }
}
