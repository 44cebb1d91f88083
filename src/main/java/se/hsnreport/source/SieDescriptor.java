package se.hsnreport.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.finding.Code;
import se.hsnreport.source.sie.SieSelection;
import se.hsnreport.source.sie.SieSelection.From;
import se.hsnreport.yaml.Fields;

/** Reads what of SIE files a descriptor wants as rows. */
final class SieDescriptor {
    private static final Map<String, From> SOURCES =
            Map.of("psaldo", From.PSALDO, "trans", From.TRANS, "res", From.RES, "konto", From.KONTO);
    /** Cost centres, by the standard. */
    private static final String DIMENSION = "1";

    private SieDescriptor() {}

    static SieSelection read(Fields resource, String role, boolean isCodePage) {
        Fields fields = resource.fields("sie");
        From from = fields.choice("from", SOURCES, role.equals("kontoplan") ? From.KONTO : From.TYPE);
        String dimension = fields.text("dimension", DIMENSION);
        if (!dimension.matches("[1-9]\\d{0,4}")) {
            fields.findings().add(Code.VALUE_INVALID, fields.place("dimension"), dimension, DIMENSION);
            dimension = DIMENSION;
        }
        String withoutObject = fields.text("withoutObject", "");
        Set<Integer> years = years(fields);
        fields.done();
        return new SieSelection(from, dimension, withoutObject, years, isCodePage);
    }

    /** The file's own year alone unless more are asked for: the year before usually has a file of its own. */
    private static Set<Integer> years(Fields fields) {
        List<String> texts = fields.texts("years");
        Set<Integer> years = new HashSet<>();
        for (String text : texts) {
            if (text.matches("-?\\d{1,2}")) {
                years.add(Integer.valueOf(text));
            } else {
                fields.findings().add(Code.VALUE_INVALID, fields.place("years"), text, "[0, -1]");
            }
        }
        return years.isEmpty() ? Set.of(0) : years;
    }
}
