package se.hsnreport.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a file's bytes on and takes their SHA-256 on the way, so that no file is read twice. */
final class Digest extends FilterInputStream {
    private final MessageDigest sha256;
    private long size;

    Digest(InputStream in) {
        super(in);
        this.sha256 = sha256();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            sha256.update((byte) b);
            size++;
        }
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        if (got > 0) {
            sha256.update(target, offset, got);
            size += got;
        }
        return got;
    }

    /** Reads what is left, and tells what the whole was. */
    InputFile finish(String name) throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return new InputFile(name, HexFormat.of().formatHex(sha256.digest()), size);
    }
}
