package se.hsnreport.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns that a shaped resource has in its files, and which of them the fields come from. */
final class FileColumns {
    private final Resource resource;
    private final List<Field> columns = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final int yearColumn;

    /**
     * A column whose amounts become rows of their own.
     *
     * @param column of the file; -1 when a row is one row
     * @param period what the heading says of the period, a number when there is a year to it; empty for nothing
     * @param measure what the heading says of the kind of amount; empty for nothing
     * @param yearsBack how many years before the row's period the amount is of
     */
    record Slot(int column, String period, String measure, int yearsBack) {}

    FileColumns(Resource resource) {
        this.resource = resource;
        Shape shape = resource.shape();
        resource.fields().stream()
                .filter(field -> !shape.made().contains(field.name()))
                .forEach(columns::add);
        String yearFrom = shape.unpivot().map(Shape.Unpivot::yearFrom).orElse("");
        yearColumn = yearFrom.isEmpty() || shape.made().contains(yearFrom) ? -1 : column(yearFrom);
        if (shape.unpivot().isPresent()) {
            shape.unpivot().get().columns().forEach((heading, text) -> slots(heading, text, shape));
        } else {
            slots("", "", shape);
        }
    }

    private void slots(String heading, String period, Shape shape) {
        if (shape.measures().isEmpty()) {
            slots.add(new Slot(heading.isEmpty() ? -1 : column(heading), period, "", 0));
            return;
        }
        for (Shape.Measure measure : shape.measures().get().columns()) {
            String named = measure.heading().replace(Shape.Measure.COLUMN, heading);
            slots.add(new Slot(column(named), period, measure.text(), measure.yearsBack()));
        }
    }

    private int column(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).source().equals(heading)) {
                return i;
            }
        }
        Field.Constraints any = Field.Constraints.NONE;
        columns.add(new Field(
                heading, FieldType.STRING, heading, NumberFormat.CANONICAL, false, Set.of(), any, resource.place()));
        return columns.size() - 1;
    }

    /** The resource as its files have it. */
    Resource inFile() {
        return resource.withFields(columns);
    }

    List<Slot> slots() {
        return slots;
    }

    /** The column of the year; -1 when there is none. */
    int yearColumn() {
        return yearColumn;
    }

    /** The column of each field; -1 for those that are made. */
    int[] columnOfField() {
        return resource.fields().stream()
                .mapToInt(field -> resource.shape().made().contains(field.name()) ? -1 : columns.indexOf(field))
                .toArray();
    }
}
