package se.hsnreport.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given may come from variables such as HSNREPORT_DATA; the month never does. */
final class EnvironmentDefaults implements CommandLine.IDefaultValueProvider {
    private final Map<String, String> environment;

    EnvironmentDefaults(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.longestName().equals("--month")) {
            return null;
        }
        String name = option.longestName().replaceFirst("^--", "").replace('-', '_');
        return environment.get("HSNREPORT_" + name.toUpperCase(Locale.ROOT));
    }
}
