package se.hsnreport.render.pptx;

import static se.hsnreport.render.pptx.DeckFixture.lines;
import static se.hsnreport.render.pptx.DeckFixture.small;
import static se.hsnreport.render.pptx.DeckFixture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.hsnreport.document.ChartSpec;
import se.hsnreport.document.Paragraph;
import se.hsnreport.document.Paragraph.Style;
import se.hsnreport.document.Run;
import se.hsnreport.layout.Item;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.render.ChartSamples;
import se.hsnreport.render.editable.PresentationCharts;

/** The decks that the tests render. */
final class Decks {
    private static final long WIDE = 11_186_160;
    private static final long NARROW = 7_863_840;
    private static final long HALF = 5_440_680;
    private static final String LINE = "Hälso- och sjukvård · mkr · januari–februari 2024 · preliminär";

    private Decks() {}

    static byte[] bytes(LaidOutDeck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxRenderer(new Charts()).render(deck, out);
        return out.toByteArray();
    }

    /** With charts that can be edited. */
    static byte[] editable(LaidOutDeck deck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxRenderer(new PresentationCharts()).render(deck, out);
        return out.toByteArray();
    }

    /** A page for each kind of chart with everything that can stand on it. */
    static LaidOutDeck charts() {
        return charts(List.copyOf(ChartSamples.all().values()));
    }

    static LaidOutDeck charts(List<ChartSpec> specs) {
        DeckFixture deck = DeckFixture.on("hsn");
        for (int i = 0; i < specs.size(); i++) {
            deck.page("Diagram", "Diagram " + i, new DeckFixture.Chart("Innehåll", specs.get(i), "Ett diagram."));
        }
        return deck.deck();
    }

    /** One page of every layout. */
    static LaidOutDeck hsn() {
        return DeckFixture.on("hsn")
                .page(
                        "Titel",
                        "Hälso- och sjukvårdsnämnden",
                        List.of("Hälsa välkommen.", "Rätta siffror & <tecken>."),
                        small("Underrubrik", "Resultatuppföljning februari 2024", 2400),
                        small("Datum", "Nämndens möte 27 mars 2024", 1600))
                .page("Avsnitt", "Ekonomi", list())
                .page(
                        "Tabell",
                        "Budgetavvikelse ack februari 2024: −166 mkr",
                        small("Underrubrik", LINE, 1400),
                        new DeckFixture.Grid("Innehåll", Tables.statement(WIDE)),
                        source(),
                        foot())
                .page(
                        "Tabell och punkter",
                        "Nettokostnaden är 166 mkr över budget",
                        small("Underrubrik", LINE, 1400),
                        new DeckFixture.Grid("Innehåll", Tables.statement(NARROW)),
                        points(),
                        source(),
                        foot())
                .page(
                        "Diagram",
                        "Utfall och budget, R12",
                        small("Underrubrik", LINE, 1400),
                        chart("Innehåll"),
                        source(),
                        foot())
                .page(
                        "Diagram och punkter",
                        "Utomlänsvården ökar med 17 mkr",
                        small("Underrubrik", LINE, 1400),
                        chart("Innehåll"),
                        points(),
                        source(),
                        foot())
                .page(
                        "Två diagram",
                        "Vårdplatser och vårddagar",
                        small("Underrubrik", LINE, 1400),
                        chart("Vänster"),
                        chart("Höger"),
                        source(),
                        foot())
                .page(
                        "Tabell och diagram",
                        "Avvikelse per område, en lång rubrik som tar två rader för att visa hur den står när den bryts över raden",
                        small("Underrubrik", LINE, 1400),
                        new DeckFixture.Grid("Vänster", Tables.statement(HALF)),
                        chart("Höger"),
                        source(),
                        foot())
                .page("Text", "Rapportplan", small("Underrubrik", LINE, 1400), body(), source(), foot())
                .deck();
    }

    /** The invented organisation's layouts. */
    static LaidOutDeck minimal() {
        return DeckFixture.on("minimal")
                .page(
                        "Framsida",
                        "Kommunalförbundet Fjällbygden",
                        small("Undertitel", "Månadsrapport februari 2024", 2000),
                        small("Dag", "27 mars 2024", 1400))
                .page(
                        "Kapitel",
                        "Ekonomi",
                        text("Sidor", lines(Style.BULLET, "Resultat", 1800), lines(Style.BULLET, "Prognos", 1800)))
                .page(
                        "Sida med tabell",
                        "Resultat",
                        small("Underrad", LINE, 1200),
                        new DeckFixture.Grid("Yta", Tables.statement(8_229_600)),
                        small("Fot", "Februari 2024", 1000))
                .page(
                        "Sida med tabell och text",
                        "Resultat med text",
                        small("Underrad", LINE, 1200),
                        new DeckFixture.Grid("Yta", Tables.statement(8_229_600)),
                        text("Text", lines(Style.BULLET, "En punkt", 1800)),
                        small("Källa", "Källa: huvudbok 8 mars 2024", 1000))
                .page("Sida med diagram", "Utveckling", chart("Yta"))
                .page("Sida med text", "Text", text("Text", lines(Style.BULLET, "En punkt", 1800)))
                .deck();
    }

    /** What seldom happens: a place used twice, a remark, a divided word, an empty text, a place of another kind. */
    static LaidOutDeck odd() {
        return DeckFixture.on("minimal")
                .page(
                        "Sida med tabell och text",
                        "Två gånger",
                        List.of("En anteckning"),
                        small("Underrad", " ", 1200),
                        new DeckFixture.Grid("Yta", Tables.small()),
                        text("Yta", lines(Style.NOTE, "En anmärkning under tabellen", 1000)),
                        text("Text", divided(), lines(Style.SUB_BULLET, "Under", 1600)))
                .page("Sida med tabell", "Annan sort", chart("Yta"))
                .page("Sida med diagram", "Text i fri yta", text("Yta", lines(Style.LEAD, "Rad", 1800)))
                .deck();
    }

    private static Item.Lines divided() {
        Paragraph paragraph = new Paragraph(Style.BULLET, List.of(Run.of("Hälso- och sjukvårdsnämnden")));
        List<Item.Line> broken = List.of(
                new Item.Line(List.of(Run.of("Hälso- och sjukvårds-")), 0),
                new Item.Line(List.of(new Run("nämnden", true, true, Optional.empty())), 0));
        return new Item.Lines(paragraph, 1800, 2160, 0, 228_600, broken);
    }

    private static DeckFixture.Piece list() {
        return text(
                "Innehåll",
                lines(Style.BULLET, "Budgetavvikelse", 2000),
                lines(Style.BULLET, "Ekonomi per område", 2000),
                lines(Style.SUB_BULLET, "Åtgärdsplaner", 1800));
    }

    private static DeckFixture.Piece points() {
        return text(
                "Punkter",
                lines(Style.BULLET, "Intäkter +12 mkr, höga vårdintäkter", 1800),
                lines(Style.BULLET, "Kostnader −177 mkr", 1800),
                lines(Style.SUB_BULLET, "Personalkostnader −101 mkr", 1600),
                lines(Style.SUB_BULLET, "Utomlänsvård −17 mkr", 1600));
    }

    private static DeckFixture.Piece body() {
        return text(
                "Innehåll",
                lines(Style.LEAD, "Rapporter till nämnden", 2000),
                lines(Style.BULLET, "Månadsrapport varje månad, delårsrapport i april och augusti", 2000),
                lines(Style.SUB_BULLET, "Prognos i delårsrapporterna", 1800),
                lines(Style.BODY, "Löpande text utan punkt.", 2000),
                lines(Style.NOTE, "Exklusive käkkirurgi.", 1400));
    }

    private static DeckFixture.Piece chart(String place) {
        return new DeckFixture.Chart(place, Charts.SPEC, "Linjediagram: utfall −1 261 mkr, budget −1 096 mkr.");
    }

    private static DeckFixture.Piece source() {
        return small("Källa", "Källa: huvudbok 8 mars 2024", 1000);
    }

    private static DeckFixture.Piece foot() {
        return small("Fot", "Hälso- och sjukvårdsnämnden · februari 2024", 1000);
    }
}
