package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hsnreport.document.Slide;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.master.Box;
import se.hsnreport.master.Master;
import se.hsnreport.master.Placeholder;
import se.hsnreport.master.SlideLayout;

/**
 * Texts and tables that their places do not hold. One or two are too long; where more do not go in, it is the place
 * that is too small, and that is told once.
 */
final class Overfull {
    private static final int TOO_LONG = 2;

    private final Map<Spot, List<Text>> texts = new LinkedHashMap<>();

    /** A place of a layout. */
    private record Spot(String layout, String place, Box box) {}

    private record Text(String slide, String text) {}

    void add(Slide slide, SlideLayout layout, Placeholder place, String text) {
        Spot spot = new Spot(layout.name(), place.name(), place.box());
        texts.computeIfAbsent(spot, none -> new ArrayList<>()).add(new Text(slide.id(), text));
    }

    /** A finding for each text or each place; none when everything found its room. */
    void tell(Master master, Findings findings) {
        texts.forEach((spot, all) -> {
            List<String> slides = all.stream().map(Text::slide).distinct().toList();
            if (slides.size() <= TOO_LONG) {
                all.forEach(text -> findings.add(
                        Code.TEXT_TOO_LONG, Place.of(text.slide()), text.text(), spot.place(), spot.layout()));
            } else {
                findings.add(
                        Code.PLACE_TOO_SMALL,
                        Place.of(master.file().name()),
                        spot.place(),
                        spot.layout(),
                        spot.box().width() / Box.POINT,
                        spot.box().height() / Box.POINT,
                        slides.size(),
                        slides.stream().collect(Collectors.joining(", ")));
            }
        });
    }
}
