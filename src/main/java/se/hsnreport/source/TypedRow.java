package se.hsnreport.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** A row whose cells have been typed by the schema; by position, as in the schema. */
final class TypedRow implements Row {
    /** What the rows of one file have in common. */
    record Kind(Map<String, Integer> positions, Resource resource, Layout layout, Findings findings) {}

    private final Kind kind;
    private final long line;
    private final String[] texts;
    private final @Nullable Object[] values;

    TypedRow(Kind kind, long line, String[] texts, @Nullable Object[] values) {
        this.kind = kind;
        this.line = line;
        this.texts = texts;
        this.values = values;
    }

    @Override
    public Place place() {
        return kind.layout().place(line);
    }

    @Override
    public Place place(String field) {
        int position = position(field);
        return position < 0 ? place() : kind.layout().place(line, position);
    }

    @Override
    public String text(String field) {
        int position = position(field);
        return position < 0 ? "" : texts[position];
    }

    @Override
    public Optional<Month> month(String field) {
        return value(field, Month.class, "yearmonth");
    }

    @Override
    public Optional<BigDecimal> number(String field) {
        return value(field, BigDecimal.class, "number");
    }

    @Override
    public Optional<LocalDate> date(String field) {
        return value(field, LocalDate.class, "date");
    }

    @Override
    public OptionalInt integer(String field) {
        Optional<BigDecimal> number = value(field, BigDecimal.class, "integer");
        return number.isPresent() && number.get().scale() <= 0
                ? OptionalInt.of(number.get().intValueExact())
                : OptionalInt.empty();
    }

    private int position(String field) {
        return kind.positions().getOrDefault(field, -1);
    }

    /** A value; asked for as another type than the descriptor's, it tells that the descriptor is wrong. */
    private <T> Optional<T> value(String field, Class<T> type, String wanted) {
        int position = position(field);
        Object value = position < 0 ? null : values[position];
        if (value == null) {
            return Optional.empty();
        }
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        Field described = kind.resource().fields().get(position);
        kind.findings()
                .add(
                        Code.VALUE_INVALID,
                        described.place(),
                        "type: " + described.type().id(),
                        "type: " + wanted);
        return Optional.empty();
    }
}
