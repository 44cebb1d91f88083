package se.hsnreport.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.document.Memo;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Severity;
import se.hsnreport.layout.LaidOutReport;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.docx.MemoDocument;

/** The memo's file: written beside its place, read again, and put there when nothing else is. */
record MemoFile(Memo memo, Table attachments, LaidOutReport pages) {
    static boolean isStopped(Findings findings) {
        return findings.any(Severity.ERROR) || findings.any(Severity.FAILED_CHECK);
    }

    /** Why it did not come to stand in its place, when the draft itself was fit to. */
    static Optional<Code> unwritten(Findings findings) {
        return Stream.of(Code.MEMO_THERE, Code.OUTPUT_DIFFERS)
                .filter(code -> findings.count(code) > 0)
                .findFirst();
    }

    /** Writes it; where a finding stops it, what stood there stands there still. */
    Path write(Path file, Findings findings) throws IOException {
        String name = file.getFileName().toString();
        Path fresh = file.resolveSibling("." + name + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                MemoDocument.write(memo, pages, attachments, out);
            }
            reread(fresh, name, findings);
            if (!isStopped(findings)) {
                put(fresh, file, findings);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    /** Never in the place of another, which somebody may have saved this very moment. */
    private static void put(Path fresh, Path file, Findings findings) throws IOException {
        try {
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException e) {
            if (!Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(fresh))) {
                findings.add(Code.MEMO_THERE, Place.of(Sending.slashed(file)));
            }
        }
    }

    /** Holds what stands in the finished file against what was computed. */
    private void reread(Path file, String name, Findings findings) throws IOException {
        List<String> expected = expected();
        List<String> read = DocxText.read(file).paragraphs().stream()
                .filter(text -> !text.isEmpty())
                .toList();
        if (!read.equals(expected)) {
            String shown = read.stream()
                    .filter(text -> !expected.contains(text))
                    .findFirst()
                    .orElse("");
            String wanted = expected.stream()
                    .filter(text -> !read.contains(text))
                    .findFirst()
                    .orElse("");
            findings.add(Code.OUTPUT_DIFFERS, Place.of(name), Report.ID, shown, wanted, "");
        }
    }

    private List<String> expected() {
        List<String> texts = new ArrayList<>();
        texts.add(Run.text(memo.text().words().title()));
        memo.text().words().below().forEach(line -> texts.add(Run.text(line)));
        memo.facts()
                .forEach(fact ->
                        texts.add(fact.label() + ": " + (fact.value().isEmpty() ? memo.blank() : fact.value())));
        for (Report.Part part : memo.text().parts()) {
            if (part instanceof Report.Heading heading) {
                texts.add(Run.text(heading.runs()));
            } else if (part instanceof Report.Text text) {
                texts.add(Run.text(text.paragraph().runs()));
            }
        }
        texts.add(memo.attachments().heading());
        attachments.columns().forEach(column -> texts.add(column.head()));
        attachments.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
