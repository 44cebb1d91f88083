package se.hsnreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads no Swedish finds every Swedish name of the data and templates explained. */
class GlossaryTest {
    private static final Pattern FIELD = Pattern.compile("\\{name: (\\w+),");
    private static final Pattern ROLE = Pattern.compile("(?m)^ +role: (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("\\{key: ([a-z][a-z0-9_]+),");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @Test
    void fields_roles_and_columns_are_in_the_glossary() throws IOException {
        String descriptor = Files.readString(Path.of("sample-data/datapackage.yaml"));
        String template = Files.readString(Path.of("templates/hsn/template.yaml"))
                + Files.readString(Path.of("templates/rs/template.yaml"));
        Set<String> names = found(FIELD, descriptor);
        names.addAll(found(ROLE, descriptor));
        names.addAll(found(COLUMN, template));
        assertThat(names).hasSizeGreaterThan(30);
        assertThat(found(QUOTED, Files.readString(Path.of("src/docs/glossary.md"))))
                .containsAll(names);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
