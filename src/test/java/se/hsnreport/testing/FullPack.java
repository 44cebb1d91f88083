package se.hsnreport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.hsnreport.cli.CommandLine;

/**
 * The whole pack of a month, as the command line builds it from the sample data; built once, however many tests look at
 * it.
 *
 * @param files documents by their ending, such as {@code pptx}, those of the written report as {@code report-pdf}, the
 *     others by their name
 */
public record FullPack(Map<String, byte[]> files) {
    private static final Map<String, FullPack> BUILT = new ConcurrentHashMap<>();

    /** The pack of a month such as {@code 2024-02}, of the first board, or of another: {@code rs/2024-12}. */
    public static FullPack of(String pack) {
        int slash = pack.indexOf('/');
        String month = pack.substring(slash + 1);
        String[] board = slash < 0 ? new String[0] : new String[] {"--board", pack.substring(0, slash)};
        return BUILT.computeIfAbsent(pack, key -> built(month, board));
    }

    /** Its presentation with charts that can be edited, and its figures. */
    public static FullPack editable(String month) {
        return BUILT.computeIfAbsent(
                month + " editable", key -> built(month, "--charts", "native", "--format", "pptx"));
    }

    public byte[] pptx() {
        return java.util.Objects.requireNonNull(files.get("pptx"));
    }

    public byte[] pdf() {
        return java.util.Objects.requireNonNull(files.get("pdf"));
    }

    /** A document's ending, after a hyphen when it is the written report's; the name of every other file. */
    private static String key(String name, String month) {
        if (!name.contains(month)) {
            return name;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.contains("-manadsrapport") ? "report-" + ending : ending;
    }

    /** The written report as a PDF. */
    public byte[] reportPdf() {
        return java.util.Objects.requireNonNull(files.get("report-pdf"));
    }

    /** The written report as a text document. */
    public byte[] reportDocx() {
        return java.util.Objects.requireNonNull(files.get("report-docx"));
    }

    private static FullPack built(String month, String... options) {
        try {
            Path out = Files.createTempDirectory("pack");
            List<String> command = new ArrayList<>(List.of("build", "--month", month, "--out", out.toString()));
            command.addAll(List.of(options));
            CommandLine run = CommandLine.run(Map.of(), command.toArray(String[]::new));
            if (run.exit() != 0) {
                throw new AssertionError(run.err());
            }
            Map<String, byte[]> files = new ConcurrentHashMap<>();
            try (Stream<Path> all = Files.walk(out)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    files.put(key(name, month), Files.readAllBytes(file));
                    Files.delete(file);
                }
            }
            return new FullPack(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
