package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.hsnreport.commentary.CommentFile;
import se.hsnreport.commentary.Comments;
import se.hsnreport.commentary.FormRegister;
import se.hsnreport.commentary.FormRegister.Entry;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Form;
import se.hsnreport.document.Tone;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.finding.Severity;
import se.hsnreport.layout.ReportLayouter;
import se.hsnreport.master.Master;
import se.hsnreport.render.docx.DocxRenderer;
import se.hsnreport.template.FormMaker;

/** The forms for the areas' comments: written out, read in again, told of. */
final class Forms {
    private static final String FOLDER = "-kommentarer";

    private final Request request;
    private final List<Form> forms;
    private final Map<Tone, String> colours;
    private final Comments comments;
    private final Findings findings;
    private FormRegister register = new FormRegister(List.of());

    private Forms(Request request, List<Form> forms, Map<Tone, String> colours, Comments comments, Findings findings) {
        this.request = request;
        this.forms = forms;
        this.colours = colours;
        this.comments = comments;
        this.findings = findings;
    }

    static Forms of(Request request, Calculated calculated, Deck deck, Master master, Findings findings) {
        List<Form> forms = FormMaker.forms(
                calculated.template(),
                calculated.plan(),
                calculated.facts(false),
                calculated.loaded().comments().earlier(),
                calculated.context().areas(),
                findings.sorted());
        if (forms.isEmpty()) {
            findings.add(Code.FORM_NONE, calculated.template().place());
        }
        return new Forms(
                request,
                forms,
                DocxRenderer.colours(ReportLayouter.sheet(deck, master)),
                calculated.loaded().comments(),
                findings);
    }

    /**
     * Does what is asked.
     *
     * @return the files that were written, none when there is an error; empty when another run changes the register
     */
    Optional<List<Path>> run(FormOrder order) throws IOException {
        if (order.task() == FormOrder.Task.LIST || findings.any(Severity.ERROR)) {
            return Optional.of(done(order));
        }
        Path lock = FormRegister.lock(data(), request.month());
        Files.createDirectories(lock.getParent());
        Optional<Hold> hold = Hold.of(lock);
        if (hold.isEmpty()) {
            return Optional.empty();
        }
        Hold held = hold.get();
        try (held) {
            return Optional.of(done(order));
        }
    }

    private List<Path> done(FormOrder order) throws IOException {
        // what another run has changed meanwhile counts
        register = FormRegister.read(data(), request.month(), findings);
        if (findings.any(Severity.ERROR)) {
            return List.of();
        }
        return switch (order.task()) {
            case WRITE -> write(order.replace());
            case READ -> read(order);
            case LIST -> List.of();
        };
    }

    /** How far the areas have come; one that is not in the register has not been asked yet. */
    List<FormState> states() {
        return forms.stream()
                .map(form -> register.of(form.board(), form.area()).orElseGet(() -> asked(form)))
                .map(entry -> FormState.of(entry, data(), comments.folder(), request.month()))
                .toList();
    }

    private static Entry asked(Form form) {
        return Entry.asked(form.board(), form.area(), form.name());
    }

    private Path data() {
        return request.directories().data();
    }

    /** Writes a form an area; what somebody has written on stays. */
    private List<Path> write(boolean replace) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Form form : forms) {
            String board = form.board();
            Path folder =
                    request.directories().out().resolve(form.month().toString()).resolve(board + FOLDER);
            Path file = folder.resolve(board + "-" + form.month() + "-kommentar-" + form.area() + ".docx");
            byte[] bytes = FilledForms.bytes(form, colours);
            if (Files.exists(file)
                    && !replace
                    && isKept(file, bytes, form.words().hint())) {
                findings.add(Code.FORM_FILLED, Place.of(file.toString().replace('\\', '/')));
            } else {
                Files.createDirectories(folder);
                write(file, bytes);
                written.add(file);
            }
        }
        record(forms.stream()
                .filter(form -> register.of(form.board(), form.area()).isEmpty())
                .map(Forms::asked)
                .toList());
        return written;
    }

    private static boolean isKept(Path file, byte[] bytes, String hint) throws IOException {
        return !Arrays.equals(Files.readAllBytes(file), bytes) && FilledForms.isFilled(file, hint);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void record(List<Entry> entries) throws IOException {
        if (!entries.isEmpty()) {
            register = register.with(entries);
            CommentFile.write(Map.of(FormRegister.file(data(), request.month()), register.text()), List.of());
        }
    }

    /** Reads filled forms into the month's comments. */
    private List<Path> read(FormOrder order) throws IOException {
        FormAnswers answers = new FormAnswers(request, comments, register, order.replace(), findings);
        for (FilledForms.Filled form : new FilledForms(forms, colours, findings).read(order.filled())) {
            answers.take(form);
        }
        if (findings.any(Severity.ERROR)) {
            return List.of();
        }
        register = answers.register();
        return answers.write();
    }
}
