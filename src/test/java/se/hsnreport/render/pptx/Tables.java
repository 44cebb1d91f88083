package se.hsnreport.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Tone;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.master.Box;

/** A small income statement with every kind of row. */
final class Tables {
    static final int COLUMNS = 6;

    private Tables() {}

    /** A table as wide as the width; 12 points, rows of two paddings of 4 points. */
    static TableGrid statement(long width) {
        long number = width * 13 / 100;
        List<Long> columns = new ArrayList<>(List.of(width - 5 * number));
        columns.addAll(List.of(number, number, number, number, number));
        List<GridRow> rows = List.of(
                groups(),
                head("Mkr", "2023", "2024", "Budget", "Avvikelse", "Helår"),
                row(RowLook.HEADING, 0, "Intäkter"),
                row(RowLook.ITEM, 0, "Vårdintäkter", "98", "104", "96", "8", "581"),
                row(RowLook.ITEM, 0, "Övriga intäkter", "51", "56", "52", "4", "311"),
                row(RowLook.SUM, 4, "Summa intäkter", "149", "160", "148", "12", "892"),
                row(RowLook.HEADING, 8, "Kostnader"),
                row(RowLook.ITEM, 0, "Personalkostnader", "−742", "−805", "−704", "−101", "−4 224"),
                row(RowLook.ITEM, 0, "Utomlänsvård", "−88", "–", "−86", "−17", "uppgift saknas"),
                row(RowLook.SUM, 4, "Summa kostnader", "−1 310", "−1 421", "−1 244", "−177", "−7 464"),
                row(RowLook.TOTAL, 8, "Verksamhetens nettokostnader", "−1 161", "−1 261", "−1 096", "−166", "−6 572"));
        return new TableGrid("Resultaträkning, mkr", columns, rows, 2, 1200, 1440, 4 * Box.POINT);
    }

    /** Two columns, a head and three rows; a label of two lines. */
    static TableGrid small() {
        GridCell label = new GridCell(List.of("Hälso-", "och sjukvård"), 1, Align.LEFT, false, true, Tone.INK);
        GridCell value = new GridCell(List.of("−4,7"), 1, Align.RIGHT, true, false, Tone.INK);
        GridRow tall = new GridRow(RowLook.ITEM, height(0) + 144 * Box.POINT / 10, 0, List.of(label, value));
        List<GridRow> rows = List.of(
                head("Mkr", "Avvikelse"),
                tall,
                row(RowLook.ITEM, 0, "Tandvård", "0,3"),
                row(RowLook.TOTAL, 8, "Totalsumma", "−4,4"));
        return new TableGrid("Avvikelse per område", List.of(5_000_000L, 2_000_000L), rows, 1, 1200, 1440, 50_800);
    }

    private static GridRow groups() {
        GridCell empty = new GridCell(List.of(), 1, Align.LEFT, true, false, Tone.QUIET);
        GridCell group = new GridCell(List.of("Ack januari–februari"), 4, Align.CENTER, true, false, Tone.QUIET);
        return new GridRow(RowLook.HEAD_GROUP, height(0), 0, List.of(empty, group, empty));
    }

    private static GridRow head(String... texts) {
        List<GridCell> cells = Stream.of(texts)
                .map(t -> new GridCell(List.of(t), 1, align(t.equals("Mkr")), true, false, Tone.QUIET))
                .toList();
        return new GridRow(RowLook.HEAD, height(0), 0, cells);
    }

    private static GridRow row(RowLook look, int gap, String... texts) {
        boolean bold = look != RowLook.ITEM;
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            int span = look == RowLook.HEADING ? COLUMNS : 1;
            Tone tone = texts[i].equals("uppgift saknas") ? Tone.QUIET : Tone.INK;
            cells.add(new GridCell(List.of(texts[i]), span, align(i == 0), bold || i == 4, i == 0, tone));
        }
        return new GridRow(look, height(gap), gap * Box.POINT, cells);
    }

    private static Align align(boolean label) {
        return label ? Align.LEFT : Align.RIGHT;
    }

    private static long height(int gap) {
        return (144 + 80 + gap * 10L) * Box.POINT / 10;
    }
}
