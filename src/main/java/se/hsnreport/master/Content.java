package se.hsnreport.master;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes that nobody can change. */
public final class Content {
    private final byte[] bytes;
    private final String name;

    /**
     * The bytes of a file.
     *
     * @param name the file as the user knows it
     */
    public Content(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        this.name = name;
    }

    public String name() {
        return name;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
