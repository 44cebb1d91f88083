package se.hsnreport.commentary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that people typed in a program that knows no Markdown, written so that every letter of it stays what it is. */
public final class PlainText {
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#&~|]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern LINE = Pattern.compile("^([-+=:])");

    /** What people type, and programs put, before an item of a list; a dash before a digit is a minus. */
    private static final Pattern ITEM = Pattern.compile("^(?:[\u2022\u00b7] |[-\u2013] (?!\\d))");

    /** Blanks around a line, of every width and also those that do not break. */
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private PlainText() {}

    /** The text as Markdown, a paragraph or an item each; empty when there is no word. */
    public static String markdown(List<String> paragraphs) {
        List<String> lines = paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines())
                .map(line -> EDGES.matcher(line.replaceAll("[ \t]+", " ")).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .map(PlainText::line)
                .toList();
        String text = lines.stream().collect(Collectors.joining("\n\n"));
        // items of one list stand close
        String close = text.replaceAll("(?m)^(- .*)\n\n(?=- )", "$1\n");
        return close.isEmpty() ? "" : close + "\n";
    }

    private static String line(String line) {
        Matcher item = ITEM.matcher(line);
        return item.find() ? "- " + escaped(line.substring(item.end())) : escaped(line);
    }

    private static String escaped(String text) {
        // nothing in Markdown stands for a brace that opens no figure
        String harmless = text.replaceAll("\\{(?=\\{)", "{ ").replaceAll("}(?=})", "} ");
        String signs = SIGNS.matcher(harmless).replaceAll("\\\\$0");
        String number = NUMBER.matcher(signs).replaceFirst("$1\\\\$2");
        return LINE.matcher(number).replaceFirst("\\\\$1");
    }
}
