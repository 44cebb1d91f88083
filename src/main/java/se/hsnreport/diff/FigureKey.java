package se.hsnreport.diff;

/** What a figure is known by in every build; three texts, because labels may hold a slash. */
public record FigureKey(String slide, String row, String column) {
    /** As people write it, such as {@code budgetavvikelse/Personal/avvikelse_ack}. */
    @Override
    public String toString() {
        return slide + "/" + row + "/" + column;
    }
}
