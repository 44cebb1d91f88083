package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.hsnreport.commentary.CommentFile;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.FormRegister;
import se.hsnreport.commentary.FormRegister.Entry;
import se.hsnreport.commentary.FormRegister.Status;
import se.hsnreport.document.Form;
import se.hsnreport.edition.Hashes;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** What filled forms make of the month's comments; what would lose somebody's work is a finding. */
final class FormAnswers {
    private final Path data;
    private final Month month;
    private final Comments comments;
    private final FormRegister register;
    private final boolean replace;
    private final Findings findings;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<Path> withdrawn = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    FormAnswers(Request request, Comments comments, FormRegister register, boolean replace, Findings findings) {
        this.data = request.directories().data();
        this.month = request.month();
        this.comments = comments;
        this.register = register;
        this.replace = replace;
        this.findings = findings;
    }

    /** Takes an area's form; a blank one says nothing of what the area has said before. */
    void take(FilledForms.Filled filled) throws IOException {
        Form form = filled.form();
        Map<String, String> before =
                register.of(form.board(), form.area()).map(Entry::texts).orElse(Map.of());
        if (filled.texts().isEmpty() && !before.isEmpty()) {
            findings.add(Code.FORM_BLANK, Place.of(filled.file()), form.name());
            return;
        }
        for (Form.Question question : form.questions()) {
            Optional<String> read = Optional.ofNullable(before.get(question.slide()));
            Optional<String> answer = Optional.ofNullable(filled.texts().get(question.slide()));
            if (answer.isPresent()) {
                answered(filled, question.slide(), answer.get(), read);
            } else {
                unanswered(filled, question, read);
            }
        }
        entries.add(entry(filled));
    }

    /**
     * An answer becomes the slide's text.
     *
     * @param read hash of the text that was read before: where that still stands nobody's work is lost
     */
    private void answered(FilledForms.Filled filled, String slide, String answer, Optional<String> read)
            throws IOException {
        CommentFile file = file(slide);
        String words = file.words().orElse("");
        if (words.equals(answer.strip())) {
            return;
        }
        boolean isAsRead = read.filter(Hashes.of(words)::equals).isPresent();
        if (words.isEmpty() || replace || isAsRead) {
            texts.put(file.path(), answer);
        } else {
            tell(Code.FORM_TEXT_CHANGED, filled, slide);
        }
    }

    /** An answer that was read before and is gone must not stand on the slide as if the area still said it. */
    private void unanswered(FilledForms.Filled filled, Form.Question question, Optional<String> read)
            throws IOException {
        CommentFile file = file(question.slide());
        boolean stands = read.isPresent() && !file.words().orElse("").isEmpty();
        if (stands && !replace) {
            tell(Code.FORM_WITHDRAWN, filled, question.slide());
            return;
        }
        if (stands) {
            withdrawn.add(file.path());
        }
        findings.add(Code.FORM_UNANSWERED, Place.of(filled.file()), question.text());
    }

    private void tell(Code code, FilledForms.Filled filled, String slide) {
        findings.add(code, comments.place(slide, month), filled.form().name(), filled.file());
    }

    private CommentFile file(String slide) {
        return CommentFile.of(data, comments.folder(), month, slide);
    }

    private static Entry entry(FilledForms.Filled filled) {
        Map<String, String> hashes = new TreeMap<>();
        filled.texts().forEach((slide, text) -> hashes.put(slide, Hashes.of(text.strip())));
        Status status = hashes.isEmpty() ? Status.MISSING : filled.approved() ? Status.APPROVED : Status.HANDED_IN;
        Form form = filled.form();
        return new Entry(form.board(), form.area(), form.name(), status, filled.role(), hashes);
    }

    /** The register as it is with these answers. */
    FormRegister register() {
        return register.with(entries);
    }

    /** Writes the texts and the register; gives the texts' files. */
    List<Path> write() throws IOException {
        Map<Path, String> all = new LinkedHashMap<>(texts);
        if (!entries.isEmpty()) {
            all.put(FormRegister.file(data, month), register().text());
        }
        CommentFile.write(all, withdrawn);
        return List.copyOf(texts.keySet());
    }
}
