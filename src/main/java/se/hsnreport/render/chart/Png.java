package se.hsnreport.render.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A drawing as PNG. Written out here, since loading the JDK's image writers takes longer than all the charts of a deck. */
final class Png {
    private static final double PIXELS_PER_POINT = 1.5;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** Eight bits a pixel, colours by number, the one compression, the one filtering, not interlaced. */
    private static final byte[] KIND = {8, 3, 0, 0, 0};

    private static final int PIXELS_PER_METRE = (int) Math.round(PIXELS_PER_POINT * 72 / 0.0254);

    private Png() {}

    static byte[] of(Rectangle2D area, Consumer<Graphics2D> drawing) {
        int width = (int) Math.round(area.getWidth() * PIXELS_PER_POINT);
        int height = (int) Math.round(area.getHeight() * PIXELS_PER_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        // To the last pixel, or the edges would stay black.
        g.scale(width / area.getWidth(), height / area.getHeight());
        drawing.accept(g);
        g.dispose();
        return file(image);
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(image.getWidth()).putInt(image.getHeight()).put(KIND);
        chunk(out, "IHDR", head.array());
        ByteBuffer density = ByteBuffer.allocate(9);
        density.putInt(PIXELS_PER_METRE).putInt(PIXELS_PER_METRE).put((byte) 1);
        chunk(out, "pHYs", density.array());
        PixelColours colours =
                PixelColours.of(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        chunk(out, "PLTE", palette(colours.palette()));
        chunk(out, "IDAT", deflated(rows(colours.pixels(), image.getWidth())));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] palette(int[] colours) {
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * 3);
        for (int colour : colours) {
            bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return bytes.array();
    }

    /** Each row begins with the number of its filter: none. */
    private static byte[] rows(byte[] pixels, int width) {
        int height = pixels.length / width;
        byte[] rows = new byte[(width + 1) * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
        }
        return rows;
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
