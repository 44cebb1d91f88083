package se.hsnreport.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.hsnreport.document.Run;
import se.hsnreport.document.Slide;

/** Gives every page of a deck a title that no other has. */
final class Titles {
    private final String continued;
    private final Set<String> used = new HashSet<>();

    /**
     * No titles yet.
     *
     * @param continued the word for a title that goes on, such as {@code forts.}
     */
    Titles(String continued) {
        this.continued = continued;
    }

    /** The titles of a slide's pages: its own, then with the part's number; a slide without one goes by its id. */
    List<List<Run>> of(Slide slide, int pages) {
        List<Run> own = Run.text(slide.title()).isBlank() ? List.of(Run.of(slide.id())) : slide.title();
        List<List<Run>> titles = new ArrayList<>();
        for (int part = 1; part <= pages; part++) {
            String suffix = unique(Run.text(own), part == 1 ? "" : suffix(part, pages));
            List<Run> title = new ArrayList<>(own);
            if (!suffix.isEmpty()) {
                title.add(Run.of(suffix));
            }
            titles.add(title);
        }
        return titles;
    }

    private String suffix(int part, int pages) {
        return " (" + continued + "\u00a0" + part + "/" + pages + ")";
    }

    private String unique(String title, String suffix) {
        String unique = suffix;
        for (int copy = 2; !used.add(title + unique); copy++) {
            unique = suffix + " (" + copy + ")";
        }
        return unique;
    }
}
