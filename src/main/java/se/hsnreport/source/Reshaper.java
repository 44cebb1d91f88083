package se.hsnreport.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Makes of each row of a file the rows that it stands for: one a column of amounts, with what the file's name tells. */
final class Reshaper extends Stage {
    private final Resource resource;
    private final Shape shape;
    private final FileColumns columns;
    private final int[] columnOfField;
    private final Intake intake;
    private final Findings findings;
    private final Stage next;
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<Cells> rows = new ArrayList<>();
    private @Nullable Layout layout;
    private boolean isNamed = true;
    private String yearOfFile = "";

    Reshaper(Resource resource, FileColumns columns, Intake intake, Findings findings, Stage next) {
        this.resource = resource;
        this.shape = resource.shape();
        this.columns = columns;
        this.columnOfField = columns.columnOfField();
        this.intake = intake;
        this.findings = findings;
        this.next = next;
    }

    @Override
    public void file(DataFile file) {
        layout = null;
        texts.clear();
        shape.constants().forEach((field, text) -> texts.put(resource.index(field), text));
        isNamed = isNamed(file);
        String yearFrom = shape.unpivot().map(Shape.Unpivot::yearFrom).orElse("");
        yearOfFile = texts.getOrDefault(
                resource.index(yearFrom),
                shape.unpivot().map(Shape.Unpivot::year).orElse(""));
        intake.file(file);
        next.file(file);
    }

    /** Whether the file's name tells what it should; if not, that is told. */
    private boolean isNamed(DataFile file) {
        if (shape.fileName().isEmpty()) {
            return true;
        }
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        Matcher matcher = shape.fileName().get().matcher(name);
        if (!matcher.find()) {
            findings.add(
                    Code.FILE_NAME_UNFIT,
                    Place.of(file.name()),
                    name,
                    shape.fileName().get().pattern());
            return false;
        }
        for (String group : Patterns.groups(shape.fileName().get())) {
            String text = matcher.group(group);
            texts.put(resource.index(group), text == null ? "" : text);
        }
        return true;
    }

    @Override
    public void row(Cells raw) {
        if (layout == null || !layout.equals(raw.layout())) {
            layout(raw.layout());
        }
        intake.row(raw.line());
        for (int i = 0; isNamed && i < rows.size(); i++) {
            FileColumns.Slot slot = columns.slots().get(i);
            if (slot.column() < 0 || !raw.isEmpty(slot.column())) {
                Cells row = rows.get(i);
                fill(row, raw, slot);
                intake.amount(row);
                next.row(row);
            }
        }
    }

    private void layout(Layout of) {
        layout = of;
        rows.clear();
        columns.slots().forEach(slot -> rows.add(new Cells(layout(of, slot))));
    }

    /** Where the fields of a row stand in the file: those that the heading tells of, where the amount does. */
    private Layout layout(Layout of, FileColumns.Slot slot) {
        int[] at = new int[columnOfField.length];
        for (int field = 0; field < at.length; field++) {
            at[field] = columnOfField[field] < 0 ? -1 : of.column(columnOfField[field]);
        }
        if (slot.column() >= 0) {
            int amount = of.column(slot.column());
            at[resource.index(shape.value())] = amount;
            shape.unpivot().ifPresent(unpivot -> at[resource.index(shape.period())] = amount);
            shape.measures().ifPresent(measures -> at[resource.index(measures.field())] = amount);
        }
        for (Shape.Split split : shape.splits()) {
            split.into().forEach(into -> at[resource.index(into)] = at[resource.index(split.field())]);
        }
        return new Layout(of.file(), of.sheet(), at);
    }

    private void fill(Cells row, Cells raw, FileColumns.Slot slot) {
        row.clear();
        row.line(raw.line());
        for (int field = 0; field < columnOfField.length; field++) {
            if (columnOfField[field] >= 0) {
                row.copy(field, raw, columnOfField[field]);
            }
        }
        texts.forEach(row::putText);
        if (slot.column() >= 0) {
            row.copy(resource.index(shape.value()), raw, slot.column());
        }
        shape.measures().ifPresent(measures -> row.putText(resource.index(measures.field()), slot.measure()));
        if (shape.unpivot().isPresent()) {
            row.putText(resource.index(shape.period()), period(raw, slot));
        }
        if (slot.yearsBack() > 0) {
            earlier(row, resource.index(shape.period()), slot.yearsBack());
        }
    }

    private String period(Cells raw, FileColumns.Slot slot) {
        String year = columns.yearColumn() < 0 ? yearOfFile : Texts.clean(raw.text(columns.yearColumn()));
        boolean isOfYear = columns.yearColumn() >= 0 || !year.isEmpty();
        String month = slot.period().length() == 1 ? "0" + slot.period() : slot.period();
        return isOfYear ? year + "-" + month : slot.period();
    }

    /** Moves a period back by years, whatever follows the year in it. */
    private static void earlier(Cells row, int period, int years) {
        String text = Texts.clean(row.text(period));
        if (text.matches("\\d{4}.*")) {
            row.putText(period, (Integer.parseInt(text.substring(0, 4)) - years) + text.substring(4));
        }
    }

    @Override
    void end() {
        next.end();
    }
}
