package se.hsnreport.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a file, strictly decoded: bytes that mean nothing in the encoding fail the reading at their place. A mark
 * of the byte order at the beginning is passed over.
 */
final class TextReader extends Reader {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
    private boolean isAtStart = true;
    private boolean isAtEnd;

    TextReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** At least one character, or -1 at the end. */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(target, offset, length);
        while (characters.position() == 0) {
            if (!isAtEnd && bytes.remaining() < 4) {
                fill();
            }
            CoderResult result = decoder.decode(bytes, characters, isAtEnd);
            if (result.isError() && characters.position() == 0) {
                throw new CharacterCodingException();
            }
            skipMark(characters, target, offset);
            if (isAtEnd && !bytes.hasRemaining() && characters.position() == 0) {
                return -1;
            }
        }
        return characters.position();
    }

    private void skipMark(CharBuffer characters, char[] target, int offset) {
        if (isAtStart && characters.position() > 0) {
            isAtStart = false;
            int got = characters.position();
            if (target[offset] == '\uFEFF') {
                System.arraycopy(target, offset + 1, target, offset, got - 1);
                characters.position(got - 1);
            }
        }
    }

    private void fill() throws IOException {
        boolean isFirst = isAtStart && bytes.limit() == 0;
        bytes.compact();
        int got = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + got);
        isAtEnd = bytes.hasRemaining();
        bytes.flip();
        if (isFirst && isMarkedOtherwise()) {
            throw new CharacterCodingException();
        }
    }

    /** Whether the mark of the byte order is another encoding's: bytes of which some encodings make letters. */
    private boolean isMarkedOtherwise() {
        if (bytes.remaining() < 2) {
            return false;
        }
        int first = ((bytes.get(0) & 0xFF) << 8) | (bytes.get(1) & 0xFF);
        boolean isUtf16 = first == 0xFEFF || first == 0xFFFE;
        boolean isUtf8 = first == 0xEFBB && bytes.remaining() > 2 && bytes.get(2) == (byte) 0xBF;
        return (isUtf16 && !charset.equals(StandardCharsets.UTF_16))
                || (isUtf8 && !charset.equals(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
