package se.hsnreport.render.pptx;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.master.Box;
import se.hsnreport.render.ChartDrawing;

/** Draws every chart as a framed area: enough to see that pictures stand where they should. */
final class Charts implements ChartDrawing {
    static final ChartSpec SPEC = new ChartSpec.Bars(
            new ChartSpec.Axis(
                    "mkr", List.of(new ChartSpec.Tick(BigDecimal.ZERO, "0"), new ChartSpec.Tick(BigDecimal.TEN, "10"))),
            List.of());

    @Override
    public byte[] svg(ChartItem item, LaidOutDeck deck) {
        String size = "width=\"" + points(item.box().width()) + "\" height=\""
                + points(item.box().height()) + "\"";
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "><rect " + size + " fill=\"#EEF2F4\"/></svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] png(ChartItem item, LaidOutDeck deck) {
        BufferedImage image =
                new BufferedImage(points(item.box().width()), points(item.box().height()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xEEF2F4));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int points(long emu) {
        return (int) (emu / Box.POINT);
    }
}
