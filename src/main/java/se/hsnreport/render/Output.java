package se.hsnreport.render;

import java.io.IOException;
import java.io.OutputStream;

/** Where renderers put files; they know no more of the disk than this. */
public interface Output {
    /** Opens a file by name, such as {@code hsn-2024-02.pptx}; the caller closes it. */
    OutputStream create(String name) throws IOException;
}
