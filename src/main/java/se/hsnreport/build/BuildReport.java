package se.hsnreport.build;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Messages;
import se.hsnreport.ledger.LedgerFile;
import se.hsnreport.render.json.FiguresJson;
import se.hsnreport.source.InputFile;
import se.hsnreport.source.TakenFile;

/** What was read, found and written, as {@code build.json}; without it a folder is not a finished build. */
record BuildReport(
        Request request,
        Loaded loaded,
        Judged judged,
        Optional<EditionReport> edition,
        Map<String, String> hashes,
        Map<String, Long> millis) {
    static final String FILE = "build.json";

    /**
     * What was checked and found.
     *
     * @param accepted reasons by the warnings that somebody has accepted
     */
    record Judged(List<CheckResult> checks, List<Finding> findings, Map<Finding, String> accepted) {
        Judged {
            checks = List.copyOf(checks);
            findings = List.copyOf(findings);
            accepted = Map.copyOf(accepted);
        }
    }

    void write(OutputStream out) throws IOException {
        JsonGenerator json = FiguresJson.generator(out);
        json.writeStartObject();
        json.writeNumberField("schema", 1);
        json.writeStringField("board", loaded.template().orElseThrow().board());
        json.writeStringField("month", request.month().toString());
        json.writeStringField("pack", request.pack());
        json.writeBooleanField("draft", request.rules().draft());
        if (edition.isPresent()) {
            edition.get().write(json);
        }
        json.writeStringField("command", request.command());
        json.writeStringField("version", Version.text());
        inputs(json);
        ledger(json);
        shaped(json);
        checks(json);
        findings(json);
        json.writeObjectFieldStart("outputs");
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            json.writeStringField(file.getKey(), file.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("durationsMillis");
        for (Map.Entry<String, Long> stage : millis.entrySet()) {
            json.writeNumberField(stage.getKey(), stage.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void inputs(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("inputs");
        List<InputFile> others = OtherInputs.of(request, loaded.template().orElseThrow(), loaded.comments());
        for (InputFile input :
                Stream.concat(loaded.inputs().stream(), others.stream()).toList()) {
            json.writeStartObject();
            json.writeStringField("file", input.name());
            json.writeNumberField("bytes", input.size());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void ledger(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("ledger");
        for (LedgerFile file : loaded.ledger().files()) {
            json.writeStartObject();
            json.writeStringField("resource", file.resource());
            json.writeStringField("file", file.file());
            json.writeNumberField("rows", file.rows());
            json.writeStringField("sumKr", file.kr().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What stood in files that are not read row for row, so that nothing is left out in silence. */
    private void shaped(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reshaped");
        for (TakenFile file : loaded.extracts().taken()) {
            json.writeStartObject();
            json.writeStringField("resource", file.resource());
            json.writeStringField("file", file.file());
            json.writeNumberField("rows", file.rows());
            json.writeStringField("sum", file.kr().toPlainString());
            json.writeArrayFieldStart("leftOut");
            for (TakenFile.LeftOut out : file.leftOut()) {
                leftOut(json, out);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void leftOut(JsonGenerator json, TakenFile.LeftOut out) throws IOException {
        json.writeStartObject();
        json.writeStringField(out.isReplaced() ? "replacedBy" : "reason", out.reason());
        json.writeNumberField("rows", out.rows());
        json.writeStringField("sum", out.kr().toPlainString());
        if (out.unread() > 0) {
            json.writeNumberField("amountsNotRead", out.unread());
        }
        json.writeEndObject();
    }

    private void checks(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("checks");
        for (CheckResult check : judged.checks()) {
            json.writeStartObject();
            json.writeStringField("code", check.code().id());
            json.writeStringField("severity", check.code().severity().id());
            json.writeStringField("status", check.status().id());
            json.writeNumberField("compared", check.compared());
            json.writeNumberField("found", check.found());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(JsonGenerator json) throws IOException {
        Messages messages = Messages.in("sv");
        json.writeArrayFieldStart("findings");
        for (Finding finding : judged.findings()) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().id());
            json.writeStringField("severity", finding.severity().id());
            json.writeStringField("place", finding.place().toString());
            json.writeStringField("message", messages.message(finding));
            json.writeStringField("remedy", messages.remedy(finding));
            String reason = judged.accepted().get(finding);
            if (reason != null) {
                json.writeStringField("accepted", reason);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
