package se.hsnreport.diff;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from a build.json what kind of build it was and what it was made from. */
final class ReportReader {
    private ReportReader() {}

    /** The report, its inputs each with what the ledger took from it. */
    static Pack.Report report(JsonValue report) throws IOException {
        return new Pack.Report(report.string("draft").equals("true"), inputs(report), outputs(report), edition(report));
    }

    private static Map<String, String> outputs(JsonValue report) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (String file : report.field("outputs").fields().keySet()) {
            outputs.put(file, report.field("outputs").string(file));
        }
        return outputs;
    }

    private static Optional<Pack.Sent> edition(JsonValue report) throws IOException {
        if (!report.fields().containsKey("edition")) {
            return Optional.empty();
        }
        JsonValue edition = report.field("edition");
        return Optional.of(new Pack.Sent(
                edition.string("id"),
                edition.string("mark"),
                edition.optional("corrects").orElse("")));
    }

    private static Map<String, Input> inputs(JsonValue report) throws IOException {
        Map<String, Input.Booked> ledger = ledger(report);
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (JsonValue one : report.field("inputs").items()) {
            String file = one.string("file");
            inputs.put(file, new Input(file, one.string("sha256"), Optional.ofNullable(ledger.get(file))));
        }
        return inputs;
    }

    /** A file that serves several resources is added up. */
    private static Map<String, Input.Booked> ledger(JsonValue report) throws IOException {
        Map<String, Input.Booked> ledger = new LinkedHashMap<>();
        for (JsonValue one : report.field("ledger").items()) {
            ledger.merge(one.string("file"), booked(one), Input.Booked::plus);
        }
        return ledger;
    }

    private static Input.Booked booked(JsonValue one) throws IOException {
        try {
            return new Input.Booked(Long.parseLong(one.string("rows")), new BigDecimal(one.string("sumKr")));
        } catch (NumberFormatException e) {
            throw new JsonValue.Wrong(one.line(), "rows, sumKr");
        }
    }
}
