package se.hsnreport.build;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.hsnreport.testing.SentForms;
import se.hsnreport.testing.Workspace;

/** What every test of forms begins with: a copy of its own of what was sent once for all of them. */
abstract class TakenForms {
    static final String TEXT = "data/kommentarer/2024-02/ord-GP.md";
    static final String REGISTER = "data/kommentarer/2024-02/formular.yaml";
    static final String ANSWER = "hsnreport.svar.ord-GP";
    static final String STATUS = "hsnreport.status";
    static final String SAID = "Vintern blev lång och gatorna hala.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path directory;

    @SuppressWarnings("NullAway.Init") // made before each test
    Workspace workspace;

    @SuppressWarnings("NullAway.Init") // made before each test
    SentForms forms;

    /** What was sent, before all tests. */
    abstract Workspace sent();

    @BeforeEach
    void take_what_was_sent() throws IOException {
        workspace = Workspace.like(sent(), directory);
        forms = new SentForms(workspace);
    }
}
