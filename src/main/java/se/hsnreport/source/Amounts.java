package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.Optional;
import se.hsnreport.finding.Findings;

/** Reads and writes the cells of amounts. */
final class Amounts {
    /** An öre is the smallest part of a krona. */
    private static final int ORE = 2;

    private final Field field;
    private final int position;
    private final CellTyping typing;

    private Amounts(Field field, int position, Findings findings) {
        this.field = field;
        this.position = position;
        this.typing = new CellTyping(field, position, findings);
    }

    /** Those of a resource's field of values; empty when its schema has none, or none that are numbers. */
    static Optional<Amounts> of(Resource resource, Findings findings) {
        int position = resource.index(resource.shape().value());
        if (position < 0) {
            return Optional.empty();
        }
        Field field = resource.fields().get(position);
        boolean isNumber = field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER;
        return isNumber ? Optional.of(new Amounts(field, position, findings)) : Optional.empty();
    }

    int position() {
        return position;
    }

    /** The amount, in kr where the field has a unit; empty when there is none or the cell is no number. */
    Optional<BigDecimal> read(Cells cells) {
        NumberParser parser = typing.parser(cells);
        boolean isRead = parser.parse(Texts.clean(cells.text(position))) == NumberParser.Problem.NONE;
        return isRead ? Optional.of(parser.value()) : Optional.empty();
    }

    /** The amount as {@link #read}; a cell that has none is told of. */
    Optional<BigDecimal> require(Cells cells) {
        NumberParser parser = typing.parser(cells);
        String text = typing.text(cells);
        NumberParser.Problem problem = parser.parse(text);
        typing.tell(problem, text, cells);
        return problem == NumberParser.Problem.NONE ? Optional.of(parser.value()) : Optional.empty();
    }

    /** Puts an amount, in kr where the field has a unit. */
    void put(Cells cells, BigDecimal amount) {
        BigDecimal inFile = amount.scaleByPowerOfTen(-field.format().exponent());
        cells.putNumber(position, inFile.signum() == 0 ? "0" : inFile.toPlainString());
    }

    /** How many decimals a part of an amount has: öre of money, as many as the amount itself of other things. */
    int decimals(BigDecimal amount) {
        return field.isMoney() ? ORE : Math.max(0, amount.scale());
    }
}
