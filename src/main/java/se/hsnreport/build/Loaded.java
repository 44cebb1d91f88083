package se.hsnreport.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.hsnreport.commentary.Comments;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.Ledger;
import se.hsnreport.ledger.LedgerLoader;
import se.hsnreport.master.Master;
import se.hsnreport.master.MasterReader;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.DataPackage;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.InputFile;
import se.hsnreport.template.DeckTemplate;
import se.hsnreport.template.MasterFit;
import se.hsnreport.template.TemplateCheck;
import se.hsnreport.template.TemplateReader;

/**
 * All that is read for a build.
 *
 * @param template empty when there is none to read
 * @param master empty when there is none to read
 */
record Loaded(
        Optional<DeckTemplate> template,
        Optional<Master> master,
        Extracts extracts,
        Reference reference,
        Ledger ledger,
        Comments comments,
        List<InputFile> inputs) {
    /** Reads template and data, all faults of both told in one run. */
    static Loaded read(Request request, String board, Extracts extracts, Stopwatch watch) {
        Findings findings = extracts.findings();
        int files = extracts.files().size();
        extracts.atEachFile(read -> request.progress().begins(Progress.Stage.READ, Math.min(read + 1, files), files));
        String shown =
                request.directories().templates().resolve(board).toString().replace('\\', '/');
        Optional<DeckTemplate> read = TemplateReader.read(
                        request.directories().templates().resolve(board), shown, findings)
                .map(t -> request.directories().master().map(t::on).orElse(t));
        Optional<MasterFit.Fitted> fitted = read.filter(t -> t.master().isThere())
                .flatMap(t -> MasterReader.read(t.master().path(), t.master().name(), findings)
                        .map(master -> MasterFit.of(t, master, findings)));
        Optional<DeckTemplate> template = fitted.map(MasterFit.Fitted::template).or(() -> read);
        Optional<Master> master = fitted.map(MasterFit.Fitted::master);
        template.ifPresent(t -> TemplateCheck.check(t, master, Calculations.all(), findings));
        watch.lap("template");
        Reference reference = Reference.load(extracts);
        extracts.readAllBut(java.util.Set.of(Ledger.ROLE));
        watch.lap("reference");
        if (!extracts.has(Ledger.ROLE)) {
            findings.add(Code.RESOURCE_MISSING, Place.of(DataPackage.DESCRIPTOR), Ledger.ROLE, board);
        }
        Ledger ledger = LedgerLoader.load(
                extracts,
                reference,
                request.month(),
                request.rules().draft() ? LedgerLoader.Unknown.KEPT : LedgerLoader.Unknown.REFUSED);
        Path data = request.directories().data();
        List<String> boards = extracts.describedBy().boards();
        String folder = Comments.folder(board, boards);
        Comments.tellStrayFolders(data, request.month(), boards, findings);
        Comments own = Comments.read(data, folder, request.month(), findings);
        Comments comments = request.rules().draft() ? own.withEarlier(data, request.month()) : own;
        List<InputFile> inputs = extracts.inputs();
        watch.lap("ledger");
        return new Loaded(template, master, extracts, ledger.reference(), ledger, comments, inputs);
    }
}
