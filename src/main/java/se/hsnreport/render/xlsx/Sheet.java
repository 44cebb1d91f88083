package se.hsnreport.render.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * A sheet.
 *
 * @param name legal, and unlike that of any other sheet
 * @param headRow number from 1 of the row that heads the only table on the sheet; empty when there are several
 * @param links by cell reference such as {@code A4}: name of the sheet that it leads to
 */
record Sheet(String name, List<List<Cell>> rows, Optional<Integer> headRow, List<Link> links) {
    Sheet {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** A cell that leads to another sheet. */
    record Link(String cell, String sheet) {}
}
