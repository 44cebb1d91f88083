package se.hsnreport.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of findings in one language: what is wrong, and how to mend it. */
public final class Messages {
    /** The languages that there are texts in. */
    public static final List<String> LANGUAGES = List.of("sv", "en");

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{(\\d)\\}[^\\[\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)\\}");

    private final Properties texts = new Properties();

    private final String language;

    private Messages(String language) {
        this.language = language;
    }

    /** The texts in {@code sv} or {@code en}. */
    public static Messages in(String language) {
        Messages messages = new Messages(language);
        String resource = "messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages in language " + language);
            }
            messages.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    /** {@code sv} or {@code en}. */
    public String language() {
        return language;
    }

    /** What is wrong, in one sentence. */
    public String message(Finding finding) {
        return fill(raw(finding.code().id()), finding.details());
    }

    /** How to mend it, in one sentence. */
    public String remedy(Finding finding) {
        return fill(raw(finding.code().id() + ".remedy"), finding.details());
    }

    /** Any other text of the program, with its details filled in. */
    public String text(String key, Object... details) {
        return fill(raw(key), Arrays.stream(details).map(String::valueOf).toList());
    }

    private String raw(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The keys of all texts, to compare languages by. */
    java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** Fills {0}, {1} …; in {@code [… {2} …]} the whole bracket goes when the detail is empty. */
    private static String fill(String text, List<String> details) {
        String kept = OPTIONAL.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(detail(details, m.group(2)).isEmpty() ? "" : m.group(1)));
        return SLOT.matcher(kept).replaceAll(m -> Matcher.quoteReplacement(detail(details, m.group(1))));
    }

    private static String detail(List<String> details, String index) {
        int i = Integer.parseInt(index);
        return i < details.size() ? details.get(i) : "";
    }
}
