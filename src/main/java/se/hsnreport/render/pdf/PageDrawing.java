package se.hsnreport.render.pdf;

import java.awt.Color;
import java.io.IOException;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.Item.PictureItem;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.layout.Page;
import se.hsnreport.master.Box;
import se.hsnreport.master.Decoration;

/** Draws pages: what the master has behind the slide, then the items in reading order. */
final class PageDrawing {
    private final Pen pen;
    private final Pictures pictures;
    private final TextDrawing texts;
    private final TableDrawing tables;
    private final ChartFigure charts;
    private final PictureFigure figures;

    PageDrawing(Pen pen) {
        this.pen = pen;
        this.pictures = new Pictures(pen);
        this.texts = new TextDrawing(pen);
        this.tables = new TableDrawing(pen);
        this.charts = new ChartFigure(pen);
        this.figures = new PictureFigure(pen);
    }

    void draw(Page page) throws IOException {
        if (page.number() == 1 || !pen.deck().flows()) {
            pen.structure().beginPage();
        }
        pen.links().arrive(page);
        page.layout()
                .background()
                .ifPresent(rgb -> pen.decoration("Background", () -> pen.area(paper(), new Color(rgb))));
        for (Decoration decoration : page.layout().decorations()) {
            draw(decoration);
        }
        for (Item item : page.items()) {
            draw(item);
        }
    }

    private Box paper() {
        return new Box(0, 0, pen.deck().master().width(), pen.deck().master().height());
    }

    private void draw(Decoration decoration) throws IOException {
        if (decoration instanceof Decoration.Area area) {
            pen.decoration("Background", () -> pen.area(area.box(), new Color(area.rgb())));
        } else if (decoration instanceof Decoration.Rule rule) {
            pen.decoration("Background", () -> pen.rule(rule.box(), new Color(rule.rgb()), Pen.points(rule.width())));
        } else if (decoration instanceof Decoration.Image image) {
            pictures.draw(image);
        }
    }

    private void draw(Item item) throws IOException {
        if (item instanceof TextItem text) {
            texts.draw(text);
        } else if (item instanceof TableItem table) {
            tables.draw(table);
        } else if (item instanceof ChartItem chart) {
            charts.draw(chart);
        } else if (item instanceof PictureItem picture) {
            figures.draw(picture);
        }
    }
}
