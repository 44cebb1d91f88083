package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.hsnreport.document.Block;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Report;
import se.hsnreport.document.Run;
import se.hsnreport.document.Table;
import se.hsnreport.document.TypeScale;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Box;
import se.hsnreport.master.Placeholder;

/** Measures the text, tables and charts of a written report for A4 pages. */
final class ReportPieces {
    /** Type of tables and charts, in points. */
    static final TypeScale TYPE = new TypeScale(9, 9, 7, 9, 9, 9);

    /** Over and under a row's lines, in hundredths of the size: paper is read close by. */
    private static final int PADDING = 21;

    /** So many lines of a page are left for headings over a paragraph that is divided. */
    private static final int HEADED = 6;

    private static final long MM = 36_000;
    private static final long CHART = 80 * MM;
    private static final long BAR = 6 * MM;
    private static final long PICTURE = 90 * MM;

    /** What the dots before a page's number are apart from it and from the words, in EMU. */
    private static final long AIR = 2 * MM;

    private final Palette palette;
    private final Findings findings;
    private final List<Item> exhibits = new ArrayList<>();

    ReportPieces(Palette palette, Findings findings) {
        this.palette = palette;
        this.findings = findings;
    }

    /** For every exhibit how it begins. */
    List<Item> exhibits() {
        return exhibits;
    }

    /** The first page: title, lines under it, and the list of contents with pages as far as they are known. */
    List<Piece> front(Report report, Map<String, Integer> pages) {
        List<Piece> pieces = new ArrayList<>();
        Report.Words words = report.words();
        pieces.add(words(Prose.TITLE, Role.TITLE, body(words.title()), ""));
        for (List<Run> line : words.below()) {
            pieces.add(words(Prose.SUBTITLE, Role.SUBTITLE, body(line), ""));
        }
        pieces.add(words(Prose.CONTENTS_TITLE, Role.BODY, body(List.of(Run.of(words.contents()))), ""));
        for (Report.Heading heading : report.headings()) {
            pieces.add(entry(heading, pages.getOrDefault(heading.mark(), 0)));
        }
        pieces.add(new Piece.Break());
        return pieces;
    }

    List<Piece> part(Report.Part part) {
        if (part instanceof Report.Heading heading) {
            Role role = heading.level() == 1 ? Role.HEADING : Role.SUBHEADING;
            return List.of(words(Prose.heading(heading.level()), role, body(heading.runs()), heading.mark()));
        }
        if (part instanceof Report.Text text) {
            return paragraph(text.paragraph());
        }
        return exhibit((Report.Exhibit) part);
    }

    private static Paragraph body(List<Run> runs) {
        return new Paragraph(Paragraph.Style.BODY, runs);
    }

    private Piece entry(Report.Heading heading, int page) {
        Prose prose = heading.level() == 1 ? Prose.CONTENTS_1 : Prose.CONTENTS_2;
        List<Run> linked = heading.runs().stream()
                .map(run -> run.leadingTo(heading.mark()))
                .toList();
        Piece.Words words = words(prose, Role.CONTENTS, body(linked), "");
        Box box = words.item().box();
        TextItem number =
                aligned(Prose.CONTENTS_2, Role.CONTENTS_PAGE, String.valueOf(page), box, Placeholder.Align.RIGHT);
        long used = prose.indent()
                + words.item().paragraphs().get(0).lines().stream()
                        .mapToLong(Item.Line::width)
                        .max()
                        .orElse(0);
        long dot = Typeface.REGULAR.width(".", Prose.CONTENTS_2.size());
        long free = A4.width() - used - AIR - Typeface.REGULAR.width("000", Prose.CONTENTS_2.size());
        TextItem dots = aligned(
                Prose.CONTENTS_2,
                Role.LEADER,
                ".".repeat((int) Math.max(1, free / dot)),
                new Box(
                        box.x(),
                        box.y(),
                        A4.width() - Typeface.REGULAR.width("00", Prose.CONTENTS_2.size()) - AIR / 2,
                        box.height()),
                Placeholder.Align.RIGHT);
        return new Piece.Entry(words, dots, number);
    }

    /** One line of text within a box. */
    TextItem aligned(Prose prose, Role role, String text, Box box, Placeholder.Align align) {
        Placeholder place = place(prose, role.name(), box, align);
        Item.Line line = new Item.Line(
                List.of(Run.of(text)), Typeface.of(prose.bold(), false).width(text, prose.size()));
        Item.Lines lines = new Item.Lines(body(line.runs()), prose.size(), prose.lineHeight(), 0, 0, List.of(line));
        return new TextItem(place, box, role, List.of(lines));
    }

    private Piece.Words words(Prose prose, Role role, Paragraph paragraph, String mark) {
        List<Run> runs = prose.bold()
                ? paragraph.runs().stream().map(run -> run.withBold(true)).toList()
                : paragraph.runs();
        MeasuredText text = MeasuredText.of(runs, prose.bold(), FontWidth.ARIAL);
        List<Item.Line> lines = lines(text, text.lines(A4.width() - prose.indent(), prose.size()));
        return words(prose, role, new Paragraph(paragraph.style(), runs), lines, mark);
    }

    private static List<Item.Line> lines(MeasuredText text, List<MeasuredText.Span> spans) {
        return spans.stream()
                .map(span -> new Item.Line(text.runs(span), span.width()))
                .toList();
    }

    /** Whole, or in equal parts of a page each when it is longer than one; only the first bears a bullet. */
    private List<Piece> paragraph(Paragraph paragraph) {
        Prose prose = Prose.of(paragraph.style());
        int page = (int) (A4.text().height() / Sizes.emu(prose.lineHeight()));
        MeasuredText text = MeasuredText.of(paragraph.runs(), prose.bold(), FontWidth.ARIAL);
        List<MeasuredText.Span> spans = text.lines(A4.width() - prose.indent(), prose.size());
        if (spans.size() <= page) {
            return List.of(words(prose, Role.BODY, paragraph, ""));
        }
        int parts = (spans.size() + page - HEADED - 1) / (page - HEADED);
        int most = (spans.size() + parts - 1) / parts;
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < spans.size(); from += most) {
            List<MeasuredText.Span> some = spans.subList(from, Math.min(from + most, spans.size()));
            Paragraph.Style style = from == 0 ? paragraph.style() : Paragraph.Style.BODY;
            Paragraph part = new Paragraph(style, text.runs(some));
            pieces.add(words(prose, Role.BODY, part, lines(text, some), ""));
        }
        return pieces;
    }

    private Piece.Words words(Prose prose, Role role, Paragraph paragraph, List<Item.Line> lines, String mark) {
        Item.Lines set = new Item.Lines(paragraph, prose.size(), prose.lineHeight(), 0, prose.indent(), lines);
        long height = Sizes.emu((long) prose.lineHeight() * lines.size());
        Box box = new Box(A4.SIDE, 0, A4.width(), height);
        Placeholder place = place(prose, role.name(), box, Placeholder.Align.LEFT);
        return new Piece.Words(prose, new TextItem(place, box, role, List.of(set)), mark);
    }

    private Placeholder place(Prose prose, String name, Box box, Placeholder.Align align) {
        Placeholder.TextStyle style = new Placeholder.TextStyle(
                prose.size(),
                false,
                palette.slot(prose.tone()),
                align,
                Placeholder.Anchor.TOP,
                new Placeholder.Insets(0, 0, 0, 0),
                "Arial");
        return new Placeholder(name, Placeholder.Kind.BODY, OptionalInt.empty(), box, style);
    }

    private List<Piece> exhibit(Report.Exhibit exhibit) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(words(Prose.CAPTION, Role.BODY, body(exhibit.caption()), ""));
        boolean sourced = !exhibit.source().isEmpty();
        if (exhibit.block() instanceof Block.Text text) {
            text.paragraphs().forEach(p -> pieces.add(words(Prose.of(p.style()), Role.BODY, p, "")));
        } else if (exhibit.block() instanceof Block.TableBlock table) {
            List<Piece> parts = table(table.table(), exhibit.slide(), sourced);
            exhibits.add(((Piece.Exhibit) parts.get(0)).item());
            pieces.addAll(parts);
        } else {
            Item drawn = drawn(exhibit.block());
            exhibits.add(drawn);
            pieces.add(new Piece.Exhibit(drawn, sourced, false));
        }
        if (sourced) {
            pieces.add(words(Prose.SOURCE, Role.SOURCE, body(List.of(Run.of(exhibit.source()))), ""));
        }
        return pieces;
    }

    /** Whole, or in parts of a page each when it is longer than one. */
    private List<Piece> table(Table table, String slide, boolean sourced) {
        // a caption above and a source below of two lines each have room besides
        long height = A4.text().height()
                - Sizes.emu(4L * Prose.CAPTION.lineHeight() + Prose.CAPTION.after() + Prose.SOURCE.before());
        TablePager.Pages pages = TablePager.pages(table, new Room(A4.width(), height), TYPE, FontWidth.ARIAL, PADDING);
        if (!pages.fits()) {
            findings.add(Code.TABLE_TOO_WIDE, Place.of(slide), table.name());
        }
        int last = pages.grids().size() - 1;
        return IntStream.rangeClosed(0, last)
                .<Piece>mapToObj(i -> new Piece.Exhibit(item(pages.grids().get(i)), sourced && i == last, i > 0))
                .toList();
    }

    private Item item(Item.TableGrid grid) {
        long width = grid.columns().stream().mapToLong(Long::longValue).sum();
        long height = grid.rows().stream().mapToLong(Item.GridRow::height).sum();
        Box box = new Box(A4.SIDE, 0, width, height);
        return new Item.TableItem(place(Prose.BODY, "table", box, Placeholder.Align.LEFT), box, grid);
    }

    private Item drawn(Block block) {
        if (block instanceof Block.Chart chart) {
            Box box = new Box(A4.SIDE, 0, A4.width(), height(chart.chart()));
            return new Item.ChartItem(
                    place(Prose.BODY, "chart", box, Placeholder.Align.LEFT), box, chart.chart(), chart.alt());
        }
        Block.Picture picture = (Block.Picture) block;
        Box box = new Box(A4.SIDE, 0, A4.width(), PICTURE);
        return new Item.PictureItem(
                place(Prose.BODY, "picture", box, Placeholder.Align.LEFT), box, picture.image(), picture.alt());
    }

    private static long height(ChartSpec chart) {
        long most = A4.text().height() * 3 / 4;
        return chart instanceof ChartSpec.Bars bars
                ? Math.min(most, BAR * (bars.bars().size() + 3))
                : CHART;
    }
}
