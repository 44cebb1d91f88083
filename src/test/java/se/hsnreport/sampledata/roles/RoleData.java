package se.hsnreport.sampledata.roles;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the extracts of production, beds, access and dental care; the other tables are kept by hand. */
public final class RoleData {
    private RoleData() {}

    /** Writes into a data directory. */
    public static void write(Path out) throws IOException {
        SeriesBook book = new SeriesBook();
        Production.write(book, out);
        Contacts.write(book, out);
        Waiting.write(book, out);
        Country.write(book, out);
        Dental.write(book, out);
    }
}
