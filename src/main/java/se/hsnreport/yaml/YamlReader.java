package se.hsnreport.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.hsnreport.finding.Characters;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** Reads a YAML file into a tree that knows file, line and column of every piece. */
public final class YamlReader {
    private final String name;
    private final Findings findings;

    private YamlReader(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @param name the file as the user knows it
     * @return empty when it cannot be read or is not YAML, which is then a finding
     */
    public static Optional<Node> read(Path file, String name, Findings findings) {
        try {
            return parse(Files.readString(file), name, findings);
        } catch (NoSuchFileException e) {
            findings.add(Code.FILE_MISSING, Place.of(name), name);
        } catch (java.nio.charset.CharacterCodingException e) {
            findings.add(Code.ENCODING_WRONG, Place.of(name), "utf-8");
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(name), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Reads a text as if it were a file of that name. */
    public static Optional<Node> parse(String text, String name, Findings findings) {
        YamlReader reader = new YamlReader(name, findings);
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                findings.add(Code.FILE_EMPTY, Place.of(name));
                return Optional.empty();
            }
            return Optional.of(reader.node(parser));
        } catch (JsonProcessingException e) {
            findings.add(Code.YAML_INVALID, reader.place(e.getLocation()), problem(e.getOriginalMessage()));
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(name), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Node node(JsonParser parser) throws IOException {
        Place place = place(parser.currentTokenLocation());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, place);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(parser, place);
        }
        return new Node.Scalar(token == JsonToken.VALUE_NULL ? "" : text(parser, place), place);
    }

    /** A text as it stands; quoted ones can hold any character by its number. */
    private String text(JsonParser parser, Place place) throws IOException {
        String text = parser.getText();
        Characters.invalid(text).ifPresent(c -> findings.add(Code.CHARACTER_INVALID, place, Characters.shown(text), c));
        return text;
    }

    private Node mapping(JsonParser parser, Place place) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.getText();
            Place keyPlace = place(parser.currentTokenLocation());
            parser.nextToken();
            Node.Entry entry = new Node.Entry(keyPlace, node(parser));
            if (entries.putIfAbsent(key, entry) != null) {
                findings.add(Code.KEY_DUPLICATE, keyPlace, key);
            }
        }
        return new Node.Mapping(entries, place);
    }

    private Node sequence(JsonParser parser, Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Node.Sequence(items, place);
    }

    private Place place(JsonLocation at) {
        return Place.at(name, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    /** The parser says what it was doing, where, what it met, and where, each on a line of its own. */
    private static String problem(String message) {
        return message.lines()
                .filter(line -> !line.startsWith(" ") && !line.isBlank())
                .collect(Collectors.joining(": "));
    }
}
