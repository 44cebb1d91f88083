package se.hsnreport.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hsnreport.check.CheckResult;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Finding;
import se.hsnreport.finding.Place;
import se.hsnreport.ledger.LedgerFile;
import se.hsnreport.template.Reconciliation;

/** What the board reads of how its pack came to be: short, and never better than it was. */
class ReconciledTest {
    private static final Reconciled RECONCILED = new Reconciled(
            "sv-SE",
            7,
            List.of(
                    new LedgerFile("budget", "ledger/b.xlsx", 900, BigDecimal.TEN),
                    new LedgerFile("utfall", "ledger/b.xlsx", 700, BigDecimal.TEN),
                    new LedgerFile("utfall", "ledger/u.csv", 1, BigDecimal.TEN)));

    private static Reconciliation of(List<CheckResult> checks, List<Finding> findings, Map<Finding, String> accepted) {
        return RECONCILED.of(checks, findings, accepted);
    }

    @Test
    void aCheckThatCouldNotBeMadeIsNotSaidToAgree() {
        Reconciliation said = of(
                List.of(
                        new CheckResult(Code.SUM_BROKEN, 1200, 0),
                        new CheckResult(Code.CONTROL_TOTAL, 0, 0),
                        new CheckResult(Code.SIGN_FLIPPED, 72, 2)),
                List.of(),
                Map.of());
        assertThat(said.checked())
                .extracting(Reconciliation.Checked::outcome)
                .containsExactly("stämmer", "ej gjord", "2 avviker");
        assertThat(said.checked().get(0).compared()).isEqualTo("1\u00a0200");
    }

    @Test
    void aFileThatIsReadTwiceIsOneFile() {
        assertThat(of(List.of(), List.of(), Map.of()).read())
                .startsWith("Huvudboken: 2 filer, 1\u00a0601 rader", "Övriga uttag: 5 filer");
    }

    @Test
    void anAcceptedWarningIsSaidWithItsReason() {
        Finding warning = Finding.of(Code.COMMENT_STRAY, Place.of("a.md"), "a", "");
        List<String> noted = of(List.of(), List.of(warning), Map.of(warning, "sparas till mars"))
                .noted();
        assertThat(noted).singleElement().asString().endsWith("(godtaget: sparas till mars)");
    }

    @Test
    void ofALongTextTheBeginningIsQuotedSoThatTheSlideIsOnePage() {
        Finding warning = Finding.of(
                Code.TEXT_UNMATCHED,
                Place.of("a.md"),
                "166 mkr",
                "169 mkr",
                "bild/rad/kolumn",
                "bild",
                "Tillfälligt bidrag, 166 mkr, bokfördes centralt i september och räknas som engångspost");
        assertThat(of(List.of(), List.of(warning), Map.of()).noted())
                .containsExactly(
                        "166 mkr i texten finns inte bland bildens siffror; närmast är 169 mkr (bild/rad/kolumn): "
                                + "\"Tillfälligt bidrag, 166 mkr, bokfördes centralt …\"");
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        List<Finding> many = IntStream.range(0, 9)
                .mapToObj(i -> Finding.of(Code.COMMENT_STRAY, Place.of(i + ".md"), i, ""))
                .toList();
        assertThat(of(List.of(), many, Map.of()).noted())
                .hasSize(7)
                .last()
                .isEqualTo("Ytterligare 3 står i build.json");
    }

    @Test
    void notesAreCountedOnly() {
        Finding note = Finding.of(Code.UNIT_JUMPED, Place.of("u.csv"), "a", "2024-02", "1", "2");
        assertThat(of(List.of(), List.of(note), Map.of()).noted())
                .containsExactly("Iakttagelser utan åtgärd: 1 (de står i build.json)");
    }
}
