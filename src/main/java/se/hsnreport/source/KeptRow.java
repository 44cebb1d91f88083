package se.hsnreport.source;

import java.util.Map;

/** A row that is kept until all rows are known. */
final class KeptRow {
    private final Layout layout;
    private final long line;
    private final String periodInFile;
    private final String[] texts;
    private final boolean[] numbers;

    private KeptRow(Layout layout, long line, String periodInFile, String[] texts, boolean[] numbers) {
        this.layout = layout;
        this.line = line;
        this.periodInFile = periodInFile;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** A row as it is; equal texts are kept once. */
    static KeptRow of(Cells cells, Map<String, String> known) {
        String[] texts = new String[cells.layout().fields()];
        boolean[] numbers = new boolean[texts.length];
        for (int field = 0; field < texts.length; field++) {
            texts[field] = known.computeIfAbsent(cells.text(field), text -> text);
            numbers[field] = cells.isNumber(field);
        }
        return new KeptRow(cells.layout(), cells.line(), cells.periodInFile(), texts, numbers);
    }

    String text(int field) {
        return texts[field];
    }

    Layout layout() {
        return layout;
    }

    /** The row once more. */
    Cells cells() {
        return at(layout, line);
    }

    /** The row as if it stood where another does, its cells nowhere. */
    Cells at(KeptRow other) {
        int[] nowhere = new int[texts.length];
        java.util.Arrays.fill(nowhere, -1);
        return at(new Layout(other.layout.file(), other.layout.sheet(), nowhere), other.line);
    }

    private Cells at(Layout where, long whereLine) {
        Cells cells = new Cells(where);
        cells.clear();
        cells.line(whereLine);
        cells.periodInFile(periodInFile);
        for (int field = 0; field < texts.length; field++) {
            if (numbers[field]) {
                cells.putNumber(field, texts[field]);
            } else {
                cells.putText(field, texts[field]);
            }
        }
        return cells;
    }
}
