package se.hsnreport.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;

/** Takes cells apart that hold several fields, and leaves out the rows that the descriptor excludes. */
final class Selection extends Stage {
    private final Resource resource;
    private final Shape shape;
    private final Intake intake;
    private final Findings findings;
    private final Stage next;

    Selection(Resource resource, Intake intake, Findings findings, Stage next) {
        this.resource = resource;
        this.shape = resource.shape();
        this.intake = intake;
        this.findings = findings;
        this.next = next;
    }

    @Override
    public void file(DataFile file) {
        next.file(file);
    }

    @Override
    public void row(Cells cells) {
        List<Shape.Split> unfit = new ArrayList<>();
        for (Shape.Split split : shape.splits()) {
            if (!isApart(split, cells)) {
                unfit.add(split);
            }
        }
        for (Shape.Exclude exclude : shape.excludes()) {
            String text = Texts.clean(cells.text(resource.index(exclude.field())));
            if (exclude.matches().matcher(text).find()) {
                intake.leaveOut(exclude.reason(), false, cells);
                return;
            }
        }
        for (Shape.Split split : unfit) {
            int field = resource.index(split.field());
            findings.add(
                    Code.CELL_UNSPLIT,
                    cells.place(field),
                    Texts.clean(cells.text(field)),
                    split.field(),
                    split.pattern().pattern());
        }
        if (unfit.isEmpty()) {
            next.row(cells);
        }
    }

    /** Takes a cell apart; false when it does not fit. Nothing is in the parts of an empty one. */
    private boolean isApart(Shape.Split split, Cells cells) {
        int field = resource.index(split.field());
        String text = Texts.clean(cells.text(field));
        if (text.isEmpty()) {
            return true;
        }
        Matcher matcher = split.pattern().matcher(text);
        if (!matcher.find()) {
            return false;
        }
        for (int i = 0; i < split.into().size(); i++) {
            String part = matcher.group(i + 1);
            cells.putText(resource.index(split.into().get(i)), part == null ? "" : part);
        }
        return true;
    }

    @Override
    void end() {
        next.end();
    }
}
