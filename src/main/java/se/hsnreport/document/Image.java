package se.hsnreport.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** A picture's file, which nobody can change. */
public final class Image {
    private final byte[] bytes;
    private final Kind kind;
    private final Optional<Image> twin;

    public Image(byte[] bytes, Kind kind) {
        this(bytes, kind, Optional.empty());
    }

    private Image(byte[] bytes, Kind kind, Optional<Image> twin) {
        this.bytes = bytes.clone();
        this.kind = kind;
        this.twin = twin;
    }

    /**
     * An SVG file with the same picture in pixels, for all that cannot draw SVG.
     *
     * @param svg the file
     * @param pixels a PNG or JPEG picture
     */
    public static Image ofSvg(byte[] svg, Image pixels) {
        return new Image(svg, Kind.SVG, Optional.of(pixels));
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

    /** The picture in pixels: itself, or what stands beside an SVG; empty for an SVG alone. */
    public Optional<Image> pixels() {
        return kind == Kind.SVG ? twin : Optional.of(this);
    }
}
