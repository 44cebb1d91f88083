package se.hsnreport.render;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The size of a picture in pixels, read from the head of its file. */
record PixelSize(int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int JPEG = 0xFFD8;
    private static final int PNG_HEAD = 24;

    /** Empty when the file is neither PNG nor JPEG, or is cut off. */
    static Optional<PixelSize> of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        Optional<PixelSize> size = Optional.empty();
        if (file.length >= PNG_HEAD && in.getLong(0) == PNG) {
            size = Optional.of(new PixelSize(in.getInt(16), in.getInt(20)));
        } else if (file.length > 3 && word(in, 0) == JPEG) {
            size = jpeg(in);
        }
        return size.filter(s -> s.width > 0 && s.height > 0);
    }

    /** A JPEG file is segments, each with its length; one of them is the frame. */
    private static Optional<PixelSize> jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 8 < in.limit() && in.get(at) == (byte) 0xFF) {
            int kind = in.get(at + 1) & 0xFF;
            if (isFrame(kind)) {
                return Optional.of(new PixelSize(word(in, at + 7), word(in, at + 5)));
            }
            at += kind == 0xFF ? 1 : 2 + word(in, at + 2);
        }
        return Optional.empty();
    }

    /** All of the frames' sixteen numbers but those of tables. */
    private static boolean isFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    private static int word(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }
}
