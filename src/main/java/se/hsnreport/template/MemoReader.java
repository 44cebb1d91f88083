package se.hsnreport.template;

import java.util.Optional;
import se.hsnreport.document.Memo;
import se.hsnreport.finding.Code;
import se.hsnreport.yaml.Fields;

/** Reads a template's memo. */
final class MemoReader {
    private MemoReader() {}

    static MemoTemplate read(Fields memo) {
        ReportTemplate text = new ReportTemplate(
                SlideReader.required(memo, "title"),
                ReportReader.texts(memo, "below"),
                SlideReader.required(memo, "running"),
                new ReportTemplate.Labels("", "", "", ReportReader.page(memo)),
                memo.list("parts", MemoReader::part).stream()
                        .flatMap(Optional::stream)
                        .toList());
        MemoTemplate read = new MemoTemplate(
                text,
                memo.list("facts", MemoReader::fact),
                memo.text("blank", "[fylls i]"),
                attachments(memo.fields("attachments")));
        memo.done();
        return read;
    }

    private static Optional<ReportTemplate.Part> part(Fields part) {
        // what is asked for first, and no more: two kinds in one part are a fault
        Optional<ReportTemplate.Part> read =
                ReportReader.heading(part).or(() -> ReportReader.comments(part)).or(() -> ReportReader.words(part));
        if (read.isEmpty()) {
            part.findings().add(Code.KEY_MISSING, part.place(), "text");
        }
        part.done();
        return read;
    }

    private static MemoTemplate.Fact fact(Fields fact) {
        MemoTemplate.Fact read = new MemoTemplate.Fact(fact.requiredText("label"), SlideReader.text(fact, "text"));
        fact.done();
        return read;
    }

    private static Memo.Attachments attachments(Fields words) {
        Memo.Attachments read = new Memo.Attachments(
                words.text("heading", "Bilagor"),
                words.text("number", "Bilaga"),
                words.text("file", "Fil"),
                words.text("extent", "Omfattning"),
                words.text("sum", "SHA-256"),
                new Memo.Units(
                        unit(words, "page", "sida", "sidor"),
                        unit(words, "slide", "bild", "bilder"),
                        unit(words, "sheet", "blad", "blad")));
        words.done();
        return read;
    }

    private static Memo.Unit unit(Fields words, String key, String one, String more) {
        return new Memo.Unit(words.text(key, one), words.text(key + "s", more));
    }
}
