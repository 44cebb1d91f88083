package se.hsnreport.sampledata;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ledger extracts that are text. */
final class LedgerFile {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private LedgerFile() {}

    /** Today's extract of outcomes. */
    static void write(Path file, List<Posting> postings) throws IOException {
        StringBuilder text = new StringBuilder("Period;Konto;Basenhet;Motpart;Typ;Belopp;Engangspost\n");
        for (Posting posting : postings) {
            text.append(key(posting))
                    .append(';')
                    .append(Ore.text(posting.ore()))
                    .append(';');
            text.append(posting.oneOff() ? "ja" : "").append('\n');
        }
        save(file, text, StandardCharsets.UTF_8);
    }

    /** Today's extract of budgets, which know no one-offs. */
    static void writeBudget(Path file, List<Posting> postings) throws IOException {
        StringBuilder text = new StringBuilder("Period;Konto;Basenhet;Motpart;Typ;Belopp\n");
        for (Posting posting : postings) {
            text.append(key(posting))
                    .append(';')
                    .append(Ore.text(posting.ore()))
                    .append('\n');
        }
        save(file, text, StandardCharsets.UTF_8);
    }

    /** The old system's extract: its own headings, its own encoding, groups of three digits. */
    static void writeOld(Path file, List<Posting> postings) throws IOException {
        StringBuilder text = new StringBuilder("Räkenskapsperiod;Huvudkonto;Basenhet;Motpart;Typ;Belopp i kr\n");
        for (Posting posting : postings) {
            text.append(key(posting))
                    .append(';')
                    .append(Ore.grouped(posting.ore()))
                    .append('\n');
        }
        save(file, text, WINDOWS);
    }

    private static String key(Posting posting) {
        Slot slot = posting.slot();
        return String.join(";", slot.period(), slot.konto(), slot.basenhet(), posting.motpart(), posting.typ());
    }

    private static void save(Path file, StringBuilder text, Charset charset) throws IOException {
        Files.writeString(file, text, charset);
    }
}
