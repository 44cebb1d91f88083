package se.hsnreport.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Reads what a build left: figures.json, and build.json beside it when a folder is given. */
public final class PackReader {
    /** The file of a build that holds its figures. */
    public static final String FIGURES = "figures.json";

    private static final String BUILD = "build.json";
    private static final String SCHEMA = "1";

    private PackReader() {}

    /** Reads a folder of output or a figures.json; empty, and a finding, when that cannot be done. */
    public static Optional<Pack> read(Path path, Findings findings) {
        boolean folder = Files.isDirectory(path);
        Path file = folder ? path.resolve(FIGURES) : path;
        if (!Files.exists(file)) {
            findings.add(Code.PACK_MISSING, Place.of(shown(path)));
            return Optional.empty();
        }
        Optional<JsonValue> figures = json(file, findings);
        boolean reported = folder && Files.exists(path.resolve(BUILD));
        Optional<Pack.Report> read = reported ? report(path, findings) : Optional.empty();
        return figures.filter(value -> read.isPresent() == reported)
                .flatMap(value -> told(shown(file), findings, () -> pack(shown(path), value, read)));
    }

    /** Reads what the build of a folder tells of itself; empty, and a finding, when that cannot be done. */
    public static Optional<Pack.Report> report(Path folder, Findings findings) {
        Path file = folder.resolve(BUILD);
        return json(file, findings).flatMap(value -> told(shown(file), findings, () -> ReportReader.report(value)));
    }

    /** The figures of a deck that was just written, as {@link #read} would find them. */
    public static Pack of(byte[] figures) {
        try {
            return pack("", JsonValue.read(new ByteArrayInputStream(figures)), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static Optional<JsonValue> json(Path file, Findings findings) {
        return told(shown(file), findings, () -> {
            try (InputStream in = Files.newInputStream(file)) {
                return JsonValue.read(in);
            }
        });
    }

    private static <T> Optional<T> told(String file, Findings findings, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (JsonValue.Wrong e) {
            findings.add(Code.FIGURES_INVALID, Place.line(file, e.line()), String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            findings.add(Code.FIGURES_INVALID, Place.line(file, e.getLocation().getLineNr()), e.getOriginalMessage());
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(file), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static Pack pack(String place, JsonValue root, Optional<Pack.Report> report) throws IOException {
        if (!root.optional("schema").orElse(SCHEMA).equals(SCHEMA)) {
            throw new JsonValue.Wrong(root.field("schema").line(), "schema");
        }
        JsonValue month = root.field("month");
        Map<FigureKey, PackFigure> figures = new LinkedHashMap<>();
        for (JsonValue one : root.field("figures").items()) {
            PackFigure figure = figure(one);
            figures.put(figure.key(), figure);
        }
        return new Pack(
                place,
                root.string("board"),
                Month.parse(root.string("month")).orElseThrow(() -> new JsonValue.Wrong(month.line(), "month")),
                figures,
                slides(root),
                report);
    }

    private static PackFigure figure(JsonValue one) throws IOException {
        FigureKey key = new FigureKey(one.string("slide"), one.string("row"), one.string("column"));
        PackFigure figure = new PackFigure(
                key,
                one.optional("value"),
                one.string("unit"),
                new PackFigure.Display(
                        one.optional("shown").orElse(""),
                        one.optional("shownUnit").orElse("")),
                one.string("status"),
                one.strings("periods"));
        try {
            Optional<BigDecimal> unused = figure.number();
        } catch (NumberFormatException e) {
            throw new JsonValue.Wrong(one.field("value").line(), "value");
        }
        return figure;
    }

    private static Map<String, SlideTexts> slides(JsonValue root) throws IOException {
        Map<String, SlideTexts> slides = new LinkedHashMap<>();
        if (root.fields().containsKey("slides")) {
            for (JsonValue one : root.field("slides").items()) {
                slides.put(one.string("slide"), texts(one));
            }
        }
        return slides;
    }

    private static SlideTexts texts(JsonValue slide) {
        Map<SlideTexts.Part, List<String>> lines = new EnumMap<>(SlideTexts.Part.class);
        for (SlideTexts.Part part : SlideTexts.Part.values()) {
            lines.put(part, slide.strings(part.id()));
        }
        return new SlideTexts(lines);
    }
}
