package se.hsnreport.render.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.hsnreport.document.Deck;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;
import se.hsnreport.render.xlsx.Cell.Kind;
import se.hsnreport.render.xlsx.Sheet.Link;

/** The sheets of a deck: what there is, then one for each slide that shows figures. */
final class Sheets {
    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>(Set.of(SlideSheet.CONTENTS.toLowerCase(Locale.ROOT)));
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<List<Cell>> contents = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Sheets() {}

    static List<Sheet> of(Deck deck) {
        return new Sheets().all(deck);
    }

    private List<Sheet> all(Deck deck) {
        contents.add(List.of(Cell.of(deck.about().title(), Kind.TITLE)));
        contents.add(List.of(Cell.of(deck.about().author(), Kind.PLAIN)));
        contents.add(List.of(Cell.of("Blad", Kind.HEAD), Cell.of("Bild", Kind.HEAD), Cell.of("Källa", Kind.HEAD)));
        deck.slides().stream().filter(slide -> !slide.figures().isEmpty()).forEach(this::add);
        sheets.add(0, new Sheet(SlideSheet.CONTENTS, contents, Optional.of(3), links));
        return sheets;
    }

    private void add(Slide slide) {
        String name = name(slide.id());
        sheets.add(SlideSheet.of(slide, name));
        contents.add(List.of(
                Cell.of(name, Kind.LINK),
                Cell.of(Run.text(slide.title()), Kind.PLAIN),
                Cell.of(slide.source(), Kind.PLAIN)));
        links.add(new Link("A" + contents.size(), name));
    }

    /** Names of sheets are short, lack some signs, and are the same when only their case differs. */
    private String name(String id) {
        String legal = id.replaceAll("[\\[\\]:*?/\\\\']", "-");
        String name = cut(legal, LONGEST);
        for (int copy = 2; !used.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = "-" + copy;
            name = cut(legal, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
