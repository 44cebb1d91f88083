package se.hsnreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.TypeScale;
import se.hsnreport.layout.TablePager.Pages;

class FontWidthTest {
    private static final int SIZE = 1200;

    @Test
    void aMasterInArialOrInAFontOfItsWidthsLosesNoRoom() {
        for (String family : List.of("Arial", "Helvetica", "ARIMO", "Liberation Sans", "Times New Roman", "")) {
            assertThat(FontWidth.of(family)).as(family).isEqualTo(FontWidth.ARIAL);
        }
    }

    @Test
    void aFontThatFewMachinesHaveIsGivenRoomForTheOneThatReplacesIt() {
        for (String family : List.of("Calibri", "Aptos", "Segoe UI", "Nobody Knows")) {
            assertThat(width("128 078", family)).as(family).isGreaterThan(width("128 078", "Arial") * 11 / 10);
        }
        assertThat(width("Nettokostnad", "Verdana")).isGreaterThan(width("Nettokostnad", "Calibri"));
    }

    @Test
    void onlyArialAndItsLikeAreNotToldToLookOtherThanThePdf() {
        assertThat(FontWidth.isArial("Helvetica")).isTrue();
        assertThat(FontWidth.isArial("Times New Roman")).isFalse();
        assertThat(FontWidth.isArial("Calibri")).isFalse();
    }

    @Test
    void aTableTooWideForTheAllowanceKeepsItForItsNumbersAndStillFits() {
        TypeScale type = new TypeScale(12, 12, 12, 12, 24, 14);
        List<String> heads = List.of("Verksamhetens intäkter", "Verksamhetens kostnader");
        List<Table.Row> rows = List.of(Sample.row(Table.Kind.ITEM, "Summa", "128\u00a0078", "128\u00a0078"));
        MeasuredTable inArial = MeasuredTable.of(Sample.table(heads, rows), FontWidth.ARIAL, FontWidth.ARIAL);
        long least = Arrays.stream(ColumnNeeds.of(inArial, SIZE, true).least()).sum();
        Room room = new Room(least * 21 / 20, Sample.CONTENT.box().height());
        Pages pages = TablePager.pages(Sample.table(heads, rows), room, type, FontWidth.of("Verdana"));
        assertThat(pages.fits()).isTrue();
        assertThat(pages.grids().get(0).columns().get(2))
                .isGreaterThanOrEqualTo(width("128\u00a0078", "Verdana") + 2 * ColumnNeeds.inset(SIZE));
    }

    private static long width(String text, String family) {
        return MeasuredText.of(List.of(Run.of(text)), true, FontWidth.of(family))
                .width(SIZE);
    }
}
