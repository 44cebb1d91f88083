package se.hsnreport.ledger;

import java.util.List;
import se.hsnreport.figure.Month;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Place;
import se.hsnreport.reference.ChartOfAccounts;
import se.hsnreport.reference.Organisation;
import se.hsnreport.reference.Reference;
import se.hsnreport.source.DataPackage;
import se.hsnreport.source.Extracts;
import se.hsnreport.source.Field;
import se.hsnreport.source.FieldType;
import se.hsnreport.source.Resource;

/** Reads the ledger's extracts in one pass, each file once; the memory it takes grows with the keys, not with the rows. */
public final class LedgerLoader {
    private LedgerLoader() {}

    /** What becomes of rows whose account or unit nobody knows. */
    public enum Unknown {
        /** Each is an error, and left out. */
        REFUSED,
        /** They are added up as unmapped, and each account or unit is told once, with what lies there. */
        KEPT
    }

    /** Reads all resources of the role ledger; rows found wrong are told of and left out. */
    public static Ledger load(Extracts extracts, Reference reference, Month reportMonth, Unknown unknown) {
        if (extracts.has(Ledger.ROLE)) {
            requireRole(ChartOfAccounts.ROLE, extracts);
            requireRole(Organisation.ROLE, extracts);
        }
        Loading loading = new Loading(extracts, reference, reportMonth, new Unmapped(unknown == Unknown.KEPT));
        for (Resource resource : extracts.describedBy().role(Ledger.ROLE)) {
            if (isWhole(resource, extracts)) {
                extracts.visit(resource, new PostingReader(resource, loading));
            }
        }
        return loading.freeze();
    }

    private static void requireRole(String role, Extracts extracts) {
        if (!extracts.has(role)) {
            extracts.findings().add(Code.RESOURCE_MISSING, Place.of(DataPackage.DESCRIPTOR), role, Ledger.ROLE);
        }
    }

    private static boolean isWhole(Resource resource, Extracts extracts) {
        String unit = resource.has("kostnadsstalle") && !resource.has("basenhet") ? "kostnadsstalle" : "basenhet";
        boolean isWhole = true;
        for (String field : List.of("period", "konto", unit, "typ", "belopp")) {
            isWhole &= extracts.require(resource, field);
        }
        if (!resource.keys().isEmpty()) {
            extracts.findings().add(Code.VALUE_INVALID, resource.place(), "primaryKey / unique", "postings add up");
        }
        return isWhole
                && isTyped(resource, "period", FieldType.YEARMONTH, extracts)
                && isTyped(resource, "belopp", FieldType.NUMBER, extracts);
    }

    private static boolean isTyped(Resource resource, String name, FieldType type, Extracts extracts) {
        Field field = resource.fields().get(resource.index(name));
        if (field.type() != type) {
            extracts.findings()
                    .add(
                            Code.VALUE_INVALID,
                            field.place(),
                            "type: " + field.type().id(),
                            "type: " + type.id());
        }
        return field.type() == type;
    }
}
