package se.hsnreport.render.editable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.junit.jupiter.api.Test;
import se.hsnreport.format.NumberStyle;
import se.hsnreport.render.EditableCharts;
import se.hsnreport.render.editable.OpenedChart.Drawn;
import se.hsnreport.testing.FiguresFile;
import se.hsnreport.testing.FullPack;

/** The whole pack with charts to edit: no number in a chart or its workbook that is no figure. */
class EditablePackTest {
    /** Some figures are dates or words. */
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private static final FullPack PACK = FullPack.editable("2024-02");

    @Test
    void everyNumberOfEveryChartIsAFigureAndStandsInItsWorkbook() throws IOException, InvalidFormatException {
        Set<BigDecimal> figures = figures();
        List<OpenedChart> charts = charts();
        assertThat(charts).hasSizeGreaterThan(30);
        for (OpenedChart chart : charts) {
            for (Drawn series : chart.series()) {
                List<String> shown = series.cached("c:val");
                assertThat(chart.cells(series.reference("c:val"))).isEqualTo(shown);
                assertThat(shown.stream().filter(value -> !value.isEmpty()))
                        .as(series.name())
                        .isNotEmpty()
                        .allMatch(value -> figures.contains(new BigDecimal(value).stripTrailingZeros()));
            }
        }
    }

    @Test
    void theFiguresAreThoseOfThePackWithPictures() {
        assertThat(PACK.files().get("figures.json"))
                .isEqualTo(FullPack.of("2024-02").files().get("figures.json"));
    }

    private static List<OpenedChart> charts() throws IOException, InvalidFormatException {
        List<OpenedChart> charts = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(PACK.pptx()))) {
            for (PackagePart part : opened.getParts()) {
                if (part.getPartName().getName().startsWith("/ppt/charts/") && !part.isRelationshipPart()) {
                    charts.add(OpenedChart.of(
                            bytes(part), related(part, EditableCharts.WORKBOOK), related(part, EditableCharts.SHAPES)));
                }
            }
        }
        return charts;
    }

    private static byte[] related(PackagePart chart, String id) throws IOException, InvalidFormatException {
        PackageRelationship relation = chart.getRelationship(id);
        return relation == null ? new byte[0] : bytes(chart.getRelatedPart(relation));
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /** All values of the pack in the units that they are shown in. */
    private static Set<BigDecimal> figures() throws IOException {
        Set<BigDecimal> values = new HashSet<>();
        Map<?, ?> root = (Map<?, ?>) Objects.requireNonNull(FiguresFile.json(new String(
                Objects.requireNonNull(PACK.files().get("figures.json")), java.nio.charset.StandardCharsets.UTF_8)));
        for (Object one : (List<?>) Objects.requireNonNull(root.get("figures"))) {
            Map<?, ?> figure = (Map<?, ?>) one;
            if (String.valueOf(figure.get("value")).matches(NUMBER)) {
                int power = Stream.of(NumberStyle.Scale.values())
                        .filter(scale -> scale.label().equals(figure.get("shownUnit")))
                        .mapToInt(NumberStyle.Scale::powerOfTen)
                        .findFirst()
                        .orElse(0);
                BigDecimal value = new BigDecimal(
                        Objects.requireNonNull(figure.get("value")).toString());
                values.add(value.movePointLeft(power).stripTrailingZeros());
            }
        }
        return values;
    }
}
