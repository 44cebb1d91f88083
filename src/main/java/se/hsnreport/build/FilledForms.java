package se.hsnreport.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String ENDING = ".docx";
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

    /** Whether somebody has written on a form; what cannot be read may be such. */
    static boolean isFilled(Path file) {
        try {
            return DocxText.read(file).controls().entrySet().stream()
                    .filter(control -> !control.getKey().equals(FormDocument.STAMP)
                            && !control.getKey().equals(FormDocument.STATUS))
                    .anyMatch(control -> control.getValue().stream().anyMatch(text -> !text.isBlank()));
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** The forms in files and folders; two of one area are a finding. */
    List<Filled> read(List<Path> named) throws IOException {
        Map<String, Filled> byArea = new LinkedHashMap<>();
        for (Path file : files(named)) {
            Optional<Filled> filled = read(file);
            if (filled.isPresent()) {
                Filled other = byArea.putIfAbsent(filled.get().form().area(), filled.get());
                if (other != null) {
                    findings.add(
                            Code.FORM_DUPLICATE,
                            Place.of(shown(file)),
                            other.form().name(),
                            other.file());
                }
            }
        }
        return List.copyOf(byArea.values());
    }

    private List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    // what an office program has open lies beside it under such a name
                    inside.filter(file -> file.getFileName().toString().endsWith(ENDING)
                                    && !file.getFileName().toString().startsWith("~$"))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                findings.add(Code.FILE_MISSING, Place.of(shown(path)), shown(path));
            }
        }
        return files;
    }

    private Optional<Filled> read(Path file) throws IOException {
        Place place = Place.of(shown(file));
        if (isOldOrLocked(file)) {
            findings.add(Code.FORM_PROTECTED, place);
            return Optional.empty();
        }
        try {
            DocxText text = DocxText.read(file);
            return form(text, place).flatMap(form -> filled(form, text, place));
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Code.FORM_UNREADABLE, place, String.valueOf(e.getMessage()));
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
        Optional<FormStamp> stamp = FormStamp.read(text.controls().getOrDefault(FormDocument.STAMP, List.of()));
        if (stamp.isEmpty()) {
            findings.add(Code.FORM_UNKNOWN, place);
            return Optional.empty();
        }
        Form form = forms.get(stamp.get().form());
        if (form == null) {
            findings.add(Code.FORM_OTHER, place, stamp.get().form(), String.join(", ", forms.keySet()));
            return Optional.empty();
        }
        FormStamp read = FormStamp.of(form, text.outside());
        if (!read.text().equals(stamp.get().text())) {
            altered(FormStamp.plain(text.outside()), FormStamp.plain(outside(bytes(form, colours))), place);
            return Optional.empty();
        }
        if (!read.figures().equals(stamp.get().figures())) {
            findings.add(Code.FORM_OUTDATED, place, form.name());
        }
        return Optional.of(form);
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
        String status = String.join(
                " ",
                FormStamp.plain(control(
                        text,
                        FormDocument.STATUS,
                        form.words().status(),
                        form.words().handedIn())));
        Form.Words words = form.words();
        if (!status.equals(words.handedIn()) && !status.equals(words.approved())) {
            findings.add(Code.FORM_ALTERED, place, status, words.handedIn() + ", " + words.approved());
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Form.Question question : form.questions()) {
            List<String> said = control(text, FormDocument.answer(question.slide()), question.text());
            String answer = isHint(said, words) ? "" : PlainText.markdown(said);
            if (answer.isEmpty()) {
                findings.add(Code.FORM_UNANSWERED, place, question.text());
            } else {
                said.forEach(line -> tellInvalid(line, place));
                texts.put(question.slide(), answer);
            }
        }
        List<String> role = control(text, FormDocument.ROLE, words.role());
        role.forEach(line -> tellInvalid(line, place));
        String who = isHint(role, words) ? "" : String.join(" ", FormStamp.plain(role));
        return Optional.of(new Filled(form, place.file(), who, status.equals(words.approved()), texts));
    }

    /** What stands in a control by the first of its names that it has; LibreOffice drops its tag. */
    private static List<String> control(DocxText text, String... names) {
        return Stream.of(names)
                .filter(text.controls()::containsKey)
                .findFirst()
                .map(name -> text.controls().getOrDefault(name, List.of()))
                .orElse(List.of());
    }

    /** Programs that know no hints keep them as if somebody had written them. */
    private static boolean isHint(List<String> said, Form.Words words) {
        return String.join(" ", FormStamp.plain(said)).equals(words.hint());
    }

    private void tellInvalid(String line, Place place) {
        Characters.invalid(line).ifPresent(c -> findings.add(Code.CHARACTER_INVALID, place, Characters.shown(line), c));
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
