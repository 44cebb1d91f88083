package se.hsnreport.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.hsnreport.commentary.PlainText;
import se.hsnreport.document.Form;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Characters;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.render.docx.DocxText;
import se.hsnreport.render.docx.FormDocument;

/** Reads filled forms; what is wrong with one is a finding. */
final class FilledForms {
    private static final int[] OLD_OR_LOCKED = {0xD0, 0xCF, 0x11, 0xE0};

    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<Tone, String> colours;
    private final Findings findings;

    FilledForms(List<Form> forms, Map<Tone, String> colours, Findings findings) {
        forms.forEach(form -> this.forms.put(FormStamp.of(form, List.of()).form(), form));
        this.colours = colours;
        this.findings = findings;
    }

    /**
     * A form that was read.
     *
     * @param file as people know it
     * @param texts Markdown by slide; none for questions that were not answered
     */
    record Filled(Form form, String file, String role, boolean approved, Map<String, String> texts) {}

    /** A form's bytes. */
    static byte[] bytes(Form form, Map<Tone, String> colours) throws IOException {
        byte[] bare = bytes(form, colours, "");
        return bytes(form, colours, FormStamp.of(form, outside(bare)).written());
    }

    private static byte[] bytes(Form form, Map<Tone, String> colours, String stamp) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormDocument.write(form, colours, stamp, out);
        return out.toByteArray();
    }

    private static List<String> outside(byte[] file) throws IOException {
        return DocxText.read(new ByteArrayInputStream(file)).outside();
    }

    /**
     * Whether somebody has written on a form, in its fields or beside them; what cannot be read may be such.
     *
     * @param hint stands in fields in which nothing is written
     */
    static boolean isFilled(Path file, String hint) {
        try {
            DocxText read = DocxText.undrawn(file);
            boolean isAnswered = read.controls().entrySet().stream()
                    .filter(control -> !control.getKey().equals(FormDocument.STAMP)
                            && !control.getKey().equals(FormDocument.STATUS))
                    .map(control -> said(control.getValue()))
                    .anyMatch(text -> !text.isEmpty() && !text.equals(hint));
            return isAnswered
                    || !read.wordless().isEmpty()
                    || stamp(read).filter(stamp -> stamp.isOf(read.outside())).isEmpty();
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** The forms in files and folders; two of one area are a finding. */
    List<Filled> read(List<Path> named) {
        Map<String, Filled> byArea = new LinkedHashMap<>();
        for (Path file : new ReceivedFiles(findings).in(named)) {
            Optional<Filled> filled = read(file);
            if (filled.isPresent()) {
                Filled other = byArea.putIfAbsent(filled.get().form().area(), filled.get());
                if (other != null) {
                    findings.add(
                            Code.FORM_DUPLICATE,
                            ReceivedFiles.place(file),
                            other.form().name(),
                            other.file());
                }
            }
        }
        return List.copyOf(byArea.values());
    }

    private Optional<Filled> read(Path file) {
        Place place = ReceivedFiles.place(file);
        try {
            if (isOldOrLocked(file)) {
                findings.add(Code.FORM_PROTECTED, place);
                return Optional.empty();
            }
            DocxText text = DocxText.undrawn(file);
            return form(text, place).flatMap(form -> filled(form, text, place));
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Code.FORM_UNREADABLE, place);
            return Optional.empty();
        }
    }

    /** Whether a file is of the kind that older programs write, and newer ones for a document with a password. */
    private static boolean isOldOrLocked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (int expected : OLD_OR_LOCKED) {
                if (in.read() != expected) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The form that a file is, unless something in it that is not to be filled in was changed. */
    private Optional<Form> form(DocxText text, Place place) throws IOException {
        Optional<FormStamp> stamp = stamp(text);
        if (stamp.isEmpty()) {
            findings.add(Code.FORM_UNKNOWN, place);
            return Optional.empty();
        }
        Form form = forms.get(stamp.get().form());
        if (form == null) {
            findings.add(Code.FORM_OTHER, place, stamp.get().form(), String.join(", ", forms.keySet()));
            return Optional.empty();
        }
        if (!stamp.get().isOf(text.outside())) {
            altered(FormStamp.plain(text.outside()), FormStamp.plain(outside(bytes(form, colours))), place);
            return Optional.empty();
        }
        if (!FormStamp.of(form, text.outside()).figures().equals(stamp.get().figures())) {
            findings.add(Code.FORM_OUTDATED, place, form.name());
        }
        return Optional.of(form);
    }

    private static Optional<FormStamp> stamp(DocxText text) {
        return FormStamp.read(text.controls().getOrDefault(FormDocument.STAMP, List.of()));
    }

    /** Tells of the first paragraph that is not as it was. */
    private void altered(List<String> is, List<String> was, Place place) {
        int first = 0;
        while (first < is.size() && first < was.size() && is.get(first).equals(was.get(first))) {
            first++;
        }
        findings.add(
                Code.FORM_ALTERED,
                place,
                first < is.size() ? is.get(first) : "",
                first < was.size() ? was.get(first) : "");
    }

    private Optional<Filled> filled(Form form, DocxText text, Place place) {
        Form.Words words = form.words();
        Fields fields = new Fields(text, words.hint(), place);
        String status = said(fields.lines(FormDocument.STATUS, words.status(), words.handedIn()));
        if (!status.equals(words.handedIn()) && !status.equals(words.approved())) {
            findings.add(Code.FORM_ALTERED, place, status, words.handedIn() + ", " + words.approved());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Form.Question question : form.questions()) {
            String answer = PlainText.markdown(fields.written(FormDocument.answer(question.slide()), question.text()));
            if (!answer.isEmpty()) {
                texts.put(question.slide(), answer);
            }
        }
        String role = said(fields.written(FormDocument.ROLE, words.role()));
        return Optional.of(new Filled(form, place.file(), role, status.equals(words.approved()), texts));
    }

    /** What is said in paragraphs, in one line. */
    private static String said(List<String> paragraphs) {
        return String.join(" ", FormStamp.plain(paragraphs));
    }

    /** The fields of a form that was read. */
    private final class Fields {
        private final DocxText text;
        private final String hint;
        private final Place place;

        Fields(DocxText text, String hint, Place place) {
            this.text = text;
            this.hint = hint;
            this.place = place;
        }

        /** What stands in a field by the first of its names that it has; LibreOffice drops its tag. */
        List<String> lines(String... names) {
            return Stream.of(names)
                    .filter(text.controls()::containsKey)
                    .findFirst()
                    .map(name -> text.controls().getOrDefault(name, List.of()))
                    .orElse(List.of());
        }

        /** What somebody has written in a field; what of it cannot be used is told. */
        List<String> written(String tag, String title) {
            if (text.wordless().contains(tag) || text.wordless().contains(title)) {
                findings.add(Code.FORM_WORDLESS, place, title);
            }
            List<String> lines = lines(tag, title);
            if (said(lines).equals(hint)) {
                return List.of();
            }
            for (String line : lines) {
                Characters.invalid(line)
                        .ifPresent(c -> findings.add(Code.CHARACTER_INVALID, place, Characters.shown(line), c));
            }
            return lines;
        }
    }
}
