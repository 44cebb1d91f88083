package se.hsnreport.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lets through each period's rows of the last file that has any; files come last first. */
final class LatestStage extends Stage {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Intake intake;
    private final Stage next;
    private final int period;
    private final int kind;
    private final Map<String, String> files = new HashMap<>();
    private String file = "";

    LatestStage(Resource resource, Intake intake, Stage next) {
        this.intake = intake;
        this.next = next;
        this.period = resource.index(resource.shape().period());
        this.kind = resource.index("typ");
    }

    /** The order to read files in: by name, numbers in it by their value, so that v10 comes after v9; the last first. */
    static List<DataFile> lastFirst(List<DataFile> files) {
        return files.stream()
                .sorted(Comparator.comparing((DataFile file) ->
                                order(file.name().substring(file.name().lastIndexOf('/') + 1)))
                        .thenComparing(DataFile::name)
                        .reversed())
                .toList();
    }

    private static String order(String name) {
        return DIGITS.matcher(name)
                .replaceAll(digits -> "0".repeat(Math.max(0, 20 - digits.group().length())) + digits.group());
    }

    @Override
    public void file(DataFile of) {
        file = of.name();
        next.file(of);
    }

    @Override
    public void row(Cells cells) {
        String delivered =
                (kind < 0 ? "" : Texts.clean(cells.text(kind))) + " " + period(Texts.clean(cells.text(period)));
        String from = files.putIfAbsent(delivered, file);
        if (from == null || from.equals(file)) {
            next.row(cells);
        } else {
            intake.leaveOut(from, true, cells);
        }
    }

    /** One way to write a month, or the text when it is none. */
    private static String period(String text) {
        return Months.parse(text).map(Object::toString).orElse(text);
    }

    @Override
    void end() {
        next.end();
    }
}
