package se.hsnreport.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture's file, which nobody can change. */
public final class Image {
    private final byte[] bytes;
    private final Kind kind;

    public Image(byte[] bytes, Kind kind) {
        this.bytes = bytes.clone();
        this.kind = kind;
    }

    /** What kind of file it is. */
    public enum Kind {
        PNG,
        JPEG,
        SVG
    }

    public Kind kind() {
        return kind;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
