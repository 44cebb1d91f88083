package se.hsnreport.layout;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.hsnreport.finding.Code;
import se.hsnreport.finding.Findings;
import se.hsnreport.finding.Place;
import se.hsnreport.layout.Item.TableItem;
import se.hsnreport.layout.Item.TextItem;
import se.hsnreport.master.Master;

/** Tells of fonts that the master names and the PDF is not set in. */
final class FontNames {
    private FontNames() {}

    /** One finding for all such fonts of a deck's pages, if there are any. */
    static void tell(Collection<Page> pages, Master master, Findings findings) {
        List<String> others = pages.stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> family(item, master))
                .distinct()
                .filter(family -> !FontWidth.isArial(family))
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            findings.add(Code.FONT_REPLACED, Place.of(master.file().name()), String.join(", ", others));
        }
    }

    private static Stream<String> family(Item item, Master master) {
        if (item instanceof TextItem) {
            return Stream.of(item.placeholder().style().font());
        }
        return item instanceof TableItem ? Stream.of(master.theme().bodyFont()) : Stream.empty();
    }
}
