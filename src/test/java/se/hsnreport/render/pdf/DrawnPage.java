package se.hsnreport.render.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what a page of a PDF shows, in the order of drawing: shapes, lines and letters with their colours. */
final class DrawnPage extends PDFGraphicsStreamEngine {
    private static final double STEP = 2;

    private final List<Ink> inks = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final List<List<Ink.Letter>> texts = new ArrayList<>();
    private List<Ink.Letter> text = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private DrawnPage(PDPage page) {
        super(page);
    }

    /** Every page of a document. */
    static List<DrawnPage> pages(byte[] pdf) throws IOException {
        List<DrawnPage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                DrawnPage drawn = new DrawnPage(page);
                drawn.processPage(page);
                pages.add(drawn);
            }
        }
        return pages;
    }

    /** What is drawn, the lowest first. */
    List<Ink> inks() {
        return inks;
    }

    /** Letters that are written in one go. */
    List<List<Ink.Letter>> texts() {
        return texts;
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        begin();
        super.showTextString(string);
        end();
    }

    @Override
    public void showTextStrings(org.apache.pdfbox.cos.COSArray array) throws IOException {
        begin();
        super.showTextStrings(array);
        end();
    }

    private void begin() {
        text = new ArrayList<>();
        words.setLength(0);
    }

    private void end() {
        List<Ink.Letter> letters = text.stream()
                .map(letter -> new Ink.Letter(words.toString().strip(), letter.box(), letter.rgb()))
                .toList();
        if (!letters.isEmpty()) {
            texts.add(letters);
        }
        inks.addAll(letters);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        words.append(letter == null ? "?" : letter);
        AffineTransform there = matrix.createAffineTransform();
        there.concatenate(font.getFontMatrix().createAffineTransform());
        Rectangle2D box = there.createTransformedShape(((PDVectorFont) font).getNormalizedPath(code))
                .getBounds2D();
        if (!box.isEmpty()) {
            text.add(new Ink.Letter("", box, rgb(getGraphicsState().getNonStrokingColor())));
        }
    }

    private static int rgb(PDColor colour) throws IOException {
        return colour.toRGB();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        // Only the master may have pictures, and ours has none.
    }

    @Override
    public void clip(int windingRule) {
        // What is drawn stays within its own box.
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(windingRule);
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(windingRule);
        stroke();
        path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("gradients are not for these pages");
    }

    private void fill(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        if (getGraphicsState().getNonStrokeAlphaConstant() > 0) {
            inks.add(new Ink.Fill(new GeneralPath(path), rgb(getGraphicsState().getNonStrokingColor())));
        }
    }

    private void stroke() throws IOException {
        float width = transformWidth(getGraphicsState().getLineWidth());
        Shape band = new BasicStroke(width).createStrokedShape(path);
        inks.add(new Ink.Line(along(path), band, rgb(getGraphicsState().getStrokingColor()), width));
    }

    /** Points no farther apart than a step. */
    private static List<Point2D> along(Shape shape) {
        List<Point2D> points = new ArrayList<>();
        double[] at = new double[6];
        Point2D from = new Point2D.Double();
        for (PathIterator it = new FlatteningPathIterator(shape.getPathIterator(null), 0.5); !it.isDone(); it.next()) {
            Point2D to = it.currentSegment(at) == PathIterator.SEG_CLOSE ? from : new Point2D.Double(at[0], at[1]);
            if (it.currentSegment(at) == PathIterator.SEG_LINETO) {
                int steps = (int) Math.ceil(from.distance(to) / STEP);
                for (int step = 0; step < steps; step++) {
                    double share = (step + 0.5) / steps;
                    points.add(new Point2D.Double(
                            from.getX() + share * (to.getX() - from.getX()),
                            from.getY() + share * (to.getY() - from.getY())));
                }
            }
            from = to;
        }
        return points;
    }
}
