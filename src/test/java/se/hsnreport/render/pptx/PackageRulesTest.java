package se.hsnreport.render.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.hsnreport.testing.FullPack;

/** What PowerPoint and people who cannot see a page ask of every file. */
class PackageRulesTest {
    private static final String OBJECTS = "p:sp p:pic p:graphicFrame p:cxnSp";

    static Stream<OpenedDeck> decks() throws IOException {
        return Stream.of(
                OpenedDeck.of(Decks.bytes(Decks.hsn())),
                OpenedDeck.of(Decks.bytes(Decks.minimal())),
                OpenedDeck.of(Decks.bytes(Decks.odd())),
                OpenedDeck.of(FullPack.of("2024-02").pptx()),
                OpenedDeck.of(FullPack.editable("2024-02").pptx()));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everySlideIsListedOnceWithAnIdOfItsOwn(OpenedDeck deck) {
        List<Element> ids = deck.elements("ppt/presentation.xml", "p:sldId");
        assertThat(ids).hasSameSizeAs(deck.slides());
        assertThat(ids)
                .extracting(e -> Long.valueOf(e.getAttribute("id")))
                .doesNotHaveDuplicates()
                .allMatch(i -> i >= 256);
        assertThat(ids)
                .extracting(e -> deck.relations("ppt/presentation.xml").get(e.getAttribute("r:id")))
                .containsExactlyInAnyOrderElementsOf(deck.slides());
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everySlideIsInOneSectionAndSectionsHaveIdsOfTheirOwn(OpenedDeck deck) {
        assertThat(deck.elements("ppt/presentation.xml", "p14:sldId"))
                .extracting(e -> e.getAttribute("id"))
                .containsExactlyElementsOf(deck.elements("ppt/presentation.xml", "p:sldId").stream()
                        .map(e -> e.getAttribute("id"))
                        .toList());
        assertThat(deck.elements("ppt/presentation.xml", "p14:section"))
                .isNotEmpty()
                .allMatch(section -> !section.getAttribute("name").isBlank())
                .extracting(e -> e.getAttribute("id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\{[0-9A-F-]{36}}"));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyRelationshipLeadsToAPartAndEveryUseHasItsRelationship(OpenedDeck deck) {
        for (String part : deck.names("ppt/.*\\.xml")) {
            assertThat(deck.relations(part).values()).as(part).allMatch(deck.parts()::containsKey);
            for (Element element : OpenedDeck.elements(deck.root(part), "*")) {
                for (String attribute : List.of("r:id", "r:embed", "r:link")) {
                    if (element.hasAttribute(attribute)) {
                        assertThat(deck.relations(part)).as(part).containsKey(element.getAttribute(attribute));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void nothingLiesInTheFileThatNothingLeadsTo(OpenedDeck deck) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("ppt/presentation.xml"));
        while (!open.isEmpty()) {
            String part = open.remove();
            if (reached.add(part)) {
                open.addAll(deck.relations(part).values());
            }
        }
        assertThat(reached).containsAll(deck.names("ppt/(?!.*_rels/).*"));
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyPartHasAContentType(OpenedDeck deck) {
        Element types = deck.root("[Content_Types].xml");
        Set<String> known = new HashSet<>();
        OpenedDeck.elements(types, "Override")
                .forEach(e -> known.add(e.getAttribute("PartName").substring(1)));
        Set<String> endings = new HashSet<>();
        OpenedDeck.elements(types, "Default").forEach(e -> endings.add(e.getAttribute("Extension")));
        assertThat(deck.names("(?!\\[).*"))
                .allMatch(p -> known.contains(p) || endings.contains(p.substring(p.lastIndexOf('.') + 1)));
        assertThat(deck.slides()).allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("decks")
    void shapesOfASlideHaveNumbersOfTheirOwn(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            assertThat(deck.elements(slide, "p:cNvPr"))
                    .as(slide)
                    .extracting(e -> e.getAttribute("id"))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everySlideHasOneTitleUnlikeAllOthersAndItComesFirst(OpenedDeck deck) {
        Set<String> titles = new HashSet<>();
        for (String slide : deck.slides()) {
            List<Element> places = deck.elements(slide, "p:ph");
            assertThat(places.stream().filter(PackageRulesTest::isTitle))
                    .as(slide)
                    .hasSize(1);
            assertThat(isTitle(places.get(0))).as(slide).isTrue();
            String title = deck.elements(slide, "p:txBody").get(0).getTextContent();
            assertThat(title).isNotBlank();
            assertThat(titles.add(title)).as(title).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void noPlaceholderIsEmptyOrFilledTwice(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            Set<String> filled = new HashSet<>();
            for (Element shape : shapes(deck, slide)) {
                for (Element place : OpenedDeck.elements(shape, "p:ph")) {
                    boolean drawn = !shape.getTagName().equals("p:sp");
                    assertThat(drawn || !shape.getTextContent().isBlank())
                            .as(slide)
                            .isTrue();
                    assertThat(filled.add(place.getAttribute("type") + place.getAttribute("idx")))
                            .as(slide)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyPictureAndTableIsDescribed(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            for (Element shape : shapes(deck, slide)) {
                if (!shape.getTagName().equals("p:sp")) {
                    assertThat(OpenedDeck.elements(shape, "p:cNvPr").get(0).getAttribute("descr"))
                            .as(slide)
                            .isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyTableRowHasAsManyCellsAsThereAreColumns(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            for (Element table : deck.elements(slide, "a:tbl")) {
                int columns = OpenedDeck.elements(table, "a:gridCol").size();
                assertThat(OpenedDeck.elements(table, "a:tr"))
                        .allMatch(row -> OpenedDeck.elements(row, "a:tc").size() == columns);
                Element properties = OpenedDeck.elements(table, "a:tblPr").get(0);
                assertThat(properties.getAttribute("firstRow")).isEqualTo("1");
                assertThat(properties.getAttribute("firstCol")).isEqualTo("1");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyCellHasABodyAndAParagraph(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            assertThat(deck.elements(slide, "a:tc")).allSatisfy(cell -> {
                Element body = OpenedDeck.children(cell).get(0);
                assertThat(OpenedDeck.children(body))
                        .extracting(Element::getTagName)
                        .containsExactly("a:bodyPr", "a:lstStyle", "a:p");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("decks")
    void everyRunSaysItsLanguageAndItsSize(OpenedDeck deck) {
        for (String slide : deck.slides()) {
            assertThat(Stream.of("a:rPr", "a:endParaRPr").flatMap(n -> deck.elements(slide, n).stream()))
                    .as(slide)
                    .isNotEmpty()
                    .allMatch(e -> e.getAttribute("lang").equals("sv-SE") && e.hasAttribute("sz"));
            assertThat(deck.elements(slide, "a:r").size()
                            + deck.elements(slide, "a:fld").size())
                    .isLessThanOrEqualTo(deck.elements(slide, "a:rPr").size());
        }
    }

    private static boolean isTitle(Element place) {
        return place.getAttribute("type").equals("title")
                || place.getAttribute("type").equals("ctrTitle");
    }

    private static List<Element> shapes(OpenedDeck deck, String slide) {
        Element tree = deck.elements(slide, "p:spTree").get(0);
        return OpenedDeck.children(tree).stream()
                .filter(e -> List.of(OBJECTS.split(" ")).contains(e.getTagName()))
                .toList();
    }
}
