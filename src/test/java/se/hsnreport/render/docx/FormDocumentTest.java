package se.hsnreport.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Form;
import se.hsnreport.document.PageWords;
import se.hsnreport.document.Table;
import se.hsnreport.document.Tone;
import se.hsnreport.figure.Month;

/** An area that fills in a form must know what its figures are. */
class FormDocumentTest {
    @Test
    void a_row_that_stands_as_a_column_says_of_each_figure_which_group_it_belongs_to() throws IOException {
        assertThat(written(wide()).paragraphs())
                .contains(
                        "Avvikelse mot budget, Januari till och med februari",
                        "Förändring mot 2023, Januari till och med februari");
    }

    /** A table of one row that is too long for the page. */
    private static Table wide() {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column("mkr", "", Table.Align.LEFT, false)));
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of("24 Närsjukvård")));
        for (String group : List.of("Avvikelse mot budget", "Förändring mot 2023")) {
            for (int i = 0; i < 12; i++) {
                columns.add(new Table.Column("Januari till och med februari", group, Table.Align.RIGHT, false));
                cells.add(Table.Cell.of("\u2212123 456,7"));
            }
        }
        return new Table("Avvikelser", columns, List.of(new Table.Row(Table.Kind.ITEM, cells)));
    }

    private static DocxText written(Table table) throws IOException {
        Map<Tone, String> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            colours.put(tone, "1F2933");
        }
        Form form = new Form(
                "n",
                Month.parse("2024-02").orElseThrow(),
                "24",
                "24 Närsjukvård",
                new Deck.About("Formulär", "Ämne", "Nämnden", "sv-SE", "forts."),
                LocalDate.of(2024, 3, 21),
                new Form.Words(
                        "Formulär", List.of(), "Nämnden", new PageWords("", "", ""), "Roll", "Läge", "A", "B", "Skriv"),
                List.of(new Form.Exhibit("Avvikelser", table, "Huvudboken")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormDocument.write(form, colours, "stamp", out);
        return DocxText.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
