package se.hsnreport.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.hsnreport.document.Slide;
import se.hsnreport.layout.LaidOutDeck;
import se.hsnreport.layout.Page;
import se.hsnreport.render.pdf.PdfRenderer;
import se.hsnreport.render.png.PagePictures;

/**
 * Pictures of a month's slides, beside where the month is published. They are drawn from the pages that a build would
 * have, so what is found is what a build finds. Where checks fail they are drawn all the same, as those of a draft.
 */
public final class Preview {
    private final Request request;
    private final Wanted wanted;
    private Map<String, String> before = Map.of();
    private Map<String, String> drawn = Map.of();

    public Preview(Request request, Wanted wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /**
     * What is to be drawn.
     *
     * @param slides ids of slides; none for all
     * @param width of a picture in pixels
     */
    public record Wanted(Set<String> slides, int width) {
        public Wanted {
            slides = Set.copyOf(slides);
        }
    }

    /** Draws. With failed checks the outcome says so, and has files nevertheless. */
    public Outcome draw() {
        before = drawn;
        Outcome built = Build.preview(request, this);
        if (built.status() != Outcome.Status.FAILED_CHECKS) {
            return built;
        }
        Outcome draft = Build.preview(request.asDraft(), this);
        return draft.status() == Outcome.Status.PREVIEWED
                ? draft.ending(Outcome.Status.FAILED_CHECKS, built.findings())
                : draft;
    }

    /** Names of the pictures that came, went or are others since the last time they were drawn; the sheet apart. */
    public List<String> changed() {
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(drawn.keySet());
        names.remove(PagePictures.SHEET);
        return names.stream()
                .filter(name -> !drawn.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
                .sorted()
                .toList();
    }

    /** Watches what the pictures are made of, from now on: data, template and master. */
    public Changes changes() {
        Request.Directories in = request.directories();
        List<Path> roots = new ArrayList<>(List.of(in.data()));
        roots.add(request.board().map(in.templates()::resolve).orElse(in.templates()));
        in.master().ifPresent(roots::add);
        return FileChanges.of(roots);
    }

    /** Ids of slides that are wanted and are not there. */
    Set<String> unknown(List<Slide> slides) {
        Set<String> unknown = new HashSet<>(wanted.slides());
        slides.forEach(slide -> unknown.remove(slide.id()));
        return unknown;
    }

    /** Writes the pictures; gives the names of the files, the sheet first. */
    List<String> write(LaidOutDeck deck, Publication output, Stopwatch watch) throws IOException {
        List<Page> pages = deck.pages().stream()
                .filter(page -> wanted.slides().isEmpty()
                        || wanted.slides().contains(page.slide().id()))
                .toList();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRenderer().render(new LaidOutDeck(deck.deck(), deck.master(), pages), pdf);
        watch.lap("pdf");
        request.progress().begins(Progress.Stage.DRAW, "png", pages.size());
        List<String> names = new ArrayList<>(
                PagePictures.draw(pdf.toByteArray(), pages, deck.pages().size(), wanted.width(), output));
        watch.lap("png");
        drawn = new LinkedHashMap<>(output.verify());
        return names;
    }
}
