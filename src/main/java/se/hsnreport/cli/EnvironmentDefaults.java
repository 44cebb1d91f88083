package se.hsnreport.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given may come from variables such as HSNREPORT_DATA; an empty variable is none. */
final class EnvironmentDefaults implements CommandLine.IDefaultValueProvider {
    /** What is said anew each time. */
    private static final Set<String> NEVER =
            Set.of("--month", "--edition", "--date", "--reason", "--diary", "--help", "--version");

    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || NEVER.contains(option.longestName())) {
            return null;
        }
        String name = option.longestName().replaceFirst("^--", "").replace('-', '_');
        String value = environment.get("HSNREPORT_" + name.toUpperCase(Locale.ROOT));
        return value == null || value.isBlank() ? null : value;
    }
}
