package se.hsnreport.board;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.hsnreport.testing.Workspace;

/**
 * Spoils sound data the way a {@code change.txt} says, line by line:
 *
 * <pre>
 * in FILE            what the next lines are about; book.xlsx!xl/workbook.xml is a part of a workbook
 * - OLD              a text in it, which must be there
 * + NEW              and what stands there instead
 * x COUNT NEW        and what stands there so many times instead
 * encode CHARSET     the file is written in another encoding, from here on
 * write TEXT         the whole file anew; a part that is not there is added
 * cut COUNT          only so many of its bytes are left
 * empty, delete      nothing of it is left, or not even its name
 * copy TO            as another file beside it, or a part once more under the same name
 * workbook           the CSV file becomes a workbook of the same name, its sheet called Data
 * link TO            a link to somewhere else stands in its place
 * run COMMAND        instead of building the pack
 * </pre>
 *
 * In texts, {@code \n}, {@code \r}, {@code \t} and {@code \\u00A0} are what they are in Java.
 */
final class FaultChange {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|r|t|u([0-9A-F]{4}))");
    private static final Charset OFFICE = Charset.forName("windows-1252");

    private final Workspace workspace;
    private final Map<String, Charset> charsets = new HashMap<>();
    private String file = "";
    private String old = "";
    private String command = "build --month 2024-02 --format none";

    FaultChange(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Does what the lines say. */
    FaultChange make(List<String> lines) throws IOException {
        for (String line : lines) {
            int space = line.indexOf(' ');
            make(space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
        }
        return this;
    }

    /** The command whose words are to be looked at. */
    String command() {
        return command;
    }

    private void make(String verb, String rest) throws IOException {
        switch (verb) {
            case "#" -> {}
            case "in" -> file = rest;
            case "-" -> old = unescaped(rest);
            case "+" -> replace(unescaped(rest));
            case "x" -> replace(unescaped(after(rest)).repeat(Integer.parseInt(before(rest))));
            case "encode" -> encode(Charset.forName(rest));
            case "write" -> save(unescaped(rest).getBytes(charset()));
            case "cut" -> save(Arrays.copyOf(bytes(), Integer.parseInt(rest)));
            case "empty" -> save(new byte[0]);
            case "delete" -> workspace.delete(file);
            case "copy" -> copy(rest);
            case "workbook" -> file = FaultWorkbook.of(workspace.path(file), text());
            case "link" -> link(rest);
            case "run" -> command = rest;
            default -> throw new IllegalArgumentException(verb + " is nothing that can be done");
        }
    }

    private static String before(String words) {
        return words.substring(0, words.indexOf(' '));
    }

    private static String after(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }

    private boolean isPart() {
        return file.contains("!");
    }

    private Path path() {
        return workspace.path(isPart() ? file.substring(0, file.indexOf('!')) : file);
    }

    private String part() {
        return file.substring(file.indexOf('!') + 1);
    }

    private Charset charset() {
        boolean isOffice = file.endsWith(".csv");
        return charsets.getOrDefault(file, isOffice ? OFFICE : StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        return isPart() ? FaultWorkbook.part(path(), part()) : Files.readAllBytes(path());
    }

    private void save(byte[] content) throws IOException {
        if (isPart()) {
            FaultWorkbook.put(path(), part(), content);
        } else {
            Files.write(path(), content);
        }
    }

    private String text() throws IOException {
        return new String(bytes(), charset());
    }

    private void replace(String by) throws IOException {
        String text = text();
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        String made = text.replace(old, by);
        byte[] content = made.getBytes(charset());
        if (!new String(content, charset()).equals(made)) {
            throw new IllegalArgumentException(charset() + " cannot hold " + by);
        }
        save(content);
    }

    private void encode(Charset to) throws IOException {
        byte[] content = text().getBytes(to);
        charsets.put(file, to);
        save(content);
    }

    private void copy(String to) throws IOException {
        if (isPart()) {
            FaultWorkbook.again(path(), part());
        } else {
            Files.copy(path(), workspace.path(to));
        }
    }

    private void link(String to) throws IOException {
        Path target = Files.createDirectories(workspace.path("elsewhere")).resolve(to);
        Files.move(path(), target);
        Files.createSymbolicLink(path(), target);
    }

    private static String unescaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                switch (found.group(1)) {
                    case "n" -> "\n";
                    case "r" -> "\r";
                    case "t" -> "\t";
                    default -> String.valueOf((char) Integer.parseInt(found.group(2), 16));
                }));
    }
}
