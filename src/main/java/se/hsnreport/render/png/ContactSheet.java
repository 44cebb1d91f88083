package se.hsnreport.render.png;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import se.hsnreport.layout.Typeface;

/** Pictures of pages small beside each other, row by row, each with its name below. */
final class ContactSheet {
    private static final int COLUMNS = 5;
    private static final int WIDTH = 320;
    private static final int GAP = 20;
    private static final int CAPTION = 24;
    private static final float LETTERS = 14;
    private static final Color PAPER = new Color(0xF2F2F2);
    private static final Color EDGE = new Color(0xBFBFBF);
    private static final Color INK = new Color(0x262626);

    private final int columns;
    private final List<Named> pictures = new ArrayList<>();

    /**
     * A sheet.
     *
     * @param count how many pictures there will be
     */
    ContactSheet(int count) {
        this.columns = Math.min(COLUMNS, Math.max(1, count));
    }

    /** A picture that is small already. */
    private record Named(BufferedImage small, String name) {}

    /** Adds a picture, which is not kept but as small as it will be. */
    void add(BufferedImage picture, String name) {
        int height = Math.max(1, Math.round((float) picture.getHeight() * WIDTH / picture.getWidth()));
        BufferedImage less = picture;
        // By half at a time: every pixel counts then, and thin lines stay.
        while (less.getWidth() >= 2 * WIDTH) {
            less = scaled(less, less.getWidth() / 2, Math.max(1, less.getHeight() / 2));
        }
        pictures.add(new Named(scaled(less, WIDTH, height), name));
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = made.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return made;
    }

    BufferedImage picture() {
        int height =
                pictures.stream().mapToInt(p -> p.small().getHeight()).max().orElse(0) + CAPTION;
        int rows = (pictures.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(
                GAP + columns * (WIDTH + GAP), GAP + rows * (height + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(PAPER);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setFont(Typeface.REGULAR.font(LETTERS));
        for (int i = 0; i < pictures.size(); i++) {
            draw(g, pictures.get(i), GAP + i % columns * (WIDTH + GAP), GAP + i / columns * (height + GAP));
        }
        g.dispose();
        return sheet;
    }

    private static void draw(Graphics2D g, Named picture, int x, int y) {
        int height = picture.small().getHeight();
        g.drawImage(picture.small(), x, y, null);
        g.setColor(EDGE);
        g.drawRect(x - 1, y - 1, WIDTH + 1, height + 1);
        g.setColor(INK);
        g.drawString(fitting(g, picture.name()), x, y + height + CAPTION * 3 / 4);
    }

    /** A name that is too long keeps its beginning, where the number is. */
    private static String fitting(Graphics2D g, String name) {
        Font font = g.getFont();
        String shown = name;
        while (g.getFontMetrics(font).stringWidth(shown) > WIDTH && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }
}
