package se.hsnreport.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.ChartSpec.Axis;
import se.hsnreport.document.ChartSpec.Bar;
import se.hsnreport.document.ChartSpec.Emphasis;
import se.hsnreport.document.ChartSpec.Point;
import se.hsnreport.document.ChartSpec.Series;
import se.hsnreport.document.ChartSpec.Tick;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Image;
import se.hsnreport.document.Palette;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Run;
import se.hsnreport.document.ShownFigure;
import se.hsnreport.document.Slide;
import se.hsnreport.document.Table.Align;
import se.hsnreport.document.Tone;
import se.hsnreport.document.TypeScale;
import se.hsnreport.figure.Figure;
import se.hsnreport.figure.Month;
import se.hsnreport.figure.Trail;
import se.hsnreport.figure.Unit;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.Item.ChartItem;
import se.hsnreport.layout.Item.GridCell;
import se.hsnreport.layout.Item.GridRow;
import se.hsnreport.layout.Item.Line;
import se.hsnreport.layout.Item.Lines;
import se.hsnreport.layout.Item.Role;
import se.hsnreport.layout.Item.RowLook;
import se.hsnreport.layout.Item.TableGrid;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.layout.Typeface;
import se.hsnreport.master.Box;
import se.hsnreport.master.Content;
import se.hsnreport.master.Decoration;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.Placeholder.Anchor;
import se.hsnreport.master.Placeholder.Insets;
import se.hsnreport.master.Placeholder.Kind;
import se.hsnreport.master.Placeholder.TextStyle;
import se.hsnreport.master.SlideLayout;
import se.hsnreport.master.Theme;

/** A small deck, laid out by hand, that holds one of everything that renderers can meet. */
public final class SampleDeck {
    /** No-break space. */
    private static final String NBSP = "\u00a0";

    private static final String MINUS = "\u2212";
    private static final long IN = 914_400;
    private static final long WIDTH = 12_192_000;
    private static final long HEIGHT = 6_858_000;

    private static final Placeholder COVER =
            place("Rubrik", Kind.CENTERED_TITLE, box(0.9, 2.4, 11.5, 1.4), style(40, true, "lt1", Anchor.BOTTOM));
    private static final Placeholder COVER_SUB =
            place("Underrubrik", Kind.SUBTITLE, box(0.9, 3.9, 11.5, 1.2), style(20, false, "lt1", Anchor.TOP));
    private static final Placeholder TITLE =
            place("Rubrik", Kind.TITLE, box(0.55, 0.4, 12.23, 0.65), style(28, true, "dk1", Anchor.BOTTOM));
    private static final Placeholder SUB =
            place("Underrubrik", Kind.BODY, box(0.55, 1.05, 12.23, 0.35), style(14, false, "dk2", Anchor.TOP));
    private static final Placeholder CONTENT =
            place("Innehåll", Kind.OBJECT, box(0.55, 1.6, 12.23, 5.15), style(20, false, "dk1", Anchor.TOP));
    private static final Placeholder SOURCE =
            place("Källa", Kind.BODY, box(0.55, 6.95, 6.0, 0.3), style(10, false, "dk2", Anchor.MIDDLE));
    private static final Placeholder FOOT = new Placeholder(
            "Sidfot",
            Kind.FOOTER,
            OptionalInt.of(11),
            box(6.6, 6.95, 4.6, 0.3),
            new TextStyle(1000, false, "dk2", Placeholder.Align.CENTER, Anchor.MIDDLE, none(), "Arial"));
    private static final Placeholder NUMBER = new Placeholder(
            "Sidnummer",
            Kind.SLIDE_NUMBER,
            OptionalInt.of(12),
            box(11.58, 6.95, 1.2, 0.3),
            new TextStyle(1000, false, "dk2", Placeholder.Align.RIGHT, Anchor.MIDDLE, none(), "Arial"));

    private static final SlideLayout COVER_LAYOUT = new SlideLayout(
            "Titel",
            "/ppt/slideLayouts/slideLayout1.xml",
            List.of(COVER, COVER_SUB),
            OptionalInt.of(0x005F73),
            List.of(new Decoration.Area(box(0.9, 3.82, 1.2, 0.04), 0x94D2BD)));
    private static final SlideLayout PAGE_LAYOUT = new SlideLayout(
            "Rubrik och innehåll",
            "/ppt/slideLayouts/slideLayout2.xml",
            List.of(TITLE, SUB, CONTENT, SOURCE, FOOT, NUMBER),
            OptionalInt.empty(),
            List.of(
                    new Decoration.Area(box(0, 0, 13.3334, 0.12), 0x005F73),
                    new Decoration.Image(box(12.3, 0.3, 0.48, 0.48), "/ppt/media/logo.png"),
                    new Decoration.Image(box(0, 0, 1, 1), "/ppt/media/old.emf"),
                    new Decoration.Rule(box(0.55, 6.88, 12.23, 0), 0xCBD2D9, 9_525)));

    private SampleDeck() {}

    /** The whole deck: a cover, a table, bullets, lines, bars. */
    public static LaidOutDeck deck() {
        return of(
                new Draft(
                        "titel", COVER_LAYOUT, "Hälso- och sjukvårdsnämnden", "Månadsrapport februari 2024", List.of()),
                new Draft(
                        "budgetavvikelse",
                        PAGE_LAYOUT,
                        "Budgetavvikelse ack februari 2024: " + MINUS + "166" + NBSP + "mkr",
                        "Hälso- och sjukvårdsnämnden · mkr · januari–februari 2024 · preliminär",
                        List.of(table())),
                new Draft(
                        "kommentarer",
                        PAGE_LAYOUT,
                        "Kostnaderna är högre än budget i alla områden",
                        "Kommentarer till utfallet",
                        List.of(bullets())),
                new Draft(
                        "prognos",
                        PAGE_LAYOUT,
                        "Avvikelsen växer fortare än förra året",
                        "Ackumulerad avvikelse · mkr · januari–december",
                        List.of(chart(lines()))),
                new Draft(
                        "nettokostnader-omrade",
                        PAGE_LAYOUT,
                        "Tre av fem områden går med underskott",
                        "Ackumulerad avvikelse per område · mkr",
                        List.of(chart(bars()))));
    }

    /** A deck of one page with this chart. */
    public static LaidOutDeck deck(ChartSpec spec) {
        return of(new Draft("diagram", PAGE_LAYOUT, "Ett diagram", "Underrubrik", List.of(chart(spec))));
    }

    /** A deck of one page with this picture of the user's. */
    public static LaidOutDeck deck(Image image) {
        Item.PictureItem item = new Item.PictureItem(CONTENT, CONTENT.box(), image, "En bild av ett hus.");
        return of(new Draft("bild", PAGE_LAYOUT, "En bild", "Underrubrik", List.of(item)));
    }

    /** A picture in pixels, its file made by the JDK. */
    public static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** The first chart of a deck. */
    public static ChartItem chart(LaidOutDeck deck) {
        return deck.pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(ChartItem.class::isInstance)
                .map(ChartItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** This year with a gap and preliminary values, last year, older years, a budget and a forecast. */
    public static ChartSpec lines() {
        List<String> months =
                List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
        Axis axis = new Axis(
                "mkr",
                List.of(tick(-600), tick(-500), tick(-400), tick(-300), tick(-200), tick(-100), tick(0), tick(100)));
        return new ChartSpec.Lines(
                axis,
                months,
                List.of(
                        series("2021", Emphasis.QUIET, "8 20 35 41 30 22 60 75 50 20 8 -12"),
                        series("2022", Emphasis.QUIET, "-5 -18 -40 -46 -70 -82 -60 -65 -90 -110 -128 -140"),
                        series("2023", Emphasis.COMPARED, "-38 -90= -121 -160 -210 -248 - - -290 -318 -335 -352="),
                        series("Budget 2024", Emphasis.BUDGET, "-5 -10 -15 -20 -30 -40 -45 -50 -45 -35 -20 -10"),
                        series(
                                "Prognos",
                                Emphasis.FORECAST,
                                "- -166 -215 -260 -300 -338 -350 -365 -420 -485 -540 -600="),
                        series("2024", Emphasis.MAIN, "-71 -166? - - - - - - - - - -")));
    }

    /** A line that ends early, near the axis and another line. */
    public static ChartSpec startedLines() {
        return new ChartSpec.Lines(
                new Axis("mkr", List.of(tick(-600), tick(-400), tick(-200), tick(0))),
                List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
                List.of(
                        series(
                                "2023",
                                Emphasis.COMPARED,
                                "-45 -100 -130 -160 -190 -220 -240 -260 -290 -320 -355 -395="),
                        series(
                                "Prognos",
                                Emphasis.FORECAST,
                                "- -166 -210 -253 -296 -340 -383 -426 -470 -513 -556 -600="),
                        series("2024", Emphasis.MAIN, "-80 -166= - - - - - - - - - -")));
    }

    /** Lines that end close to each other, with long names, over more months than there is room to name. */
    public static ChartSpec crowdedLines() {
        List<String> months = IntStream.range(0, 63)
                .mapToObj(
                        i -> i % 12 == 0 ? "jan " + (2019 + i / 12) : i % 12 == 1 ? "februari " + (2019 + i / 12) : "")
                .toList();
        return new ChartSpec.Lines(
                new Axis(
                        "Procent av förstabesök inom 90 dagar",
                        List.of(tick(0), tick(25), tick(50), tick(75), tick(100))),
                months,
                List.of(
                        wave("Västra sjukvårdsregionen", Emphasis.QUIET, 70),
                        wave("Södra sjukvårdsregionen", Emphasis.QUIET, 71),
                        wave("Riket", Emphasis.COMPARED, 72),
                        wave("Mål", Emphasis.BUDGET, 73),
                        wave("Region Exempel", Emphasis.MAIN, 74)));
    }

    private static Series wave(String label, Emphasis emphasis, int level) {
        String points = IntStream.range(0, 63)
                .mapToObj(i -> String.valueOf(level + (i * level) % 9) + (i == 62 || i == 40 ? "=" : ""))
                .collect(Collectors.joining(" "));
        return series(label, emphasis, points);
    }

    /** As many bars as there are regions, all longer than nothing, one with a long name. */
    public static ChartSpec manyBars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            Emphasis emphasis = i == 4 ? Emphasis.MAIN : i == 9 ? Emphasis.COMPARED : Emphasis.QUIET;
            String name =
                    i == 7 ? "Västra Götalandsregionen med Kungsbacka och Varberg inräknade" : "Region " + (i + 1);
            bars.add(bar(name, emphasis, 98 - 3 * i));
        }
        return new ChartSpec.Bars(
                new Axis("Procent inom 3 dagar", List.of(tick(0), tick(25), tick(50), tick(75), tick(100))), bars);
    }

    /** Bars that all go left of zero. */
    public static ChartSpec negativeBars() {
        return new ChartSpec.Bars(
                new Axis("tkr", List.of(tick(-200), tick(-100), tick(0))),
                List.of(
                        bar("Närsjukvård", Emphasis.MAIN, -200),
                        bar("Budget", Emphasis.BUDGET, -150),
                        bar("Prognos", Emphasis.FORECAST, -3)));
    }

    /** Bars on both sides of zero. */
    public static ChartSpec bars() {
        Axis axis = new Axis("mkr", List.of(tick(-100), tick(-75), tick(-50), tick(-25), tick(0), tick(25)));
        return new ChartSpec.Bars(
                axis,
                List.of(
                        bar("24 Närsjukvård Umeå", Emphasis.MAIN, -94),
                        bar("26 Medicincentrum och akutsjukvård", Emphasis.MAIN, -61),
                        bar("21 Förvaltningsövergripande", Emphasis.MAIN, 12),
                        bar("28 Tandvård", Emphasis.MAIN, 0),
                        bar("22 Primärvård", Emphasis.MAIN, -23)));
    }

    /** A point: {@code -} for none, {@code =} after it for a label, {@code ?} for a label of a preliminary value. */
    public static Series series(String label, Emphasis emphasis, String points) {
        return new Series(
                label,
                emphasis,
                Arrays.stream(points.split(" ")).map(SampleDeck::point).toList());
    }

    private static Point point(String text) {
        if (text.equals("-")) {
            return new Point(Optional.empty(), "", Optional.empty());
        }
        boolean preliminary = text.endsWith("?");
        boolean labelled = preliminary || text.endsWith("=");
        BigDecimal value = new BigDecimal(labelled ? text.substring(0, text.length() - 1) : text);
        Figure figure = new Figure.Value(value, Unit.KR, Trail.NONE, preliminary);
        return new Point(
                Optional.of(value),
                labelled ? number(value) : "",
                Optional.of(new ShownFigure("prognos", "r", "c", figure, Optional.empty(), Optional.empty())));
    }

    public static Bar bar(String label, Emphasis emphasis, int value) {
        return new Bar(label, emphasis, point(value + "="));
    }

    public static Tick tick(int value) {
        return new Tick(BigDecimal.valueOf(value), number(BigDecimal.valueOf(value)));
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace("-", MINUS);
    }

    private static TableItem table() {
        long[] widths = {4 * IN, IN + IN / 5, IN + IN / 5, IN + IN / 5, IN + IN / 5, IN + IN / 5};
        List<GridRow> rows = List.of(
                new GridRow(
                        RowLook.HEAD_GROUP,
                        row(0),
                        0,
                        List.of(
                                cell("", 1, Align.LEFT, true),
                                cell("Januari–februari", 4, Align.CENTER, true),
                                cell("Helår", 1, Align.CENTER, true))),
                row(RowLook.HEAD, 0, "Resultatrad", "Utfall 2023", "Utfall", "Budget", "Avvikelse", "Budget"),
                heading(0, "Intäkter"),
                row(RowLook.ITEM, 0, "Patientintäkter", "49", "53", "56", "−3", "304"),
                row(RowLook.ITEM, 0, "Vårdintäkter inkl. lab och röntgen", "296", "283", "271", "12", "1 798"),
                row(RowLook.SUM, 0, "Summa intäkter", "345", "336", "327", "9", "2 102"),
                heading(101_600, "Kostnader"),
                row(RowLook.ITEM, 0, "Personal", "−1 245", "−1 354", "−1 253", "−101", "−7 080"),
                row(RowLook.ITEM, 0, "Utomlänsvård", "−47", "−62", "−46", "−17", "–"),
                row(RowLook.SUM, 0, "Summa kostnader", "−1 292", "−1 416", "−1 299", "−118", "−7 080"),
                row(
                        RowLook.TOTAL,
                        101_600,
                        "Verksamhetens nettokostnader",
                        "−947",
                        "−1 080",
                        "−972",
                        "−109",
                        "−4 978"));
        List<Long> columns = Arrays.stream(widths).boxed().toList();
        long height = rows.stream().mapToLong(GridRow::height).sum();
        Box box = new Box(
                CONTENT.box().x(),
                CONTENT.box().y(),
                columns.stream().mapToLong(w -> w).sum(),
                height);
        return new TableItem(
                CONTENT, box, new TableGrid("Resultaträkning i mkr", columns, rows, 2, 1200, 1440, 76_200));
    }

    private static long row(long gap) {
        return 1440 * 127 + 76_200 + gap;
    }

    private static GridRow row(RowLook look, long gap, String... texts) {
        boolean heavy = look != RowLook.ITEM;
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].replace(" ", i == 0 ? " " : NBSP);
            boolean scope = i == 0 && look != RowLook.HEAD;
            cells.add(new GridCell(
                    text.isEmpty() ? List.of() : List.of(text),
                    1,
                    i == 0 ? Align.LEFT : Align.RIGHT,
                    heavy || i == 4,
                    scope,
                    Tone.INK));
        }
        return new GridRow(look, row(gap), gap, cells);
    }

    private static GridRow heading(long gap, String text) {
        return new GridRow(
                RowLook.HEADING,
                row(gap),
                gap,
                List.of(new GridCell(List.of(text), 6, Align.LEFT, true, true, Tone.INK)));
    }

    private static GridCell cell(String text, int span, Align align, boolean bold) {
        return new GridCell(text.isEmpty() ? List.of() : List.of(text), span, align, bold, false, Tone.INK);
    }

    private static TextItem bullets() {
        return new TextItem(
                CONTENT,
                CONTENT.box(),
                Role.BODY,
                List.of(
                        lines(
                                Paragraph.Style.LEAD,
                                2000,
                                List.of(List.of(new Run("Det här drar mest", true, false, Optional.empty())))),
                        lines(
                                Paragraph.Style.BULLET,
                                2000,
                                List.of(
                                        List.of(Run.of(
                                                "Personalkostnader " + MINUS + "101" + NBSP + "mkr: inhyrd personal")),
                                        List.of(Run.of("och obesatta tjänster under jul och nyår")))),
                        lines(
                                Paragraph.Style.SUB_BULLET,
                                1800,
                                List.of(List.of(
                                        Run.of("varav "),
                                        new Run("inhyrd personal", true, false, Optional.empty()),
                                        Run.of(" ≥ 40 %, "),
                                        new Run("se bilaga", false, true, Optional.empty())))),
                        lines(
                                Paragraph.Style.SUB_BULLET,
                                1800,
                                List.of(List.of(Run.of("▲ bättre, ▼ sämre än förra året")))),
                        lines(
                                Paragraph.Style.BULLET,
                                2000,
                                List.of(List.of(Run.of("Utomlänsvård " + MINUS + "17 mkr")))),
                        lines(
                                Paragraph.Style.BODY,
                                2000,
                                List.of(List.of(Run.of("Åtgärdsplaner är beslutade. É é Ö Ä ö ä å")))),
                        lines(Paragraph.Style.NOTE, 1400, List.of(List.of(Run.of("Exkl. käkkirurgi."))))));
    }

    private static Lines lines(Paragraph.Style style, int size, List<List<Run>> lines) {
        List<Run> all = lines.stream().flatMap(List::stream).toList();
        long indent = switch (style) {
            case BULLET -> 228_600;
            case SUB_BULLET -> 457_200;
            default -> 0;
        };
        return new Lines(
                new Paragraph(style, all),
                size,
                size * 6 / 5,
                size / 2,
                indent,
                lines.stream().map(runs -> new Line(runs, width(runs, size))).toList());
    }

    private static long width(List<Run> runs, int size) {
        return runs.stream()
                .mapToLong(r -> Typeface.of(r.bold(), r.italic()).width(r.text(), size))
                .sum();
    }

    private static ChartItem chart(ChartSpec spec) {
        return new ChartItem(
                CONTENT, CONTENT.box(), spec, "Diagram: avvikelsen i februari är −166 mkr, förra året −90 mkr.");
    }

    private record Draft(String id, SlideLayout layout, String title, String subtitle, List<Item> content) {}

    private static LaidOutDeck of(Draft... drafts) {
        List<Page> pages = new ArrayList<>();
        for (Draft draft : drafts) {
            pages.add(page(draft, pages.size() + 1));
        }
        return new LaidOutDeck(
                new Deck(
                        "hsn",
                        Month.parse("2024-02").orElseThrow(),
                        new Deck.About(
                                "Månadsrapport februari 2024",
                                "Ekonomi & produktion <preliminär>",
                                "Region Exempel",
                                "sv-SE",
                                "forts."),
                        LocalDate.of(2024, 3, 27),
                        "Hälso- och sjukvårdsnämnden · februari 2024",
                        new Deck.Look(
                                palette(),
                                new TypeScale(12, 12, 10, 12, 24, 18),
                                new Deck.PlaceholderNames("Underrubrik", "Källa")),
                        pages.stream().map(Page::slide).toList()),
                new Master(
                        new Content(file(), "master.pptx"), WIDTH, HEIGHT, theme(), List.of(COVER_LAYOUT, PAGE_LAYOUT)),
                pages);
    }

    private static Page page(Draft draft, int number) {
        boolean cover = draft.layout().equals(COVER_LAYOUT);
        List<Item> items = new ArrayList<>();
        items.add(text(cover ? COVER : TITLE, Role.TITLE, draft.title()));
        items.add(text(cover ? COVER_SUB : SUB, Role.SUBTITLE, draft.subtitle()));
        items.addAll(draft.content());
        if (!cover) {
            items.add(text(SOURCE, Role.SOURCE, "Källa: redovisningen 2024-03-12"));
            items.add(text(FOOT, Role.FOOT, "Hälso- och sjukvårdsnämnden · februari 2024"));
            items.add(text(NUMBER, Role.PAGE_NUMBER, String.valueOf(number)));
        }
        Slide slide = new Slide(
                draft.id(),
                draft.layout().name(),
                List.of(Run.of(draft.title())),
                List.of(Run.of(draft.subtitle())),
                List.of(),
                "Källa: redovisningen 2024-03-12",
                List.of("Talarstöd."));
        return new Page(number, slide, 1, draft.layout(), draft.title(), items);
    }

    private static TextItem text(Placeholder place, Role role, String text) {
        int size = place.style().size();
        List<Run> runs = List.of(Run.of(text));
        long width = Typeface.of(place.style().bold(), false).width(text, size);
        Lines lines = new Lines(
                new Paragraph(Paragraph.Style.BODY, runs), size, size * 6 / 5, 0, 0, List.of(new Line(runs, width)));
        return new TextItem(place, place.box(), role, List.of(lines));
    }

    /** A package that holds only a logo: a disc on a clear ground. */
    private static byte[] file() {
        BufferedImage logo = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = logo.createGraphics();
        g.setColor(new Color(0x0A9396));
        g.fillOval(0, 0, 64, 64);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ppt/media/logo.png"));
            ImageIO.write(logo, "png", zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Palette palette() {
        Map<Tone, String> slots = new EnumMap<>(Tone.class);
        slots.put(Tone.INK, "dk1");
        slots.put(Tone.QUIET, "dk2");
        slots.put(Tone.RULE, "lt2");
        slots.put(Tone.PAPER, "lt1");
        slots.put(Tone.LEAD, "accent1");
        slots.put(Tone.SECOND, "accent2");
        slots.put(Tone.THIRD, "accent3");
        slots.put(Tone.FOURTH, "accent4");
        slots.put(Tone.GOOD, "accent5");
        slots.put(Tone.BAD, "accent6");
        return new Palette(slots);
    }

    private static Theme theme() {
        return new Theme(
                Map.of(
                        "dk1", "1F2933", "lt1", "FFFFFF", "dk2", "52606D", "lt2", "CBD2D9", "accent1", "005F73",
                        "accent2", "CA6702", "accent3", "6A4C93", "accent4", "0A9396", "accent5", "1B7F4B", "accent6",
                        "AE2012"),
                "Arial",
                "Arial");
    }

    private static Placeholder place(String name, Kind kind, Box box, TextStyle style) {
        boolean title = kind == Kind.TITLE || kind == Kind.CENTERED_TITLE;
        return new Placeholder(
                name,
                kind,
                title ? OptionalInt.empty() : OptionalInt.of(1 + Math.abs(name.hashCode() % 9)),
                box,
                style);
    }

    private static TextStyle style(int points, boolean bold, String colour, Anchor anchor) {
        return new TextStyle(points * 100, bold, colour, Placeholder.Align.LEFT, anchor, none(), "Arial");
    }

    private static Insets none() {
        return new Insets(0, 0, 0, 0);
    }

    private static Box box(double x, double y, double width, double height) {
        return new Box((long) (x * IN), (long) (y * IN), (long) (width * IN), (long) (height * IN));
    }
}
