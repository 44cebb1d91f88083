package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.render.ChartSamples;

/** The slides of a small deck as XML, part by part; to renew the files, delete them and run the test twice. */
class GoldenTest {
    private static final Path DIR = Path.of("src/test/resources/se/hsnreport/render/pptx/golden");

    @Test
    void everySlideIsWrittenAsItWas() throws IOException {
        compare(OpenedDeck.of(Decks.bytes(Decks.odd())), "ppt/(slides|notesSlides)/.*");
    }

    @Test
    void everyChartToEditIsWrittenAsItWas() throws IOException {
        List<ChartSpec> some = List.of(ChartSamples.marked(), ChartSamples.overlaid(), ChartSamples.regions());
        compare(OpenedDeck.of(Decks.editable(Decks.charts(some))), "ppt/(charts|drawings)/.*");
    }

    private static void compare(OpenedDeck deck, String parts) throws IOException {
        Map<String, String> actual = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (String part : deck.names(parts)) {
            String name = part.substring(part.lastIndexOf('/') + 1);
            actual.put(name, deck.text(part).replace("><", ">\n<") + "\n");
            expected.put(name, golden(name, actual.get(name)));
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static String golden(String name, String otherwise) throws IOException {
        Path file = DIR.resolve(name);
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.UTF_8);
        }
        Files.createDirectories(DIR);
        Files.writeString(file, otherwise, StandardCharsets.UTF_8);
        return "written anew";
    }
}
