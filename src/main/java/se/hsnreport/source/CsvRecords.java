package se.hsnreport.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/**
 * Reads a CSV file as a stream of tokens. The parser is not asked to wrap the rows in an array: it would end such a
 * stream with one end of row too many, and the last row would count twice.
 */
final class CsvRecords {
    /** No cell of an extract is longer; a longer one is an open quote. */
    static final int LONGEST_CELL = 1_000_000;

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .build())
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .disable(com.fasterxml.jackson.core.StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final Resource resource;
    private final DataFile file;
    private final Findings findings;

    CsvRecords(Resource resource, DataFile file, Findings findings) {
        this.resource = resource;
        this.file = file;
        this.findings = findings;
    }

    void read(Reader text, CellVisitor visitor) throws IOException {
        try (CsvParser parser = FACTORY.createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema()
                    .withColumnSeparator(resource.dialect().delimiter())
                    .withQuoteChar(resource.dialect().quote()));
            try {
                read(parser, visitor);
            } catch (JsonProcessingException e) {
                broken(e, line(parser));
            } catch (CharacterCodingException e) {
                findings.add(
                        Code.ENCODING_WRONG,
                        Place.line(file.name(), parser.currentLocation().getLineNr()),
                        resource.encoding().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void broken(JsonProcessingException e, long line) {
        int at = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (e instanceof StreamConstraintsException) {
            findings.add(Code.CELL_TOO_LONG, Place.line(file.name(), line), LONGEST_CELL);
        } else if (message.startsWith("Missing closing quote") || at > line) {
            findings.add(Code.QUOTE_OPEN, Place.line(file.name(), line));
        } else if (message.contains("Expected column separator")) {
            findings.add(Code.QUOTE_CONTINUED, Place.line(file.name(), line));
        } else {
            findings.add(Code.CSV_INVALID, Place.line(file.name(), line), message);
        }
    }

    private void read(CsvParser parser, CellVisitor visitor) throws IOException {
        Optional<Header> header =
                resource.dialect().hasHeader() ? header(parser) : Optional.of(Header.none(resource, file, ""));
        if (header.isEmpty()) {
            return;
        }
        RowGate gate = new RowGate(header.get(), findings);
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            row(parser, header.get(), gate, visitor);
        }
        gate.end(file);
    }

    private Optional<Header> header(CsvParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            List<String> cells = new ArrayList<>();
            long first = -1;
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                first = first < 0 ? line(parser) : first;
                cells.add(parser.getText());
            }
            boolean isAbove =
                    first < resource.dialect().headerRow() || cells.get(0).startsWith("sep=");
            if (!isAbove && !cells.stream().allMatch(String::isBlank)) {
                Layout where = new Layout(file, "");
                return Header.match(resource, where, cells, first, findings);
            }
        }
        findings.add(Code.FILE_EMPTY, Place.of(file.name()));
        return Optional.empty();
    }

    /** The line that the cell last begun begins on. */
    private static long line(CsvParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void row(CsvParser parser, Header header, RowGate gate, CellVisitor visitor) throws IOException {
        Cells cells = gate.begin();
        int count = 0;
        for (String cell = parser.nextTextValue(); cell != null; cell = parser.nextTextValue()) {
            if (count == 0) {
                cells.line(line(parser));
            }
            int field = count < header.width() ? header.field(count) : -1;
            if (field >= 0) {
                cells.put(field, cell);
            }
            count++;
        }
        if (gate.passes(count)) {
            visitor.row(cells);
        }
    }
}
