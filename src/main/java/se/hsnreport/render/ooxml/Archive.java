package se.hsnreport.render.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.Reproducibility;

/** The finished package as bytes: parts in a fixed order, none with the time of day. */
public final class Archive {
    private Archive() {}

    public static void write(OPCPackage finished, OutputStream out) throws IOException {
        Reproducibility.runWithSourceDateEpoch(() -> finished.save(out));
    }
}
