package se.hsnreport.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;

/** The steps that a resource's rows go through, in the order that the descriptor's manual gives. */
final class Shaping {
    private final Resource resource;
    private final Resource inFile;
    private final Intake intake;
    private final Stage first;
    private final Findings findings;

    Shaping(Resource resource, Extracts extracts, Stage target) {
        this.resource = resource;
        this.findings = extracts.findings();
        Shape shape = resource.shape();
        Optional<Amounts> amounts = Amounts.of(resource, findings);
        this.intake = new Intake(resource, amounts);
        Stage next = target;
        if (shape.spread().isPresent() && isNumber(amounts)) {
            next = new SpreadStage(resource, new SpreadKeys(resource, extracts), amounts.orElseThrow(), findings, next);
        }
        if (shape.isAccumulated() && isNumber(amounts)) {
            next = new BalanceStage(resource, amounts.orElseThrow(), findings, next);
        }
        if (!shape.periods().isEmpty()) {
            next = new PeriodStage(resource, next);
        }
        if (shape.isLatest()) {
            next = new LatestStage(resource, intake, next);
        }
        if (!shape.splits().isEmpty() || !shape.excludes().isEmpty()) {
            next = new Selection(resource, intake, findings, next);
        }
        FileColumns columns = new FileColumns(resource);
        this.inFile = columns.inFile();
        this.first = new Reshaper(resource, columns, intake, findings, next);
    }

    private boolean isNumber(Optional<Amounts> amounts) {
        if (amounts.isEmpty()) {
            resource.field(resource.shape().value())
                    .ifPresent(field -> findings.add(
                            Code.VALUE_INVALID,
                            field.place(),
                            "type: " + field.type().id(),
                            "type: number"));
        }
        return amounts.isPresent();
    }

    /** The resource with the fields that stand in its files. */
    Resource inFile() {
        return inFile;
    }

    /** The files in the order that they must be read in. */
    List<DataFile> files() {
        return resource.shape().isLatest() ? LatestStage.lastFirst(resource.files()) : resource.files();
    }

    /** Is shown the rows as they stand in the files. */
    CellVisitor visitor() {
        return first;
    }

    /** Ends the reading; what was taken of each file, after telling what was left out. */
    List<TakenFile> end() {
        first.end();
        List<TakenFile> taken = intake.taken();
        for (Shape.Exclude exclude : resource.shape().excludes()) {
            tell(exclude.reason(), exclude.place(), taken);
        }
        taken.forEach(this::tellReplaced);
        return taken;
    }

    private void tell(String reason, Place place, List<TakenFile> taken) {
        long rows = 0;
        BigDecimal kr = BigDecimal.ZERO;
        for (TakenFile file : taken) {
            for (TakenFile.LeftOut out : file.leftOut()) {
                boolean isOfReason = !out.isReplaced() && out.reason().equals(reason);
                rows += isOfReason ? out.rows() : 0;
                kr = isOfReason ? kr.add(out.kr()) : kr;
            }
        }
        if (rows > 0) {
            findings.add(Code.ROWS_EXCLUDED, place, reason, rows, kr.toPlainString());
        }
    }

    private void tellReplaced(TakenFile file) {
        file.leftOut().stream()
                .filter(TakenFile.LeftOut::isReplaced)
                .forEach(out -> findings.add(
                        Code.DELIVERY_REPLACED,
                        Place.of(file.file()),
                        out.reason(),
                        out.rows(),
                        out.kr().toPlainString()));
    }
}
