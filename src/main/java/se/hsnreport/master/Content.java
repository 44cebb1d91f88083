package se.hsnreport.master;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes that nobody can change. */
public final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
