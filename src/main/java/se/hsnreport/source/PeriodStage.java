package se.hsnreport.source;

import org.jspecify.annotations.Nullable;

/** Puts months in place of the periods that are none, such as 202413. */
final class PeriodStage extends Stage {
    private final Shape shape;
    private final int period;
    private final Stage next;

    PeriodStage(Resource resource, Stage next) {
        this.shape = resource.shape();
        this.period = resource.index(shape.period());
        this.next = next;
    }

    @Override
    public void file(DataFile file) {
        next.file(file);
    }

    @Override
    public void row(Cells cells) {
        String text = Texts.clean(cells.text(period));
        @Nullable String month = shape.periods().get(text);
        if (month != null) {
            cells.putText(period, month);
            cells.periodInFile(text);
        }
        next.row(cells);
    }

    @Override
    void end() {
        next.end();
    }
}
